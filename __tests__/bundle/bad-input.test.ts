import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pullRequestEvent, type RunnerEvent } from '../fakes/github/index.js';
import { temporaryDirectory, type Files } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { Stage } from './stage.js';

const POLICY = '.github/fixby.yml';
const app = (dependencies: Readonly<Record<string, string>>): Files => ({
  'package.json': packageJson(dependencies),
  'package-lock.json': packageLock(dependencies),
});
const SAFE = app({ lodash: '4.17.21' });

let stage: Stage;
const open = async (base: Files, head: Files): Promise<Stage> => {
  stage = await Stage.pullRequest(base, head);
  return stage;
};
afterEach(async () => {
  await stage.end();
});

describe('a lockfile that cannot be read fails the gate, and is named', () => {
  it.each<readonly [string, string | Buffer]>([
    ['empty', ''],
    ['truncated', packageLock({ minimist: '0.0.8' }).slice(0, 120)],
    ['binary', Buffer.from([0, 1, 2, 255, 254, 0, 0, 7])],
    ['no object', '[]'],
    ['51 MB', Buffer.alloc(51 * 1024 * 1024, ' ')],
  ])('%s', async (_, content) => {
    await open(SAFE, { 'package-lock.json': content });
    const { exitCode, outputs, log } = await stage.gate();
    expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 1, decision: 'error' });
    expect(log).toMatch(/^::error.*package-lock\.json/m);
  });
});

describe('a policy that cannot be read', () => {
  it.each<readonly [string, string, RegExp]>([
    ['is a list', '- version: 1\n', /line 1/],
    ['has a duplicate key', 'version: 1\ngate: {}\ngate: {}\n', /line 3/],
    ['has an unknown key', 'version: 1\ngates: {}\n', /line 2.*gates/],
    [
      'has a bad date',
      `version: 1\nwaivers: [{ match: { rule: A }, reason: b, expires: 2027-02-30 }]\n`,
      /line 2/,
    ],
    [
      'is an anchor bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nversion: [*e,*e,*e,*e,*e,*e,*e]\n`,
      /line/,
    ],
  ])('blocks when the head brings it: it %s', async (_, policy, words) => {
    await open(SAFE, { [POLICY]: policy });
    const { exitCode, log } = await stage.gate();
    expect(exitCode).toBe(1);
    expect(log).toMatch(words);
  });

  it('is an error when it is named and the base has none', async () => {
    await open(SAFE, { 'other.yml': 'version: 1\n' });
    const { exitCode, outputs, log } = await stage.gate({ policy: 'other.yml' });
    expect(exitCode).toBe(1);
    expect(outputs['decision']).not.toBe('pass');
    expect(log).toContain('other.yml');
  });

  it('is an error when it wants SARIF files read that no step wrote', async () => {
    await open(
      { ...SAFE, [POLICY]: 'version: 1\nscan: { sarif: ["results/*.sarif"] }\n' },
      { 'README.md': 'x' },
    );
    const { exitCode, outputs, log } = await stage.gate();
    expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 1, decision: 'error' });
    expect(log).toContain('scan.sarif');
  });

  it('is an error when it is a symbolic link', async () => {
    await open({ ...SAFE, [POLICY]: { link: '../elsewhere.yml' } }, { 'README.md': 'x' });
    const { log, outputs } = await stage.gate();
    expect(outputs['decision']).not.toBe('pass');
    expect(log).toContain('symlink');
  });
});

describe('a path', () => {
  it.each(['..', '/etc', 'missing'])('%s is refused', async (path) => {
    await open(SAFE, SAFE);
    const { exitCode, outputs, log } = await stage.gate({ path });
    expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 1, decision: 'error' });
    expect(log).toMatch(/^::error.*The input path/m);
  });

  it('that is a symbolic link out of the workspace is refused', async () => {
    await open(SAFE, SAFE);
    const outside = temporaryDirectory();
    const workspace = stage.checkout(`refs/pull/${stage.pull.number}/merge`);
    symlinkSync(outside, join(workspace, 'out'));
    const { log } = await stage.run(pullRequestEvent(stage.github, stage.repository, stage.pull), workspace, {
      path: 'out',
    });
    expect(log).toMatch(/^::error.*outside the workspace/m);
  });

  it('inside the workspace is scanned alone', async () => {
    await open(
      { ...app({ minimist: '0.0.8' }), 'sub/package.json': '{}', 'sub/package-lock.json': packageLock({}) },
      { 'README.md': 'x' },
    );
    const { exitCode, report } = await stage.gate({ path: 'sub' });
    expect({ exitCode, findings: report?.findings }).toEqual({ exitCode: 0, findings: [] });
  });
});

describe('an event', () => {
  it('without a pull request is an error in mode gate', async () => {
    await open(SAFE, SAFE);
    const real = pullRequestEvent(stage.github, stage.repository, stage.pull);
    const event: RunnerEvent = { ...real, payload: { repository: real.payload['repository'] ?? null } };
    const { exitCode, outputs, log } = await stage.run(event, stage.checkout('refs/heads/main'));
    expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 1, decision: 'error' });
    expect(log).toMatch(/^::error.*pull_request/m);
  });
});

describe('inputs', () => {
  it.each([
    ['fail-on', 'urgent'],
    ['mode', 'gated'],
    ['comment', 'perhaps'],
    ['as-of', 'tomorrow'],
    ['policy', '../fixby.yml'],
    ['sarif', 'results.sarif'],
  ])('%s: %s is refused by name', async (name, value) => {
    await open(SAFE, SAFE);
    const { exitCode, log } = await stage.gate({ [name]: value });
    expect(exitCode).toBe(1);
    expect(log).toMatch(new RegExp(`^::error.*${name}`, 'm'));
  });
});

describe('GitHub', () => {
  it.each([401, 404, 500, 'reset'] as const)(
    'answering %s to the comment changes no verdict, and is said',
    async (status) => {
      await open(SAFE, { 'README.md': 'x' });
      stage.github.failNext({ path: /\/comments/, status, times: 9 });
      const { exitCode, outputs, log } = await stage.gate();
      expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 0, decision: 'pass' });
      expect(log).toMatch(/^::warning.*comment could not be written/m);
      if (status === 'reset') expect(log).not.toContain('GitHub answered');
    },
  );

  it.each([401, 403, 404, 500, 'reset'] as const)(
    'answering %s when the base is needed never lets an unknown base pass',
    async (status) => {
      await open(app({ minimist: '0.0.8' }), { 'README.md': 'x' });
      // No clone to ask: head and base come through the API.
      const workspace = temporaryDirectory();
      mkdirSync(join(workspace, 'sub'));
      writeFileSync(join(workspace, 'package-lock.json'), packageLock({}));
      stage.github.failNext({ path: /\/git\/trees\//, status, times: 99 });
      const { exitCode, outputs, log } = await stage.run(
        pullRequestEvent(stage.github, stage.repository, stage.pull),
        workspace,
      );
      expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 1, decision: 'error' });
      expect(log).toMatch(/^::error/m);
    },
  );

  it('is enough where there is no clone: head, base and policy come through its API', async () => {
    await open({ ...SAFE, [POLICY]: 'version: 1\ngate: { fail-on: high }\n' }, app({ lodash: '4.17.15' }));
    const workspace = temporaryDirectory();
    const { exitCode, report } = await stage.run(
      pullRequestEvent(stage.github, stage.repository, stage.pull),
      workspace,
    );
    expect(exitCode).toBe(1);
    expect(report?.findings.length).toBeGreaterThan(0);
    expect(report?.findings.every((finding) => finding.origin === 'introduced')).toBe(true);
  });
});
