import { afterEach, describe, expect, it } from '@jest/globals';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  queuePull,
  READ_ONLY,
  scheduleEvent,
  synchronizePull,
  workflowDispatchEvent,
} from '../fakes/github/index.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { Stage, type PullOptions } from './stage.js';
import type { Files } from '../fixtures/git.js';

/** An app with one high finding, and the same with a critical one on top. */
const SAFE = { lodash: '4.17.15' };
const WORSE = { ...SAFE, minimist: '0.0.8' };
const app = (dependencies: Readonly<Record<string, string>>): Files => ({
  'package.json': packageJson(dependencies),
  'package-lock.json': packageLock(dependencies),
});
const MINIMIST = 'GHSA-xvch-5gv4-984h';

let stage: Stage;
const open = async (base: Files, head: Files, options: PullOptions = {}): Promise<Stage> => {
  stage = await Stage.pullRequest(base, head, options);
  return stage;
};
afterEach(async () => {
  await stage.end();
});

describe('a pull request of the same repository', () => {
  it('that introduces a critical finding is blocked, and the comment says why, by when and how', async () => {
    await open(app(SAFE), app(WORSE));
    const { exitCode, log, outputs, summary, report } = await stage.gate();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ decision: 'block', critical: '1' });
    expect(report?.findings.find((finding) => finding.rule === MINIMIST)).toMatchObject({
      origin: 'introduced',
      severity: 'critical',
    });
    expect(
      report?.findings
        .filter((finding) => finding.package?.name === 'lodash')
        .every((finding) => finding.origin === 'existing'),
    ).toBe(true);
    expect(log).toMatch(/^::error .*file=package-lock\.json.*line=\d+.*::/m);
    expect(log.match(/^::error::/gm)).toHaveLength(1);
    expect(stage.comments).toHaveLength(1);
    expect(stage.comments[0]?.author).toBe('github-actions[bot]');
    expect(stage.comments[0]?.body).toContain(MINIMIST);
    expect(stage.comments[0]?.body).toContain('npm install minimist@');
    expect(outputs['comment-url']).toContain('#issuecomment-');
    expect(summary).toContain(MINIMIST);
  });

  it('that changes nothing of it passes with one green line', async () => {
    await open(app(SAFE), { 'README.md': 'words' });
    const { exitCode, outputs } = await stage.gate();
    expect({ exitCode, decision: outputs['decision'], introduced: outputs['introduced'] }).toEqual({
      exitCode: 0,
      decision: 'pass',
      introduced: '0',
    });
    expect(stage.comments[0]?.body).toContain('Nothing introduced');
  });

  it('is told which scanners had nothing to look at, or were not asked for', async () => {
    await open(app(SAFE), { 'README.md': 'words' });
    const { report } = await stage.gate();
    const skipped = report?.scans.filter((scan) => scan.status === 'skipped') ?? [];
    const names = ['fsrt', 'semgrep', 'gitleaks', 'zizmor', 'posture', 'activity', 'sarif'];
    expect(skipped.map((scan) => scan.scanner)).toEqual(names);
  });

  it('that fixes the only critical finding passes, and is thanked', async () => {
    await open(app(WORSE), app(SAFE));
    const { exitCode, report } = await stage.gate();
    expect(exitCode).toBe(0);
    expect(report?.gone.map((finding) => finding.rule)).toContain(MINIMIST);
  });

  it('updates its comment on the next push, and never adds a second one', async () => {
    await open(app(SAFE), app(WORSE));
    await stage.gate();
    stage.remote.git('checkout', '--quiet', 'topic');
    stage.remote.commit(app(SAFE), 'repair');
    stage.remote.git('checkout', '--quiet', 'main');
    await synchronizePull(stage.github, stage.repository, stage.pull);
    const event = pullRequestEvent(stage.github, stage.repository, stage.pull, { action: 'synchronize' });
    const { exitCode } = await stage.run(event, stage.checkout(`refs/pull/${stage.pull.number}/merge`));
    expect(exitCode).toBe(0);
    expect(stage.comments).toHaveLength(1);
    expect(stage.comments[0]?.body).not.toContain(MINIMIST);
  });

  it('checked out at its head is compared with the merge base, not with the tip of the base branch', async () => {
    await open(app(SAFE), { 'README.md': 'words' }, { later: app({ lodash: '4.17.21' }) });
    const { report, outputs } = await stage.gate({}, `refs/pull/${stage.pull.number}/head`);
    expect(outputs['introduced']).toBe('0');
    expect(report?.findings.length).toBeGreaterThan(0);
  });
});

