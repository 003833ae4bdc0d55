import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pullRequestEvent } from '../fakes/github/index.js';
import { TestRepository, type Files } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { bareLayout, HOSTILE_ORIGINS, Witness } from '../fixtures/traps.js';
import { BUNDLE, demoDatabase, execute, Stage } from './stage.js';

const SAFE = { lodash: '4.17.15' };
const WORSE = { ...SAFE, minimist: '0.0.8' };
const MINIMIST = 'GHSA-xvch-5gv4-984h';
const app = (dependencies: Readonly<Record<string, string>>): Files => ({
  'sub/package.json': packageJson(dependencies),
  'sub/package-lock.json': packageLock(dependencies),
});

let witness: Witness;
beforeEach(() => {
  witness = new Witness();
});

describe('a folder that looks like a bare repository is a folder', () => {
  let stage: Stage;
  afterEach(async () => {
    await stage.end();
  });

  it.each(['merge', 'head'].flatMap((ref) => HOSTILE_ORIGINS.map((origin) => [ref, origin] as const)))(
    'when a fork puts one where the action looks: %s, %s',
    async (ref, origin) => {
      const head = { ...app(WORSE), ...bareLayout('sub/', witness, origin) };
      stage = await Stage.pullRequest(app(SAFE), head, { fork: true });
      const outcome = await stage.gate({ path: 'sub' }, `refs/pull/${stage.pull.number}/${ref}`);
      expect(witness.seen).toEqual([]);
      expect(outcome.outputs['decision']).toBe('block');
      expect(outcome.report?.findings.map(({ rule }) => rule)).toContain(MINIMIST);
    },
  );

  it('when the base has one already, under pull_request_target', async () => {
    const trap = bareLayout('sub/', witness, HOSTILE_ORIGINS[0]);
    stage = await Stage.pullRequest({ ...app(SAFE), ...trap }, app(WORSE));
    const target = { defaultBranchSha: stage.remote.git('rev-parse', 'main') };
    const event = pullRequestEvent(stage.github, stage.repository, stage.pull, { target });
    const outcome = await stage.run(event, stage.checkout('refs/heads/main'), { path: 'sub' });
    expect(witness.seen).toEqual([]);
    expect(outcome.outputs['decision']).toBe('block');
  });
});

describe('on a laptop', () => {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? '',
  };
  it.each([[['scan', 'sub']], [['scan', 'sub', '--base', 'HEAD~1']]])(
    'fixby %j runs nothing',
    async (args) => {
      const repository = new TestRepository();
      repository.commit(app(SAFE));
      repository.commit({ ...app(WORSE), ...bareLayout('sub/', witness, HOSTILE_ORIGINS[0]) });
      const outcome = await execute(
        process.execPath,
        [BUNDLE, ...args, '--osv-database', await demoDatabase()],
        env,
        repository.directory,
      );
      expect(witness.seen).toEqual([]);
      expect(outcome.exitCode).toBe(1);
      expect(outcome.stdout).toContain(MINIMIST);
    },
  );
});
