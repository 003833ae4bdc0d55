import { describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256Of } from '../../../../src/system/checksum.js';
import { distrust } from '../../../../src/system/distrusted.js';
import { temporaryDirectory } from '../../../fixtures/git.js';
import { useBench } from './bench.js';

const bench = useBench();

describe('a cache that is a link in what is judged', () => {
  it('is not used, and nothing is removed or written where it leads', async () => {
    const outside = temporaryDirectory();
    const program = join(outside, 'osv-scanner');
    writeFileSync(program, 'something of the user');
    distrust(bench.home);
    mkdirSync(dirname(bench.cache), { recursive: true });
    symlinkSync(outside, bench.cache);
    await expect(bench.locate()).rejects.toThrow(/is a symbolic link in what is judged/);
    expect(existsSync(program)).toBe(true);
    expect(bench.requests).toEqual([]);
  });
});

describe('the sum of a file', () => {
  it('is refused for what is no file, which would never end', async () => {
    const link = join(temporaryDirectory(), 'osv-scanner');
    symlinkSync('/dev/zero', link);
    await expect(sha256Of(link)).rejects.toThrow('is no regular file');
  });
});