describe('a token that may not write', () => {
  it.each([
    ['of a fork', { fork: true, author: 'mallory' }],
    ['of Dependabot', { author: 'dependabot[bot]' }],
  ])('%s leaves the gate deciding, and the report in the summary', async (_, options) => {
    await open(app(SAFE), app(WORSE), { ...options, permissions: READ_ONLY });
    const { exitCode, outputs, summary, log } = await stage.gate();
    expect(exitCode).toBe(1);
    expect(outputs['decision']).toBe('block');
    expect(stage.comments).toHaveLength(0);
    expect(summary).toContain(MINIMIST);
    expect(log).toMatch(/^::notice.*may not comment/m);
  });

  it('does not turn a good pull request red', async () => {
    await open(app(SAFE), app(SAFE), { permissions: READ_ONLY, fork: true });
    expect((await stage.gate({ 'upload-sarif': 'true' })).exitCode).toBe(0);
  });
});

describe('other events', () => {
  it('merge_group: compares the group’s head with its base, from the event', async () => {
    await open(app(SAFE), app(WORSE));
    const group = await queuePull(stage.github, stage.repository, stage.pull);
    const event = mergeGroupEvent(stage.github, stage.repository, group, 'alice');
    const { exitCode, report } = await stage.run(event, stage.checkout(group.headRef));
    expect(exitCode).toBe(1);
    expect(
      report?.findings.filter((finding) => finding.origin === 'introduced').map((finding) => finding.rule),
    ).toContain(MINIMIST);
    expect(stage.comments).toHaveLength(0);
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])(
    '%s on the default branch: reports, and blocks only when fail-on says so',
    async (name) => {
      await open(app(WORSE), app(SAFE));
      const sha = stage.remote.git('rev-parse', 'main');
      const events = {
        push: pushEvent(stage.github, stage.repository, {
          branch: 'main',
          before: sha,
          after: sha,
          sender: 'alice',
        }),
        schedule: scheduleEvent(stage.github, stage.repository, { sha, actor: 'alice' }),
        workflow_dispatch: workflowDispatchEvent(stage.github, stage.repository, { sha, sender: 'alice' }),
      };
      const event = events[name as keyof typeof events];
      const first = await stage.run(event, stage.checkout('refs/heads/main'));
      expect({ exitCode: first.exitCode, decision: first.outputs['decision'] }).toEqual({
        exitCode: 0,
        decision: 'block',
      });
      expect(first.summary).toContain(MINIMIST);
      const second = await stage.run(event, stage.checkout('refs/heads/main'), { 'fail-on': 'critical' });
      expect(second.exitCode).toBe(1);
    },
  );

  it('with as-of nothing is written to GitHub, and the findings are overdue by then', async () => {
    await open(app(SAFE), app(WORSE));
    const { outputs } = await stage.gate({ 'as-of': '2030-01-01T00:00:00Z' });
    expect(outputs['decision']).toBe('block');
    expect(stage.comments).toHaveLength(0);
    expect(stage.github.requests.filter(({ wrote }) => wrote)).toEqual([]);
  });

  it('upload-sarif sends the file to code scanning', async () => {
    await open(app(SAFE), app(WORSE));
    await stage.gate({ 'upload-sarif': 'true' });
    expect(stage.repository.analyses).toHaveLength(1);
    expect(JSON.stringify(stage.repository.analyses[0])).toContain(MINIMIST);
  });
});
