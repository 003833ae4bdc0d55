import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { READ_ONLY, type Permissions } from '../fakes/github/index.js';
import { temporaryDirectory, TestRepository, writeFiles, type Files } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { BUNDLE, demoDatabase, execute, Stage, type PullOptions } from './stage.js';

const LODASH = { lodash: '4.17.15' };
const APP: Files = { 'package.json': packageJson(LODASH), 'package-lock.json': packageLock(LODASH) };

let stage: Stage | null = null;
const open = async (base: Files, head: Files, options: PullOptions = {}): Promise<Stage> =>
  (stage = await Stage.pullRequest(base, head, options));
afterEach(async () => {
  await stage?.end();
  stage = null;
});

describe('issues that cannot be read', () => {
  const blind: Permissions = { contents: 'read', 'pull-requests': 'write' };

  it('are an error that names the permission, said once', async () => {
    const { exitCode, outputs, log } = await (
      await open(APP, { 'README.md': 'x' }, { private: true, permissions: blind })
    ).gate();
    expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 1, decision: 'error' });
    expect(log).toMatch(/^::error::.*permissions: issues: read/m);
    expect(log).toMatch(
      /^::error::.*could not be read: GitHub refused it: Resource not accessible by integration\. Give/m,
    );
  });

  it.each([
    ['with issues: false', APP, { issues: 'false' }],
    [
      'with gate.unreadable-issues: warn',
      { ...APP, '.github/fixby.yml': 'version: 1\ngate: { unreadable-issues: warn }\n' },
      {},
    ],
  ])('leave the verdict to the policy %s', async (_, base, inputs) => {
    const { exitCode } = await (
      await open(base, { 'README.md': 'x' }, { private: true, permissions: blind })
    ).gate(inputs);
    expect(exitCode).toBe(0);
  });

  it('are said and no error where GitHub gives no such right, as to a fork', async () => {
    const repository = await open(
      APP,
      { 'README.md': 'x' },
      { private: true, fork: true, author: 'mallory', permissions: { contents: 'read' } },
    );
    const { exitCode, outputs, summary } = await repository.gate();
    expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 0, decision: 'warn' });
    expect(summary).toContain('the policy alone judges');
  });

  it('are an error after a 502 too, since a decision there may be stricter', async () => {
    const repository = await open(APP, { 'README.md': 'x' }, { permissions: READ_ONLY });
    repository.github.failNext({ path: /\/graphql/, body: /hasIssuesEnabled/, status: 502, times: 9 });
    const { exitCode, log } = await repository.gate();
    expect(exitCode).toBe(1);
    expect(log).toMatch(/^::error::.*GitHub answered 502/m);
  });
});

describe('a comment that cannot be written', () => {
  const lists = { method: 'GET', path: /issues\/1\/comments/u } as const;
  const writes = { method: 'POST', path: /issues\/1\/comments/u } as const;

  it.each([
    ['cannot be listed', { ...lists, status: 500 }, /GitHub answered 500/u],
    ['is cut short when it is listed', { ...lists, status: 'garbage' }, /answer is not complete/u],
    [
      'meets a broken connection',
      { ...writes, status: 'reset' },
      /network|connection|could not be reached/iu,
    ],
    ['is refused', { ...writes, status: 403 }, /may not comment/u],
    ['meets an outage', { ...writes, status: 502 }, /GitHub answered 502/u],
  ] as const)('since it %s changes neither decision nor exit code', async (_, fault, cause) => {
    const repository = await open({ 'README.md': 'x' }, { 'README.md': 'y' });
    repository.github.failNext({ ...fault, times: 9 });
    const { exitCode, outputs, log, summary } = await repository.gate();
    expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 0, decision: 'pass' });
    expect(log).toMatch(/^::(?:warning|notice)::/mu);
    expect(log).toMatch(cause);
    expect(summary).not.toBe('');
  });
});

describe('a policy', () => {
  const misspelt: Files = { ...APP, '.github/fixby.yaml': 'version: 1\n' };

  it('at .github/fixby.yaml is an error, unless the input names it', async () => {
    const repository = await open(APP, misspelt);
    const { exitCode, log } = await repository.gate();
    expect(exitCode).toBe(1);
    expect(log).toContain('there is a .github/fixby.yaml');
    await repository.end();
    const named = await (await open(misspelt, { 'README.md': 'x' })).gate({ policy: '.github/fixby.yaml' });
    expect(named.exitCode).toBe(0);
  });

  it('that is a pipe is an error, and nobody waits for it', async () => {
    const directory = temporaryDirectory();
    writeFiles(directory, APP);
    mkdirSync(join(directory, '.github'));
    execFileSync('mkfifo', [join(directory, '.github', 'fixby.yml')]);
    const { exitCode, log } = await fixby(directory, 'scan', '.');
    expect(exitCode).toBe(2);
    expect(log).toContain('is no regular file');
  });

  it('is checked against what there is', async () => {
    const repository = new TestRepository();
    repository.commit({
      ...APP,
      '.github/fixby.yml':
        'version: 1\nscan: { code: { exclude: ["lib/**"] }, required: [secrets], secrets: false }\n',
    });
    const { exitCode, log } = await fixby(repository.directory, 'policy', 'check');
    expect(exitCode).toBe(2);
    expect(log).toContain('Policy warning in .github/fixby.yml, line 2, column 27: "lib/**" matches no file');
    expect(log).toContain(
      'Policy error in .github/fixby.yml, line 2, column 51: The scan secrets is required',
    );
  });
});

describe('what is shown and written', () => {
  // Made up, and in the form of a real one.
  const key = ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_');

  it('has no secret that stands in a path', async () => {
    const repository = await open(
      { 'README.md': 'x' },
      {
        [`tools/${key}/package.json`]: packageJson(LODASH),
        [`tools/${key}/package-lock.json`]: packageLock(LODASH),
      },
    );
    const outcome = await repository.gate({ 'fail-on': 'high' });
    expect(outcome.exitCode).toBe(1);
    const all = [outcome.log, outcome.summary, JSON.stringify(outcome.report), repository.comments[0]?.body];
    expect(all.join('\n')).toContain('tools/…/package-lock.json');
    expect(all.join('\n')).not.toContain(key);
  });

  it('follows no link of the tree from a folder in it', async () => {
    const repository = await open(APP, { 'sub/README.md': 'x' });
    const workspace = repository.checkout('refs/pull/1/merge');
    const outside = join(temporaryDirectory(), 'target');
    symlinkSync(outside, join(workspace, 'out'));
    const env = { ...own(), GITHUB_TOKEN: repository.token, GITHUB_API_URL: repository.github.url };
    const args = ['badge', '--repository', 'acme/app', '--output', '../out'];
    const { exitCode, log } = await execute(process.execPath, [BUNDLE, ...args], env, join(workspace, 'sub'));
    expect(exitCode).toBe(2);
    expect(log).toContain('is a symbolic link in the scanned tree');
  });
});

const own = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
});

async function fixby(cwd: string, ...args: readonly string[]): ReturnType<typeof execute> {
  const database = args[0] === 'scan' ? ['--osv-database', await demoDatabase()] : [];
  return execute(process.execPath, [BUNDLE, ...args, ...database], own(), cwd);
}
