import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addCollaborator,
  addWorkflowRun,
  asPerson,
  issueCommentEvent,
  READ_ONLY,
  workflowDispatchEvent,
  type Issue,
} from '../fakes/github/index.js';
import { temporaryDirectory, type Files } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { demoDatabase, Stage, type PullOptions } from './stage.js';

/** An app with one high finding, and the same with a critical one on top. */
const SAFE = { lodash: '4.17.15' };
const WORSE = { ...SAFE, minimist: '0.0.8' };
const app = (dependencies: Readonly<Record<string, string>>): Files => ({
  'package.json': packageJson(dependencies),
  'package-lock.json': packageLock(dependencies),
});
const OVERDUE = '2026-01-05T09:00:00Z';

let stage: Stage;
const open = async (base: Files, head: Files, options: PullOptions = {}): Promise<Stage> => {
  stage = await Stage.pullRequest(base, head, options);
  return stage;
};
afterEach(async () => {
  await stage.end();
});

/** Issues without the pull request. */
function issues(): Issue[] {
  return stage.repository.issues.filter(({ pull }) => pull === null);
}

function issueAbout(words: string): Issue {
  const found = issues().find(({ title }) => title.includes(words));
  if (found === undefined) throw new Error(`no issue is about ${words}`);
  return found;
}

function writes(): number {
  return stage.github.requests.filter(({ method, path }) => method !== 'GET' && path.startsWith('/repos/'))
    .length;
}

