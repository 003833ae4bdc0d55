import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { existsNow } from '../../src/system/read-now.js';

const directory = mkdtempSync(join(tmpdir(), 'fixby-test-'));
writeFileSync(join(directory, 'a'), 'a file where a folder was');
afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe('whether there is something', () => {
  it.each([
    ['a', true],
    ['b', false],
    ['a/b.js', false],
  ])('%s: %s', (path, there) => {
    expect(existsNow(join(directory, path))).toBe(there);
  });
});
