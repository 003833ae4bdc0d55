import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../src/cli/main.js';
import { sealed } from '../../../src/core/statement/digest.js';
import { temporaryDirectory, writeFiles } from '../../fixtures/git.js';

let out = '';
let said = '';
beforeEach(() => {
  out = said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said += String(text))));
});
afterEach(() => {
  jest.restoreAllMocks();
});

const REPORT = sealed({ version: 1, promises: [{ id: 'hosting', status: 'not-kept' }] });

function verify(content: string): Promise<number> {
  const directory = temporaryDirectory();
  writeFiles(directory, { 'statement.json': content });
  return main(['verify', join(directory, 'statement.json')]);
}

describe('fixby verify', () => {
  it('passes a report that is as it was written, and says what that does not show', async () => {
    expect(await verify(JSON.stringify(REPORT))).toBe(0);
    expect(out).toContain(`is as it was written: ${REPORT.digest}`);
    expect(out).toContain('does not say who wrote it');
  });

  it('blocks a report that somebody changed, and names what', async () => {
    expect(await verify(JSON.stringify(REPORT).replace('not-kept', 'kept'))).toBe(1);
    expect(out).toContain('was changed since it was written.\n  - "promises" was changed.\n');
  });

  it('shows no control characters of a hostile file', async () => {
    const hostile = JSON.stringify({ ...REPORT, '\u001b[2Jall is well': 1 });
    expect(await verify(hostile)).toBe(1);
    expect(out).toContain('was added');
    expect(out).not.toContain('\u001b');
  });

  it.each([
    ['nothing', ''],
    ['JSON of somebody else', '{"digest": 1}'],
    ['JSON that is cut off', JSON.stringify(REPORT).slice(0, -5)],
    ['a list', '[]'],
    ['a page', '<html>SHA-256</html>'],
  ])('of %s is a mistake of usage with a cure', async (_, content) => {
    expect(await verify(content)).toBe(2);
    expect(said).toContain('Name a file that fixby evidence or fixby statement wrote.');
    expect(out).toBe('');
  });

  it('of a file that is not there, or of a directory, is a mistake of usage', async () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'folder'));
    for (const name of ['nowhere.json', 'folder']) {
      expect(await main(['verify', join(directory, name)])).toBe(2);
      expect(said).toContain('Name a file that is there.');
      said = '';
    }
  });
});
