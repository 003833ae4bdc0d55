import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { TestRepository } from '../fixtures/git.js';
import { planted } from '../scanners/secrets/corpus/planted.js';
import { BUNDLE, execute } from './stage.js';

const root = join(import.meta.dirname, '..', '..');
const token = planted().find(({ kind }) => kind === 'github-personal-token')?.value ?? '';
const secret = `const key = '${token}';\n`;
const POLICY = 'version: 1\ngate:\n  fail-on: low\nscan:\n  required: []\n  dependencies: false\n';

/** A repository whose commits Fixby is asked about, by the hook that git itself runs. */
function hooked(): TestRepository {
  const test = new TestRepository();
  test.commit({ '.github/fixby.yml': POLICY, 'a.js': 'export const a = 1;\n' });
  const hook = `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(BUNDLE)} scan --staged\n`;
  mkdirSync(join(test.directory, '.git/hooks'), { recursive: true });
  writeFileSync(join(test.directory, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
  return test;
}

function commit(test: TestRepository, ...args: readonly string[]): { code: number | null; out: string } {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  const done = spawnSync('git', [...identity, 'commit', '--message', 'x', ...args], {
    cwd: test.directory,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout + done.stderr };
}

describe('scan --staged as the hook pre-commit', () => {
  it('refuses what is staged, though it is no longer on disk', () => {
    const test = hooked();
    test.write({ 'b.js': secret });
    test.git('add', 'b.js');
    test.write({ 'b.js': 'export const b = 2;\n' });
    const { code, out } = commit(test);
    expect(code).toBe(1);
    expect(out).toContain('b.js');
    expect(test.git('log', '--format=%s')).toBe('change');
  });

  it('lets in what is clean, though the disk has more', () => {
    const test = hooked();
    test.write({ 'b.js': 'export const b = 2;\n' });
    test.git('add', 'b.js');
    test.write({ 'b.js': secret, 'untracked.js': secret });
    expect(commit(test)).toMatchObject({ code: 0 });
  });

  it('looks at what git commit --all and git commit <path> would commit', () => {
    const test = hooked();
    test.write({ 'a.js': secret });
    expect(commit(test, '--all')).toMatchObject({ code: 1 });
    expect(commit(test, 'a.js')).toMatchObject({ code: 1 });
    test.git('add', 'a.js');
    test.write({ 'c.js': 'export const c = 3;\n' });
    test.git('add', '--intent-to-add', 'c.js');
    expect(commit(test, 'c.js')).toMatchObject({ code: 0 });
  });

  it('judges a first commit as a whole', () => {
    const test = hooked();
    test.git('checkout', '--quiet', '--orphan', 'first');
    expect(commit(test)).toMatchObject({ code: 0 });
  });
});

it.each([
  [['--base', 'HEAD'], '--staged compares with HEAD, so it does not go with --base.'],
  [[], '--staged needs a git repository'],
])('scan --staged %j is a mistake of usage where it cannot be', async (args, message) => {
  const directory = args.length > 0 ? hooked().directory : '/';
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  const answer = await execute(process.execPath, [BUNDLE, 'scan', '--staged', ...args], env, directory);
  expect(answer.exitCode).toBe(2);
  expect(answer.log).toContain(message);
});

it('is what .pre-commit-hooks.yaml starts', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as unknown;
  expect(hooks).toEqual([
    expect.objectContaining({
      id: 'fixby',
      entry: 'fixby scan --staged',
      language: 'node',
      pass_filenames: false,
    }),
  ]);
});
