import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkWebhook } from './check.js';
import {
  addComment,
  addIssue,
  addRepository,
  addUser,
  asPerson,
  issueCommentEvent,
  issuesEvent,
  startGitHub,
  type FakeGitHub,
  type Issue,
  type Repository,
} from './index.js';

const SHA = 'a'.repeat(40);

let github: FakeGitHub;
let repository: Repository;
let issue: Issue;

beforeEach(async () => {
  github = await startGitHub();
  repository = addRepository(github, { owner: 'octo', name: 'app' });
  addUser(github.state, 'bob');
  issue = addIssue(github, repository, { author: 'alice', title: 'New', body: 'new' });
});

afterEach(async () => {
  await github.close();
});

describe('events of issues', () => {
  it.each(['opened', 'closed', 'reopened', 'deleted', 'locked', 'pinned'] as const)(
    'have the payload that GitHub describes: %s',
    (action) => {
      const person = asPerson(github, 'bob', repository, issue);
      if (action === 'closed') person.state('closed', null);
      if (action === 'locked') person.lock(null);
      const { payload, ...event } = issuesEvent(github, repository, issue, {
        action,
        sha: SHA,
        sender: 'bob',
      });
      expect(checkWebhook(`issues-${action}`, payload)).toEqual([]);
      expect(payload).toMatchObject({ action, issue: { number: 1 }, sender: { login: 'bob' } });
      expect(event).toMatchObject({ name: 'issues', sha: SHA, ref: 'refs/heads/main', actor: 'bob' });
    },
  );

  it('tell what an edit replaced', () => {
    const from = { title: 'Old', body: 'old' };
    const { payload } = issuesEvent(github, repository, issue, {
      action: 'edited',
      sha: SHA,
      sender: 'bob',
      from,
    });
    expect(checkWebhook('issues-edited', payload)).toEqual([]);
    expect(payload).toMatchObject({
      changes: { title: { from: 'Old' }, body: { from: 'old' } },
      issue: { title: 'New', body: 'new' },
    });
  });

  it('tell what a transferred issue became', () => {
    const other = addRepository(github, { owner: 'octo', name: 'other' });
    const to = { repository: other, issue: asPerson(github, 'bob', repository, issue).transfer(other) };
    const { payload } = issuesEvent(github, repository, issue, {
      action: 'transferred',
      sha: SHA,
      sender: 'bob',
      to,
    });
    expect(checkWebhook('issues-transferred', payload)).toEqual([]);
    expect(payload['changes']).toMatchObject({
      new_issue: { id: to.issue.id },
      new_repository: { full_name: 'octo/other' },
    });
  });

  it('tell which label was added', () => {
    asPerson(github, 'bob', repository, issue).addLabels(['bug']);
    const run = { action: 'labeled', sha: SHA, sender: 'bob', label: 'bug' } as const;
    const { payload } = issuesEvent(github, repository, issue, run);
    expect(checkWebhook('issues-labeled', payload)).toEqual([]);
    expect(payload).toMatchObject({ label: { name: 'bug' }, issue: { labels: [{ name: 'bug' }] } });
  });
});

describe('events of comments', () => {
  it.each(['created', 'edited', 'deleted'] as const)(
    'have the payload that GitHub describes: %s',
    (action) => {
      const comment = addComment(github, issue, { author: 'alice', body: 'mine' });
      asPerson(github, 'bob', repository, issue).editComment(comment, 'changed');
      const run = { action, sha: SHA, sender: 'bob', from: 'mine' };
      const { payload, actor } = issueCommentEvent(github, repository, issue, comment, run);
      expect(checkWebhook(`issue-comment-${action}`, payload)).toEqual([]);
      expect(actor).toBe('bob');
      expect(payload).toMatchObject({ comment: { user: { login: 'alice' }, body: 'changed' } });
      expect(payload['changes']).toEqual(action === 'edited' ? { body: { from: 'mine' } } : undefined);
    },
  );
});
