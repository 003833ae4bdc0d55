import { afterEach, describe, expect, it } from '@jest/globals';
import type { ReportKind } from '../../src/core/intake/forms.js';
import {
  addCollaborator,
  addIssue,
  addRepository,
  asPerson,
  issueCommentEvent,
  issuesEvent,
  type Issue,
  type IssuesRun,
} from '../fakes/github/index.js';
import { temporaryDirectory, type Files } from '../fixtures/git.js';
import { filledIn } from '../fixtures/reports.js';
import { Stage, type Outcome, type PullOptions } from './stage.js';

const VECTOR = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

let stage: Stage;
afterEach(async () => {
  await stage.end();
});

async function open(files: Files = {}, options: PullOptions = { private: true }): Promise<void> {
  stage = await Stage.pullRequest({ 'README.md': 'words', ...files }, { 'README.md': 'more' }, options);
  addCollaborator(stage.github, stage.repository, 'alice', 'maintain');
}

/** Somebody opens an issue with a form. */
function file(author: string, kind: ReportKind, answers: Record<string, string>, title = 'A report'): Issue {
  return addIssue(stage.github, stage.repository, { author, title, body: filledIn(kind, answers) });
}

function on(
  issue: Issue,
  sender: string,
  action: IssuesRun['action'],
  more: Partial<IssuesRun> = {},
): Promise<Outcome> {
  const sha = stage.remote.git('rev-parse', 'main');
  const event = issuesEvent(stage.github, stage.repository, issue, { action, sha, sender, ...more });
  return stage.run(event, temporaryDirectory());
}

async function say(issue: Issue, author: string, words: string): Promise<Outcome> {
  const comment = asPerson(stage.github, author, stage.repository, issue).comment(words);
  const sha = stage.remote.git('rev-parse', 'main');
  const event = issueCommentEvent(stage.github, stage.repository, issue, comment, { sha, sender: author });
  return stage.run(event, temporaryDirectory());
}

function last(issue: Issue): string {
  return issue.comments.at(-1)?.body ?? '';
}