describe('a push to the default branch', () => {
  it('files an issue for each finding, and a pinned dashboard on top', async () => {
    await open(app(WORSE), { 'README.md': 'words' });
    const { exitCode, outputs, log } = await stage.push();
    expect({ exitCode, red: /^::error::/m.test(log) }).toEqual({ exitCode: 0, red: false });
    const minimist = issueAbout('minimist');
    expect(minimist.title).toMatch(/^\[critical\] minimist 0\.0\.8: .*\(GHSA-xvch-5gv4-984h\)$/);
    expect(minimist.labels).toEqual(
      expect.arrayContaining(['security', 'severity: critical', 'source: dependencies']),
    );
    expect(minimist.labels.some((name) => /^due: \d{4}-\d{2}-\d{2}$/.test(name))).toBe(true);
    const dashboard = issueAbout('Security dashboard');
    expect(dashboard.pinned).toBe(true);
    expect(outputs['dashboard-url']).toContain(`/acme/app/issues/${dashboard.number}`);
    expect(dashboard.body).toMatch(/^### 🟢 Nothing overdue, nothing due this week, \d+ open, next due /m);
    expect(issues().length).toBeGreaterThan(3);
  });

  it('writes nothing but the dashboard when nothing changed', async () => {
    await open(app(WORSE), { 'README.md': 'words' });
    // The first run opens what is critical or high, the second the rest.
    await stage.push();
    await stage.push();
    const before = writes();
    expect((await stage.push()).exitCode).toBe(0);
    expect(writes() - before).toBeLessThanOrEqual(1);
  });

  it('closes what it no longer shows, and says which commit', async () => {
    await open(app(WORSE), app(SAFE));
    await stage.push();
    stage.remote.commit(app(SAFE), 'repair');
    await stage.push();
    const { state, stateReason, comments } = issueAbout('minimist');
    expect({ state, stateReason }).toEqual({ state: 'closed', stateReason: 'completed' });
    expect(comments[0]?.body).toContain('**Fixed in time.**');
    expect(comments[0]?.body).toContain(stage.remote.git('rev-parse', '--short=7', 'main'));
    expect(issueAbout('lodash').state).toBe('open');
  });

  it('of an older commit changes no issue, and says so', async () => {
    await open(app(WORSE), app(SAFE));
    await stage.push();
    const old = stage.remote.git('rev-parse', 'main');
    const workspace = stage.checkout('refs/heads/main');
    stage.remote.commit(app(SAFE), 'repair');
    await stage.push();
    const before = writes();
    const event = workflowDispatchEvent(stage.github, stage.repository, { sha: old, sender: 'alice' });
    const { exitCode, log } = await stage.run(event, workspace);
    expect(exitCode).toBe(0);
    expect(log).toMatch(/^::warning.*left as they are.*is not the newest one of main/m);
    expect(writes()).toBe(before);
    expect(issueAbout('minimist').state).toBe('closed');
  });

  it('with a token that may not write issues ends red, says what to do, and has reported all the same', async () => {
    await open(app(WORSE), { 'README.md': 'words' }, { permissions: READ_ONLY });
    const { exitCode, log, summary, report } = await stage.push();
    expect(exitCode).toBe(1);
    expect(log).toMatch(/^::error.*permissions: issues: write/m);
    expect(summary).toContain('minimist');
    expect(report?.decision).toBe('block');
  });

  it('leaves the issues alone with issues: false', async () => {
    await open(app(WORSE), { 'README.md': 'words' });
    const { exitCode } = await stage.push({ issues: 'false' });
    expect(exitCode).toBe(0);
    expect(issues()).toEqual([]);
  });

  it('writes a badge where it is asked for', async () => {
    await open(app(WORSE), { 'README.md': 'words' });
    const badge = join(temporaryDirectory(), 'badge');
    await stage.push({ badge });
    expect(JSON.parse(readFileSync(join(badge, 'badge.json'), 'utf8'))).toMatchObject({
      label: 'security',
      message: '1 critical',
    });
    expect(existsSync(join(badge, 'badge.svg'))).toBe(true);
  });
});

describe('a pull request while findings are overdue', () => {
  const policy = { '.github/fixby.yml': 'version: 1\ngate: { overdue: block, fail-on: never }\n' };

  it('is blocked, but not the one that fixes them', async () => {
    await open({ ...app(SAFE), ...policy }, { 'README.md': 'words' }, { at: OVERDUE });
    await stage.push();
    stage.clock.at = null;
    const blocked = await stage.gate();
    expect({ exitCode: blocked.exitCode, overdue: Number(blocked.outputs['overdue']) > 0 }).toEqual({
      exitCode: 1,
      overdue: true,
    });
    expect(blocked.report?.reasons.map(({ kind }) => kind)).toContain('overdue');
    await stage.end();
    await open({ ...app(SAFE), ...policy }, app({ lodash: '4.18.1' }), { at: OVERDUE });
    await stage.push();
    stage.clock.at = null;
    expect((await stage.gate()).outputs['overdue']).toBe('0');
  });

  it('does not pass where the issues cannot be read', async () => {
    await open({ ...app({ minimist: '0.0.8' }), ...policy }, { 'README.md': 'words' });
    stage.github.failNext({ method: 'POST', path: /graphql/, body: /trackedIssues/, status: 401, times: 9 });
    const { exitCode, outputs, log } = await stage.gate();
    expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 1, decision: 'error' });
    expect(log).toMatch(/^::error.*could not be read/m);
  });

  it.each([
    ['is not known to be clean where', {}, 1],
    ['of a fork is, since GitHub lets nobody read them, where', { fork: true }, 0],
  ] as const)('%s nothing was found and the issues cannot be read', async (_, options, exitCode) => {
    await open({ ...app({}), ...policy }, { 'README.md': 'words' }, options);
    stage.github.failNext({ method: 'POST', path: /graphql/, body: /trackedIssues/, status: 401, times: 9 });
    expect((await stage.gate()).exitCode).toBe(exitCode);
  });
});

/** A day that a waiver may end on, `YYYY-MM-DD`: these runs take the time of the machine. */
const SOON = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

