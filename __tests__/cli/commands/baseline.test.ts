import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../src/cli/main.js';
import { temporaryDirectory, writeFiles } from '../../fixtures/git.js';
import { packageLock } from '../../fixtures/lockfile.js';

const AS_OF = ['--as-of', '2026-11-24T12:00:00Z'];
const WHY = ['--reason', 'Adopted with an old code base.'];

let said = '';
beforeEach(() => {
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('fixby baseline', () => {
  it.each([
    ['no end', WHY, 'baseline needs --until'],
    ['no reason', ['--until', '2027-01-31'], 'baseline needs --reason'],
    ['an empty reason', ['--until', '2027-01-31', '--reason= '], '--reason must be filled in'],
    ['no date', ['--until', 'soon', ...WHY], '--until must be a date'],
    ['a day that is over', ['--until', '2026-11-23', ...WHY], 'which is over'],
    ['more than a year', ['--until', '2027-11-25', ...WHY], 'more than a year ahead. Name 2027-11-24'],
    ['an option of scan alone', ['--until', '2027-01-31', ...WHY, '--base', 'main'], 'has no option --base'],
    ['an unknown option', ['--until', '2027-01-31', ...WHY, '--wat'], '--wat'],
  ])('is refused with %s', async (_, args, message) => {
    expect(await main(['baseline', temporaryDirectory(), ...args, ...AS_OF])).toBe(2);
    expect(said).toContain(message);
  });

  it('is refused for an invalid policy', async () => {
    const directory = temporaryDirectory();
    writeFiles(directory, { 'fixby.yml': 'version: 1\nwaivers:\n  - reason: x\n' });
    const policy = ['--policy', join(directory, 'fixby.yml')];
    const args = ['baseline', directory, '--until', '2027-01-31', ...WHY, ...policy, ...AS_OF];
    expect(await main(args)).toBe(2);
    expect(said).toContain('Policy error in');
  });

  it('writes nothing after a scan that failed', async () => {
    const directory = temporaryDirectory();
    const policy = 'version: 1 # ours\n';
    writeFiles(directory, {
      'package-lock.json': packageLock({ minimist: '0.0.8' }),
      '.github/fixby.yml': policy,
    });
    const output = join(directory, 'new.yml');
    const database = ['--osv-database', join(directory, 'nowhere')];
    const args = ['--until', '2027-01-31', ...WHY, '--output', output, ...database, ...AS_OF];
    expect(await main(['baseline', directory, ...args])).toBe(3);
    expect(existsSync(output)).toBe(false);
    expect(readFileSync(join(directory, '.github/fixby.yml'), 'utf8')).toBe(policy);
    expect(said).toContain('there is no baseline, and nothing was written');
  });
});
