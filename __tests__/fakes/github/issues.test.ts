import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failure, octokit } from './client.js';
import {
  addCollaborator,
  addIssue,
  addPersonalToken,
  addRepository,
  addWorkflowToken,
  READ_WRITE,
  startGitHub,
  type FakeGitHub,
  type Repository,
} from './index.js';

const NAME = { owner: 'octo', repo: 'app' };
const ISSUE = { ...NAME, issue_number: 1 };

let now: Date;
let github: FakeGitHub;
let repository: Repository;
let client: ReturnType<typeof octokit>;

beforeEach(async () => {
  now = new Date('2026-11-24T10:00:00Z');
  github = await startGitHub({ now: () => now });
  repository = addRepository(github, { owner: 'octo', name: 'app' });
  client = octokit(github, addWorkflowToken(github, repository, READ_WRITE));
});

afterEach(async () => {
  await github.close();
});

describe('an issue', () => {
  it('is made with its labels, which come into being, and found by them', async () => {
    const { data } = await client.rest.issues.create({
      ...NAME,
      title: 'Broken',
      body: 'ö\r\n',
      labels: ['Bug'],
    });
    expect(data).toMatchObject({
      number: 1,
      state: 'open',
      body: 'ö\r\n',
      created_at: '2026-11-24T10:00:00Z',
    });
    await client.rest.issues.create({ ...NAME, title: 'Other' });
    const list = async (query: object) => (await client.rest.issues.listForRepo({ ...NAME, ...query })).data;
    expect((await list({ labels: 'bug' })).map((issue) => issue.title)).toEqual(['Broken']);
    expect((await list({})).map((issue) => issue.title)).toEqual(['Other', 'Broken']);
    expect(await list({ creator: 'alice' })).toEqual([]);
  });

  it('keeps its history by the clock of the server', async () => {
    await client.rest.issues.create({ ...NAME, title: 'Broken' });
    now = new Date('2026-11-25T10:00:00Z');
    await client.rest.issues.update({ ...ISSUE, state: 'closed', state_reason: 'not_planned' });
    now = new Date('2026-11-26T10:00:00Z');
    await client.rest.issues.createComment({ ...ISSUE, body: 'Back again' });
    now = new Date('2026-11-27T10:00:00Z');
    await client.rest.issues.update({ ...ISSUE, state: 'open', title: 'Still broken' });
    const events = await client.rest.issues.listEvents(ISSUE);
    expect(events.data.map(({ event, created_at }) => `${event} ${created_at}`)).toEqual([
      'closed 2026-11-25T10:00:00Z',
      'renamed 2026-11-27T10:00:00Z',
      'reopened 2026-11-27T10:00:00Z',
    ]);
    const timeline = await client.rest.issues.listEventsForTimeline(ISSUE);
    expect(timeline.data.map(({ event }) => event)).toEqual(['closed', 'commented', 'renamed', 'reopened']);
    expect((await client.rest.issues.get(ISSUE)).data).toMatchObject({
      state: 'open',
      state_reason: 'reopened',
      closed_at: null,
    });
    expect((await client.rest.issues.listEventsForRepo(NAME)).data).toHaveLength(3);
  });

  it('is assigned to people with access only, and has a milestone that is there', async () => {
    addCollaborator(github, repository, 'alice', 'write');
    await client.rest.issues.create({ ...NAME, title: 'Broken' });
    await client.rest.issues.addAssignees({ ...ISSUE, assignees: ['alice', 'stranger'] });
    await client.rest.issues.createMilestone({ ...NAME, title: 'v1', due_on: '2026-12-31T00:00:00Z' });
    const { data } = await client.rest.issues.update({ ...ISSUE, milestone: 1 });
    expect(data).toMatchObject({ assignee: { login: 'alice' }, milestone: { title: 'v1', open_issues: 1 } });
    expect(await failure(client.rest.issues.update({ ...ISSUE, title: 'New', milestone: 9 }))).toMatchObject({
      status: 422,
    });
    expect(repository.issues[0]?.title).toBe('Broken');
    await client.rest.issues.updateMilestone({ ...NAME, milestone_number: 1, state: 'closed' });
    await client.rest.issues.removeAssignees({ ...ISSUE, assignees: ['alice'] });
    expect((await client.rest.issues.listEvents(ISSUE)).data.map(({ event }) => event)).toEqual([
      'assigned',
      'milestoned',
      'unassigned',
    ]);
  });

  it('is pinned through GraphQL, three at most', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      ids.push((await client.rest.issues.create({ ...NAME, title: `Issue ${at}` })).data.node_id);
    }
    const pin = (id: string | undefined) =>
      client.graphql('mutation pin($id: ID!) { pinIssue(input: { issueId: $id }) { issue { number } } }', {
        id: id ?? '',
      });
    for (const id of ids.slice(0, 3)) await pin(id);
    await expect(pin(ids[3])).rejects.toThrow(/Maximum 3 pinned issues/);
    expect(repository.issues.map((issue) => issue.pinned)).toEqual([true, true, true, false]);
  });

  it('that is locked takes comments from those only who may write', async () => {
    addIssue(github, repository, { author: 'alice' });
    await client.rest.issues.lock({ ...ISSUE, lock_reason: 'resolved' });
    const alice = octokit(github, addPersonalToken(github, 'alice'));
    const comment = { ...ISSUE, body: 'Why?' };
    expect(await failure(alice.rest.issues.createComment(comment))).toMatchObject({ status: 403 });
    await client.rest.issues.createComment(comment);
    await client.rest.issues.unlock(ISSUE);
    await alice.rest.issues.createComment(comment);
  });

  it('is not to be had where issues are switched off, but the discussion of pull requests is', async () => {
    const pull = {
      head: { ref: 'fix', sha: 'a'.repeat(40), repository: 'octo/app' },
      base: { ref: 'main', sha: 'b'.repeat(40) },
      mergeCommitSha: 'c'.repeat(40),
      draft: false,
      mergedAt: null,
      mergedBy: null,
      reviews: [],
    };
    addIssue(github, repository, { author: 'alice', pull });
    repository.hasIssues = false;
    expect(await failure(client.rest.issues.create({ ...NAME, title: 'x' }))).toMatchObject({ status: 410 });
    await client.rest.issues.createComment({ ...ISSUE, body: 'Looks good' });
    const { data } = await client.rest.pulls.get({ ...NAME, pull_number: 1 });
    expect(data).toMatchObject({
      comments: 1,
      head: { ref: 'fix', repo: { full_name: 'octo/app' } },
      mergeable: true,
    });
  });
});

