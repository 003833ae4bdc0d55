import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { octokit } from './client.js';
import {
  addComment,
  addIssue,
  addLabel,
  addMilestone,
  addPersonalToken,
  addRepository,
  addWorkflowToken,
  READ_ONLY,
  READ_WRITE,
  startGitHub,
  type FakeGitHub,
  type Repository,
} from './index.js';

const NAME = { owner: 'octo', repo: 'app' };

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

const ask = (fields: string, variables: object = {}) =>
  client.graphql<{ repository: Record<string, never> }>(
    `query { repository(owner: "octo", name: "app") { ${fields} } }`,
    { ...variables },
  );

describe('an issue', () => {
  it('is read with everything that happened to it', async () => {
    addLabel(github, repository, { name: 'security', color: 'b60205' });
    addMilestone(github, repository, { title: 'v1', creator: 'octo', dueOn: '2026-12-31T00:00:00Z' });
    const { data } = await client.rest.issues.create({ ...NAME, title: 'Old', body: 'one', milestone: 1 });
    const issue = { ...NAME, issue_number: data.number };
    now = new Date('2026-11-25T10:00:00Z');
    await client.rest.issues.update({ ...issue, title: 'New', body: 'two', labels: ['security'] });
    await client.rest.issues.createComment({ ...issue, body: 'Hello' });
    await client.rest.issues.update({ ...issue, state: 'closed', state_reason: 'not_planned' });
    const answer = await ask(`issue(number: 1) {
      __typename id databaseId number title body url state stateReason createdAt updatedAt closedAt locked isPinned
      author { __typename login } editor { __typename login } lastEditedAt includesCreatedEdit viewerDidAuthor
      labels(first: 10) { nodes { name color } } assignees(first: 10) { totalCount } milestone { title dueOn number }
      comments(first: 10) { totalCount nodes { body url author { login } lastEditedAt editor { login } } }
      timelineItems(first: 10) { totalCount nodes {
        __typename
        ... on ClosedEvent { createdAt actor { __typename login } stateReason }
        ... on RenamedTitleEvent { previousTitle currentTitle }
        ... on LabeledEvent { label { name } }
      } }
      userContentEdits(first: 10) { totalCount nodes { editedAt deletedAt editor { login } diff } } }`);
    const bot = { __typename: 'Bot', login: 'github-actions' };
    expect(answer.repository['issue']).toMatchObject({
      __typename: 'Issue',
      id: data.node_id,
      databaseId: data.id,
      title: 'New',
      body: 'two',
      url: data.html_url,
      state: 'CLOSED',
      stateReason: 'NOT_PLANNED',
      author: bot,
      editor: bot,
      viewerDidAuthor: true,
      lastEditedAt: '2026-11-25T10:00:00Z',
      includesCreatedEdit: true,
      labels: { nodes: [{ name: 'security', color: 'b60205' }] },
      assignees: { totalCount: 0 },
      milestone: { title: 'v1', dueOn: '2026-12-31T00:00:00Z', number: 1 },
      comments: {
        totalCount: 1,
        nodes: [{ body: 'Hello', author: { login: 'github-actions' }, editor: null }],
      },
      timelineItems: {
        totalCount: 5,
        nodes: [
          { __typename: 'MilestonedEvent' },
          { __typename: 'RenamedTitleEvent', previousTitle: 'Old', currentTitle: 'New' },
          { __typename: 'LabeledEvent', label: { name: 'security' } },
          { __typename: 'IssueComment' },
          { __typename: 'ClosedEvent', actor: bot, stateReason: 'NOT_PLANNED' },
        ],
      },
      userContentEdits: {
        totalCount: 2,
        nodes: [
          { diff: 'two', editedAt: '2026-11-25T10:00:00Z', deletedAt: null },
          { diff: 'one', editedAt: '2026-11-24T10:00:00Z' },
        ],
      },
    });
  });

  it('never edited has no versions', async () => {
    addIssue(github, repository, { author: 'alice', body: 'one' });
    const { repository: answer } = await ask(`issue(number: 1) {
      lastEditedAt editor { login } includesCreatedEdit userContentEdits(first: 1) { totalCount nodes { diff } } }`);
    expect(answer['issue']).toEqual({
      lastEditedAt: null,
      editor: null,
      includesCreatedEdit: false,
      userContentEdits: { totalCount: 0, nodes: [] },
    });
  });

  it('shows of its timeline what is asked for', async () => {
    addIssue(github, repository, { author: 'alice' });
    const issue = { ...NAME, issue_number: 1 };
    await client.rest.issues.update({ ...issue, state: 'closed' });
    now = new Date('2026-11-26T10:00:00Z');
    await client.rest.issues.update({ ...issue, state: 'open', labels: ['x'] });
    await client.rest.issues.update({ ...issue, state: 'closed', state_reason: 'duplicate' });
    const { repository: answer } =
      await ask(`issue(number: 1) { stateReason exact: stateReason(enableDuplicate: true)
      timelineItems(last: 1, itemTypes: [CLOSED_EVENT, REOPENED_EVENT], since: "2026-11-25T00:00:00Z") {
        totalCount pageInfo { hasPreviousPage } nodes { __typename } } }`);
    expect(answer['issue']).toEqual({
      stateReason: 'NOT_PLANNED',
      exact: 'DUPLICATE',
      timelineItems: {
        totalCount: 2,
        pageInfo: { hasPreviousPage: true },
        nodes: [{ __typename: 'ClosedEvent' }],
      },
    });
  });
});

