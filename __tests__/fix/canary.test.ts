import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createSandbox } from '../../src/fix/sandbox.js';
import { Aviary, gitCanary, npmCanaries, type CanaryTree } from '../fixtures/canaries.js';
import { temporaryDirectory, writeFiles } from '../fixtures/git.js';
import { guarded } from '../fixtures/guarded.js';

let aviary: Aviary;
beforeEach(() => {
  aviary = new Aviary();
  process.env['NPM_TOKEN'] = 'a-token';
});
afterEach(() => {
  delete process.env['NPM_TOKEN'];
});

/** Runs them as a person would who copies them. */
function asAPerson({ files }: CanaryTree, ...command: readonly string[]): void {
  const tree = temporaryDirectory();
  writeFiles(tree, files);
  const [program = '', ...args] = command;
  const npmrc = join(temporaryDirectory(), 'npmrc');
  execFileSync(program, args, {
    cwd: tree,
    stdio: 'ignore',
    env: { ...process.env, npm_config_userconfig: npmrc },
  });
}

describe('upgrade commands of npm in a tree full of programs', () => {
  it.each(['npm', 'npm-links'])(
    'run none of them: %s',
    async (name) => {
      const tree = npmCanaries(aviary).find((one) => one.name === name);
      if (tree === undefined) throw new Error(name);
      const outcome = await guarded(tree);
      expect(aviary.sung).toEqual([]);
      expect('changes' in outcome ? [...outcome.changes.keys()].sort() : outcome.failed).toEqual([
        'package-lock.json',
        'package.json',
      ]);
    },
    60_000,
  );

  it('which do run when a person installs', () => {
    const [tree] = npmCanaries(aviary);
    if (tree === undefined) throw new Error('none');
    asAPerson({ ...tree, files: { ...tree.files, '.npmrc': null } }, 'npm', 'install', '--offline');
    expect(aviary.sung).toEqual(expect.arrayContaining(['root-preinstall', 'root-prepare']));
  }, 60_000);

  it('fetch nothing by git, whose packages prepare themselves, and say so', async () => {
    const outcome = await guarded(gitCanary(aviary, 'npm-git', ['npm install']));
    expect(aviary.sung).toEqual([]);
    expect('failed' in outcome ? outcome.failed : '').toContain('asked for git');
  }, 60_000);
});

describe('the environment of a package manager', () => {
  it('has no token, and a home of its own', async () => {
    const { env } = await createSandbox(temporaryDirectory());
    expect(Object.keys(env).filter((name) => /TOKEN|SECRET|PASSWORD/i.test(name))).toEqual([]);
    expect(env['HOME']).not.toBe(process.env['HOME']);
  });
});
