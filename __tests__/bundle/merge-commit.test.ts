import { afterEach, describe, expect, it } from '@jest/globals';
import { pullRequestEvent } from '../fakes/github/index.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { Stage, type Outcome } from './stage.js';

const app = (dependencies: Readonly<Record<string, string>>): Record<string, string> => ({
  'package.json': packageJson(dependencies),
  'package-lock.json': packageLock(dependencies),
});
const SAFE = { lodash: '4.17.15' };
const WORSE = { ...SAFE, minimist: '0.0.8' };
const JUDGED_HEAD = 'the head itself is judged';

let stage: Stage;
afterEach(async () => {
  await stage.end();
});

/**
 * Pushes a merge of head onto base that has the files of one of them, and runs the gate on a
 * checkout of it.
 */
async function gateOnMerge(
  files: 'main' | 'topic',
  event: 'pull_request' | 'pull_request_target',
  history: 'shallow' | 'whole',
): Promise<Outcome> {
  stage = await Stage.pullRequest(app(SAFE), app(WORSE));
  const { remote, pull, github, repository } = stage;
  const parents = ['-p', 'main', '-p', pull.pull.head.sha];
  const merge = remote.git('commit-tree', `${files}^{tree}`, ...parents, '-m', 'by hand');
  remote.git('branch', 'merged', merge);
  const target = { defaultBranchSha: remote.git('rev-parse', 'main') };
  const options = event === 'pull_request_target' ? { target } : {};
  return stage.run(
    pullRequestEvent(github, repository, pull, options),
    stage.checkout('refs/heads/merged', history),
  );
}

describe('a merge commit in the workspace that GitHub did not make', () => {
  it.each([
    ['pull_request', 'shallow'],
    ['pull_request', 'whole'],
    ['pull_request_target', 'shallow'],
    ['pull_request_target', 'whole'],
  ] as const)('is not believed with the files of the base: %s, %s history', async (event, history) => {
    const outcome = await gateOnMerge('main', event, history);
    expect(outcome.log).toContain(JUDGED_HEAD);
    expect(outcome.outputs).toMatchObject({ decision: 'block', introduced: '2' });
    expect(outcome.exitCode).toBe(1);
  });

  it('is believed with the files that merging gives, where there is the history to tell', async () => {
    const outcome = await gateOnMerge('topic', 'pull_request', 'whole');
    expect(outcome.log).not.toContain(JUDGED_HEAD);
    expect(outcome.outputs).toMatchObject({ decision: 'block', introduced: '2' });
  });
});
