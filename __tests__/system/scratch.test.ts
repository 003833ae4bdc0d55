import { beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withScratch } from '../../src/system/scratch.js';
import { temporaryDirectory } from '../fixtures/git.js';
import { silent } from '../fixtures/silent-log.js';

let parent: string;
beforeEach(() => {
  parent = temporaryDirectory();
});

describe('a temporary directory', () => {
  it('is for its owner only, and gone afterwards', async () => {
    const mode = await withScratch(parent, silent, (directory) => {
      writeFileSync(join(directory, 'x'), 'x');
      return Promise.resolve(statSync(directory).mode & 0o777);
    });
    expect(mode).toBe(0o700);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is gone after a failure as well', async () => {
    const failing = withScratch(parent, silent, () => Promise.reject(new Error('it failed')));
    await expect(failing).rejects.toThrow('it failed');
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe('what a killed run has left', () => {
  /**
   * A directory of a run whose process is over, as a kill leaves it: with the owner file of a real
   * run.
   */
  async function leave(name: string, changed: object = {}): Promise<void> {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const owner = await withScratch(temporaryDirectory(), silent, async (directory) => {
      const { readFile } = await import('node:fs/promises');
      return JSON.parse(await readFile(join(directory, 'owner.json'), 'utf8')) as object;
    });
    mkdirSync(join(parent, name));
    writeFileSync(join(parent, name, 'owner.json'), JSON.stringify({ ...owner, pid, ...changed }));
  }
  const left = async (): Promise<string[]> => {
    await withScratch(parent, silent, () => Promise.resolve());
    return readdirSync(parent).sort();
  };

  it('is removed by the next one', async () => {
    await leave('fixby-run-a');
    expect(await left()).toEqual([]);
  });

  it('makes no run wait where a link to a device stands for its owner', async () => {
    mkdirSync(join(parent, 'fixby-run-device'));
    symlinkSync('/dev/zero', join(parent, 'fixby-run-device', 'owner.json'));
    expect(await left()).toEqual(['fixby-run-device']);
  });

  it('is left alone while its process runs, or may run on another machine', async () => {
    await leave('fixby-run-mine', { pid: process.pid });
    await leave('fixby-run-theirs', { place: 'another machine' });
    expect(await left()).toEqual(['fixby-run-mine', 'fixby-run-theirs']);
  });

  it('and removed after a week at the latest where nobody can tell', async () => {
    await leave('fixby-run-theirs', { place: 'another machine' });
    mkdirSync(join(parent, 'fixby-run-unfinished'));
    const old = new Date(Date.now() - 8 * 24 * 60 * 60_000);
    for (const name of readdirSync(parent)) utimesSync(join(parent, name), old, old);
    expect(await left()).toEqual([]);
  });

  it('but nothing that is not ours', async () => {
    await leave('fixby-run-elsewhere');
    const elsewhere = temporaryDirectory();
    writeFileSync(join(elsewhere, 'kept'), '');
    symlinkSync(elsewhere, join(parent, 'fixby-run-link'));
    mkdirSync(join(parent, 'fixby-reports-1'));
    mkdirSync(join(parent, 'fixby-run-new'));
    writeFileSync(join(parent, 'fixby-run-file'), '');
    expect(await left()).toEqual(['fixby-reports-1', 'fixby-run-file', 'fixby-run-link', 'fixby-run-new']);
    expect(readdirSync(elsewhere)).toEqual(['kept']);
  });
});