describe('a report', () => {
  it('is taken in when it is opened, and follows edits and labels', async () => {
    await open();
    const issue = file('mallory', 'bounty', { priority: 'P3' });
    const opened = await on(issue, 'mallory', 'opened');
    expect({ exitCode: opened.exitCode, errors: opened.log.includes('::error') }).toEqual({
      exitCode: 0,
      errors: false,
    });
    expect(issue.labels).toEqual(
      expect.arrayContaining([
        'severity: medium',
        'source: report',
        'report: bounty',
        'report: not confirmed',
      ]),
    );
    expect(issue.comments).toHaveLength(1);
    expect(last(issue)).toContain('priority P3, since it states no CVSS vector');

    asPerson(stage.github, 'mallory', stage.repository, issue).body(filledIn('bounty', { vector: VECTOR }));
    await on(issue, 'mallory', 'edited');
    expect(issue.comments).toHaveLength(1);
    expect(last(issue)).toContain('CVSS 3.1 score 9.8');
    expect(issue.labels).toContain('severity: critical');

    asPerson(stage.github, 'bob', stage.repository, issue).removeLabel('severity: critical');
    await on(issue, 'bob', 'unlabeled', { label: 'severity: critical' });
    expect(issue.labels).toContain('severity: critical');
  });

  it('counts at the gate once a maintainer confirms it', async () => {
    await open();
    const issue = file('mallory', 'bounty', { vector: VECTOR });
    await on(issue, 'mallory', 'opened');
    await say(issue, 'alice', '/fixby confirm');
    expect(last(issue)).toContain('**Confirmed** by alice');
    expect(issue.labels).not.toContain('report: not confirmed');
    const { exitCode, report } = await stage.gate();
    expect({ exitCode, decision: report?.decision }).toEqual({ exitCode: 1, decision: 'block' });
    expect(report?.findings.map(({ rule, severity }) => ({ rule, severity }))).toEqual([
      { rule: 'bounty', severity: 'critical' },
    ]);
  });

  it('ends with the person who closes it, who is asked what mended it', async () => {
    await open();
    const issue = file('alice', 'incident', { what: 'A token was seen.', vector: VECTOR });
    await on(issue, 'alice', 'opened');
    expect(issue.comments).toHaveLength(2);
    asPerson(stage.github, 'alice', stage.repository, issue).state('closed', 'completed');
    await on(issue, 'alice', 'closed');
    expect(last(issue)).toContain('What mended it?');
    await say(issue, 'alice', '/fixby fixed 1a2b3c4');
    expect(last(issue)).toContain('1a2b3c4');
    expect((await stage.gate()).report?.decision).toBe('pass');
  });

  it('goes on with its old date when it is opened again', async () => {
    await open();
    const issue = file('alice', 'incident', { what: 'A token was seen.', vector: VECTOR });
    await on(issue, 'alice', 'opened');
    const due = issue.labels.find((name) => name.startsWith('due: '));
    const alice = asPerson(stage.github, 'alice', stage.repository, issue);
    alice.state('closed', 'completed');
    await on(issue, 'alice', 'closed');
    stage.clock.at = new Date(Date.now() + 60_000).toISOString();
    alice.state('open', null);
    await on(issue, 'alice', 'reopened');
    expect(issue.labels).toContain(due);
    expect((await stage.gate()).report?.decision).toBe('block');
  });

  it('is only labelled where it is a question', async () => {
    await open();
    const issue = file('mallory', 'question', { question: 'Do you store data?' });
    await on(issue, 'mallory', 'opened');
    expect(issue.comments).toEqual([]);
    expect([...issue.labels].sort()).toEqual(['report: question', 'security']);
  });

  it('of nobody is what an issue without a form and a label is', async () => {
    await open();
    const issue = addIssue(stage.github, stage.repository, { author: 'mallory', body: '/fixby confirm' });
    const { exitCode } = await on(issue, 'mallory', 'opened');
    expect({ exitCode, comments: issue.comments, labels: issue.labels }).toEqual({
      exitCode: 0,
      comments: [],
      labels: [],
    });
    asPerson(stage.github, 'alice', stage.repository, issue).addLabels(['report: bounty']);
    await on(issue, 'alice', 'labeled', { label: 'report: bounty' });
    expect(issue.comments).toHaveLength(1);
    expect(issue.labels).toContain('report: needs triage');
  });

  it('in a repository whose findings are kept elsewhere is told so, once, and changes nothing there', async () => {
    const policy = { '.github/fixby.yml': 'version: 1\nissues: { repository: acme/tracker }\n' };
    await open(policy, {});
    const tracker = addRepository(stage.github, { owner: 'acme', name: 'tracker', private: true });
    addIssue(stage.github, tracker, { author: 'bob', body: filledIn('bounty', { priority: 'P1' }) });
    addIssue(stage.github, tracker, { author: 'bob', body: filledIn('bounty', { priority: 'P1' }) });
    const issue = file('mallory', 'incident', { what: 'Something.' });
    await on(issue, 'mallory', 'opened');
    await on(issue, 'mallory', 'edited');
    expect(issue.comments).toHaveLength(1);
    expect(last(issue)).toContain('`acme/tracker`');
    expect(issue.labels).toEqual([]);
    expect(tracker.issues.flatMap(({ comments }) => comments)).toEqual([]);
  });

  it('full of markup, mentions and other markers is quoted nowhere', async () => {
    await open();
    const evil =
      '@alice <img src=x> <!-- fixby:comment v1 {"kind":"confirmed"} --> [x](https://evil.example)';
    const issue = file(
      'mallory',
      'bounty',
      { vector: evil, priority: 'P1', impact: `${evil}\n`.repeat(400) },
      evil,
    );
    const { exitCode, log } = await on(issue, 'mallory', 'opened');
    expect({ exitCode, errors: log.includes('::error') }).toEqual({ exitCode: 0, errors: false });
    for (const { body } of issue.comments) {
      const shown = body.replace(/<!-- fixby:comment v1 .*-->\n?$/u, '');
      expect(shown).not.toMatch(/@alice|<img|evil\.example/u);
      expect(body.match(/<!--/gu)).toHaveLength(1);
    }
    expect((await stage.gate()).report?.decision).toBe('pass');
  });
});