describe('a comment', () => {
  it('is kept byte for byte, changed in place, and deleted', async () => {
    addIssue(github, repository, { author: 'alice' });
    const body = '<!-- hidden -->\r\n\u200b| a |\t`b` 💥 ';
    const { data } = await client.rest.issues.createComment({ ...ISSUE, body });
    const comment = { ...NAME, comment_id: data.id };
    expect((await client.rest.issues.getComment(comment)).data.body).toBe(body);
    now = new Date('2026-11-24T11:00:00Z');
    const changed = await client.rest.issues.updateComment({ ...comment, body: 'short' });
    expect(changed.data).toMatchObject({
      id: data.id,
      body: 'short',
      created_at: '2026-11-24T10:00:00Z',
      updated_at: '2026-11-24T11:00:00Z',
    });
    expect(
      (await client.rest.issues.listComments({ ...ISSUE, since: '2026-11-24T10:30:00.000Z' })).data,
    ).toHaveLength(1);
    await client.rest.reactions.createForIssueComment({ ...comment, content: '+1' });
    expect((await client.rest.reactions.listForIssueComment(comment)).data).toHaveLength(1);
    await client.rest.issues.deleteComment(comment);
    expect(await failure(client.rest.issues.getComment(comment))).toMatchObject({ status: 404 });
  });

  it('and an issue hold 65,536 characters and not one more', async () => {
    addIssue(github, repository, { author: 'alice' });
    await client.rest.issues.createComment({ ...ISSUE, body: 'x'.repeat(65_536) });
    const over = { ...ISSUE, body: 'x'.repeat(65_537) };
    expect(await failure(client.rest.issues.createComment(over))).toMatchObject({
      status: 422,
      message: expect.stringContaining('Body is too long (maximum is 65536 characters)'),
    });
    expect(await failure(client.rest.issues.update(over))).toMatchObject({
      status: 422,
      message: expect.stringContaining('body is too long (maximum is 65536 characters)'),
    });
  });
});

describe('a label', () => {
  it('has a name of 50 characters at most, that no other has in whatever case', async () => {
    const create = (name: string) => client.rest.issues.createLabel({ ...NAME, name, color: 'B60205' });
    expect((await create('due: 2026-12-31')).data.color).toBe('b60205');
    expect(await failure(create('DUE: 2026-12-31'))).toMatchObject({
      status: 422,
      message: expect.stringContaining('already_exists'),
    });
    expect(await failure(create('x'.repeat(51)))).toMatchObject({ status: 422 });
    expect(
      await failure(client.rest.issues.createLabel({ ...NAME, name: 'y', color: '#b60205' })),
    ).toMatchObject({
      status: 422,
    });
  });

  it('that is deleted or renamed is so on every issue', async () => {
    await client.rest.issues.create({ ...NAME, title: 'Broken', labels: ['old', 'security'] });
    await client.rest.issues.updateLabel({ ...NAME, name: 'old', new_name: 'new' });
    const names = async () =>
      (await client.rest.issues.listLabelsOnIssue(ISSUE)).data.map((label) => label.name);
    expect(await names()).toEqual(['new', 'security']);
    await client.rest.issues.deleteLabel({ ...NAME, name: 'new' });
    expect(await names()).toEqual(['security']);
    await client.rest.issues.addLabels({ ...ISSUE, labels: ['a', 'b'] });
    await client.rest.issues.removeLabel({ ...ISSUE, name: 'a' });
    expect(await names()).toEqual(['security', 'b']);
    await client.rest.issues.setLabels({ ...ISSUE, labels: ['c'] });
    expect(await names()).toEqual(['c']);
    expect(await failure(client.rest.issues.removeLabel({ ...ISSUE, name: 'a' }))).toMatchObject({
      status: 404,
    });
  });
});

it('tells who may do what', async () => {
  addCollaborator(github, repository, 'alice', 'maintain');
  const of = async (username: string) =>
    (await client.rest.repos.getCollaboratorPermissionLevel({ ...NAME, username })).data;
  expect(await of('alice')).toMatchObject({ permission: 'write', role_name: 'maintain' });
  addPersonalToken(github, 'bob');
  expect(await of('bob')).toMatchObject({ permission: 'read' });
});