describe('a repository', () => {
  it('tells of itself, its labels, milestones and people', async () => {
    addLabel(github, repository, { name: 'security' });
    addLabel(github, repository, { name: 'bug' });
    addIssue(github, repository, { author: 'alice', labels: ['bug'] });
    repository.collaborators['alice'] = 'write';
    const { repository: answer } =
      await ask(`databaseId nameWithOwner isPrivate visibility isArchived hasIssuesEnabled
      owner { __typename login } viewerPermission defaultBranchRef { name }
      labels(first: 10, query: "bu") { nodes { name issues(states: OPEN) { totalCount } pullRequests { totalCount } } }
      milestones(first: 10, states: OPEN) { totalCount } assignableUsers(first: 10, query: "al") { nodes { login } }`);
    expect(answer).toEqual({
      databaseId: repository.id,
      nameWithOwner: 'octo/app',
      isPrivate: false,
      visibility: 'PUBLIC',
      isArchived: false,
      hasIssuesEnabled: true,
      owner: { __typename: 'Organization', login: 'octo' },
      viewerPermission: null,
      defaultBranchRef: null,
      labels: { nodes: [{ name: 'bug', issues: { totalCount: 1 }, pullRequests: { totalCount: 0 } }] },
      milestones: { totalCount: 0 },
      assignableUsers: { nodes: [{ login: 'alice' }] },
    });
  });

  it('lists the issues that fit, in the order asked for', async () => {
    addIssue(github, repository, { author: 'alice', title: 'a', updatedAt: '2026-11-26T00:00:00Z' });
    addIssue(github, repository, { author: 'bob', title: 'b', state: 'closed' });
    addIssue(github, repository, { author: 'alice', title: 'c' });
    const titles = async (args: string) => {
      const answer = await ask(`issues(first: 10${args}) { nodes { title } }`);
      const { nodes } = answer.repository['issues'] as unknown as { nodes: { title: string }[] };
      return nodes.map(({ title }) => title).join('');
    };
    expect(await titles('')).toBe('abc');
    expect(await titles(', states: OPEN')).toBe('ac');
    expect(await titles(', filterBy: { createdBy: "alice", since: "2026-11-25T00:00:00Z" }')).toBe('a');
    expect(await titles(', orderBy: { field: UPDATED_AT, direction: DESC }')).toBe('acb');
  });

  it('that is private is hidden, and closed to a token without the permission', async () => {
    const secret = addRepository(github, { owner: 'octo', name: 'secret', private: true });
    addIssue(github, secret, { author: 'octo' });
    const query = 'query { repository(owner: "octo", name: "secret") { issues(first: 1) { totalCount } } }';
    await expect(client.graphql(query)).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
      data: { repository: null },
    });
    const blind = octokit(github, addWorkflowToken(github, secret, { contents: 'read' }));
    await expect(blind.graphql(query)).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
  });
});

describe('nodes', () => {
  it('are found by id, and those that are not are told', async () => {
    const issue = addIssue(github, repository, { author: 'alice' });
    addComment(github, issue, { author: 'bob', body: 'Hi' });
    const { data } = await client.rest.issues.listComments({ ...NAME, issue_number: 1 });
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on IssueComment { body } } }';
    const ids = [data[0]?.node_id ?? ''];
    expect(await client.graphql(query, { ids })).toEqual({
      nodes: [{ __typename: 'IssueComment', id: ids[0], body: 'Hi' }],
    });
    await expect(client.graphql(query, { ids: ['I_nothing'] })).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND', path: ['nodes', 0] }],
    });
  });

  it('are pinned by those only who may write', async () => {
    const issue = addIssue(github, repository, { author: 'alice' });
    const { data } = await client.rest.issues.get({ ...NAME, issue_number: 1 });
    const pin = 'mutation($id: ID!) { pinIssue(input: { issueId: $id }) { issue { isPinned } } }';
    const reader = octokit(github, addWorkflowToken(github, repository, READ_ONLY));
    await expect(reader.graphql(pin, { id: data.node_id })).rejects.toThrow(
      'Resource not accessible by integration',
    );
    expect(issue.pinned).toBe(false);
    expect(await client.graphql(pin, { id: data.node_id })).toEqual({
      pinIssue: { issue: { isPinned: true } },
    });
    const pinned = await ask('pinnedIssues(first: 3) { nodes { issue { number } pinnedBy { login } } }');
    expect(pinned.repository['pinnedIssues']).toEqual({
      nodes: [{ issue: { number: 1 }, pinnedBy: { login: 'github-actions' } }],
    });
  });
});

it('lets a test answer an operation itself', async () => {
  github.graphql.set('viewer', () => ({ viewer: { login: 'somebody' } }));
  const person = octokit(github, addPersonalToken(github, 'alice'));
  expect(await person.graphql('query viewer { viewer { login } }')).toEqual({
    viewer: { login: 'somebody' },
  });
});