describe('a command in a comment', () => {
  it('of a maintainer waives, is answered at once, and counts at the gate', async () => {
    await open(app(WORSE), { 'README.md': 'words' });
    addCollaborator(stage.github, stage.repository, 'alice', 'maintain');
    await stage.push();
    const issue = issueAbout('minimist');
    const comment = asPerson(stage.github, 'alice', stage.repository, issue).comment(
      `/fixby waive until ${SOON} Only our own input is parsed.`,
    );
    const event = issueCommentEvent(stage.github, stage.repository, issue, comment, {
      action: 'created',
      sha: stage.remote.git('rev-parse', 'main'),
      sender: 'alice',
    });
    const { exitCode, log } = await stage.run(event, temporaryDirectory());
    expect({ exitCode, errors: log.includes('::error') }).toEqual({ exitCode: 0, errors: false });
    expect(issue.comments.at(-1)?.body).toMatch(/\*\*Waived until .+\*\*, says alice/u);
    expect(comment.reactions.map(({ content }) => content)).toEqual(['+1']);
    expect(issue.labels).toContain('waived');
    const gate = await stage.gate();
    expect(gate.report?.findings.find(({ rule }) => rule === 'GHSA-xvch-5gv4-984h')?.waiver).toMatchObject({
      reason: 'Only our own input is parsed.',
    });
    expect(gate.exitCode).toBe(0);
  });

  it('of anybody else is refused once, and changes nothing', async () => {
    await open(app(WORSE), { 'README.md': 'words' });
    await stage.push();
    const issue = issueAbout('minimist');
    for (const words of [`/fixby waive until ${SOON} please`, '/fixby unwaive']) {
      const comment = asPerson(stage.github, 'mallory', stage.repository, issue).comment(words);
      const sha = stage.remote.git('rev-parse', 'main');
      const run = { action: 'created', sha, sender: 'mallory' } as const;
      await stage.run(
        issueCommentEvent(stage.github, stage.repository, issue, comment, run),
        temporaryDirectory(),
      );
    }
    expect(issue.comments.filter(({ author }) => author !== 'mallory')).toHaveLength(1);
    expect(issue.labels).not.toContain('waived');
    expect((await stage.gate()).exitCode).toBe(1);
  });
});

describe('commands that read the issues', () => {
  it('plan says what a scan would do, and nothing once it is done', async () => {
    await open(app(WORSE), { 'README.md': 'words' });
    const args = ['plan', '--repository', 'acme/app', '--osv-database', await demoDatabase()];
    const first = await stage.command(...args);
    expect(first.stdout).toContain('create issue "[critical] minimist 0.0.8');
    expect(writes()).toBe(0);
    // The first run opens what is critical or high, the second the rest.
    await stage.push();
    await stage.push();
    const then = await stage.command(...args);
    expect(then.stdout).not.toContain('create issue');
    expect(then.exitCode).toBe(0);
  });

  it('evidence lists every finding of the period, and the days without a complete scan', async () => {
    await open(app(WORSE), { 'README.md': 'words' });
    await stage.push();
    addWorkflowRun(stage.github, stage.repository);
    const today = new Date().toISOString().slice(0, 10);
    const { exitCode, stdout, log } = await stage.command(
      'evidence',
      '--since',
      today,
      '--repository',
      'acme/app',
      '--format',
      'json',
      '--workflow',
      'fixby.yml',
    );
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    const evidence = JSON.parse(stdout) as {
      findings: { title: string }[];
      scannedDays: number;
      digest: string;
    };
    expect(evidence.findings.some(({ title }) => title.includes('minimist'))).toBe(true);
    expect(evidence.scannedDays).toBe(1);
    expect(evidence.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('badge counts what is open', async () => {
    await open(app(WORSE), { 'README.md': 'words' });
    await stage.push();
    const { stdout } = await stage.command('badge', '--repository', 'acme/app');
    expect(JSON.parse(stdout)).toMatchObject({ message: '1 critical' });
  });

  it('ask for a token, and for a repository where none is named', async () => {
    await open(app(SAFE), { 'README.md': 'words' });
    const { exitCode, log } = await stage.command('badge', '--repository', 'nonsense');
    expect(exitCode).toBe(2);
    expect(log).toContain('--repository owner/name');
  });
});
