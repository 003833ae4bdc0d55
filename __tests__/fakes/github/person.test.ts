import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failure, octokit } from './client.js';
import {
  addComment,
  addIssue,
  addLabel,
  addPersonalToken,
  addRepository,
  addWorkflowToken,
  asPerson,
  READ_WRITE,
  startGitHub,
  type FakeGitHub,
  type Issue,
  type Repository,
} from './index.js';

const NAME = { owner: 'octo', repo: 'app' };
const ISSUE = { ...NAME, issue_number: 1 };

let now: Date;
let github: FakeGitHub;
let repository: Repository;
let issue: Issue;
let client: ReturnType<typeof octokit>;

beforeEach(async () => {
  now = new Date('2026-11-24T10:00:00Z');
  github = await startGitHub({ now: () => now });
  repository = addRepository(github, { owner: 'octo', name: 'app' });
  issue = addIssue(github, repository, { author: 'github-actions[bot]', title: 'One', body: 'first' });
  client = octokit(github, addWorkflowToken(github, repository, READ_WRITE));
  now = new Date('2026-11-25T10:00:00Z');
});

afterEach(async () => {
  await github.close();
});

async function read(fields: string): Promise<unknown> {
  const query = `query { repository(owner: "octo", name: "app") { issue(number: 1) { ${fields} } } }`;
  const { repository: found } = await client.graphql<{ repository: { issue: unknown } }>(query);
  return found.issue;
}

describe('a person', () => {
  it('who edits an issue is in its history', async () => {
    const alice = asPerson(github, 'alice', repository, issue);
    alice.title('Two');
    alice.body('second');
    await client.rest.issues.update({ ...ISSUE, body: 'third' });
    expect(
      await read(
        'editor { login } lastEditedAt userContentEdits(first: 9) { nodes { diff editor { login } } }',
      ),
    ).toEqual({
      editor: { login: 'github-actions' },
      lastEditedAt: '2026-11-25T10:00:00Z',
      userContentEdits: {
        nodes: [
          { diff: 'third', editor: { login: 'github-actions' } },
          { diff: 'second', editor: { login: 'alice' } },
          { diff: 'first', editor: { login: 'github-actions' } },
        ],
      },
    });
    const { data } = await client.rest.issues.listEvents(ISSUE);
    expect(data[0]).toMatchObject({ event: 'renamed', actor: { login: 'alice', type: 'User' } });
  });

  it('changes state, labels, lock and pin as the API does', async () => {
    const alice = asPerson(github, 'alice', repository, issue);
    alice.addLabels(['a', 'b']);
    alice.removeLabel('a');
    alice.state('closed', 'not_planned');
    alice.lock('resolved');
    alice.pin(true);
    const { data } = await client.rest.issues.get(ISSUE);
    expect(data).toMatchObject({
      state_reason: 'not_planned',
      closed_by: { login: 'alice' },
      labels: [{ name: 'b' }],
      active_lock_reason: 'resolved',
      updated_at: '2026-11-25T10:00:00Z',
    });
    expect(await read('isPinned activeLockReason')).toEqual({ isPinned: true, activeLockReason: 'RESOLVED' });
  });

  it('who edits or deletes the comment of somebody else leaves a trace', async () => {
    const first = addComment(github, issue, { author: 'github-actions[bot]', body: 'state' });
    const second = addComment(github, issue, { author: 'github-actions[bot]', body: 'other' });
    const alice = asPerson(github, 'alice', repository, issue);
    alice.editComment(first, 'forged');
    alice.deleteComment(second);
    alice.comment('mine');
    expect(
      await read(`comments(first: 9) { nodes { body author { login } editor { login } } }
        timelineItems(first: 9, itemTypes: COMMENT_DELETED_EVENT) {
          nodes { ... on CommentDeletedEvent { actor { login } deletedCommentAuthor { login } } } }`),
    ).toEqual({
      comments: {
        nodes: [
          { body: 'forged', author: { login: 'github-actions' }, editor: { login: 'alice' } },
          { body: 'mine', author: { login: 'alice' }, editor: null },
        ],
      },
      timelineItems: {
        nodes: [{ actor: { login: 'alice' }, deletedCommentAuthor: { login: 'github-actions' } }],
      },
    });
  });
});

describe('an issue that is transferred', () => {
  it('answers with its new address, and is in no list of the old repository', async () => {
    const target = addRepository(github, { owner: 'octo', name: 'other' });
    addLabel(github, target, { name: 'kept' });
    const alice = asPerson(github, 'alice', repository, issue);
    alice.addLabels(['kept', 'lost']);
    const moved = alice.transfer(target);
    const answer = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      ...ISSUE,
      request: { redirect: 'manual' },
    });
    expect(answer).toMatchObject({
      status: 301,
      headers: { location: `${github.url}/repos/octo/other/issues/1` },
    });
    const { data } = await client.rest.issues.get(ISSUE);
    expect(data).toMatchObject({
      id: moved.id,
      html_url: `${github.url}/octo/other/issues/1`,
      labels: [{ name: 'kept' }],
    });
    expect((await client.rest.issues.listForRepo({ ...NAME, state: 'all' })).data).toEqual([]);
    await expect(read('id')).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
    const person = octokit(github, addPersonalToken(github, 'octo'));
    expect(
      await person.graphql(`query { repository(owner: "octo", name: "other") { issue(number: 1) {
        timelineItems(last: 1) { nodes { ... on TransferredEvent { fromRepository { nameWithOwner } } } } } } }`),
    ).toEqual({
      repository: {
        issue: { timelineItems: { nodes: [{ fromRepository: { nameWithOwner: 'octo/app' } }] } },
      },
    });
  });

  it('to where the token sees nothing is just not there', async () => {
    const secret = addRepository(github, { owner: 'octo', name: 'secret', private: true });
    asPerson(github, 'octo', repository, issue).transfer(secret);
    expect(await failure(client.rest.issues.get(ISSUE))).toMatchObject({ status: 404 });
    expect(await failure(client.rest.issues.update({ ...ISSUE, title: 'x' }))).toMatchObject({ status: 404 });
  });
});

describe('an issue that is deleted', () => {
  it('is gone for good, and so is its number', async () => {
    asPerson(github, 'octo', repository, issue).delete();
    expect(await failure(client.rest.issues.get(ISSUE))).toMatchObject({ status: 410 });
    expect(await failure(client.rest.issues.createComment({ ...ISSUE, body: 'x' }))).toMatchObject({
      status: 410,
    });
    expect((await client.rest.issues.listForRepo({ ...NAME, state: 'all' })).data).toEqual([]);
    expect((await client.rest.issues.create({ ...NAME, title: 'Next' })).data.number).toBe(2);
  });
});
