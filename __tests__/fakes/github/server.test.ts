import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failure, octokit } from './client.js';
import {
  addComment,
  addIssue,
  addPersonalToken,
  addRepository,
  addWorkflowToken,
  READ_ONLY,
  READ_WRITE,
  startGitHub,
  type FakeGitHub,
  type Issue,
  type Repository,
} from './index.js';

const NAME = { owner: 'octo', repo: 'app' };
const NOW = new Date('2026-11-24T10:00:00Z');

let github: FakeGitHub;
let repository: Repository;
let issue: Issue;
let client: ReturnType<typeof octokit>;

beforeEach(async () => {
  github = await startGitHub({ now: () => NOW });
  repository = addRepository(github, { owner: 'octo', name: 'app' });
  issue = addIssue(github, repository, { author: 'alice' });
  client = octokit(github, addWorkflowToken(github, repository, READ_WRITE));
});

afterEach(async () => {
  await github.close();
});

describe('lists', () => {
  it('come page by page, and all of them through the client', async () => {
    for (let at = 0; at < 250; at += 1) addComment(github, issue, { author: 'alice', body: `comment ${at}` });
    const all = await client.paginate(client.rest.issues.listComments, {
      ...NAME,
      issue_number: 1,
      per_page: 100,
    });
    expect(all.map((comment) => comment.body)).toEqual(issue.comments.map((comment) => comment.body));
    expect(github.requests.map(({ path }) => path)).toEqual([
      '/repos/octo/app/issues/1/comments?per_page=100',
      '/repos/octo/app/issues/1/comments?per_page=100&page=2',
      '/repos/octo/app/issues/1/comments?per_page=100&page=3',
    ]);
  });

  it('hold 30 a page by default and 100 at most', async () => {
    for (let at = 0; at < 120; at += 1) addComment(github, issue, { author: 'alice', body: `comment ${at}` });
    const ask = async (per_page?: number) =>
      client.rest.issues.listComments({ ...NAME, issue_number: 1, ...(per_page ? { per_page } : {}) });
    expect((await ask()).data).toHaveLength(30);
    const most = await ask(500);
    expect(most.data).toHaveLength(100);
    expect(most.headers.link).toMatch(/page=2>; rel="next", <[^>]*page=2>; rel="last"$/);
  });
});

describe('tokens', () => {
  it('of a fork read, and write nothing', async () => {
    const reader = octokit(github, addWorkflowToken(github, repository, READ_ONLY));
    expect((await reader.rest.issues.get({ ...NAME, issue_number: 1 })).data.title).toBe('Issue 1');
    const write = reader.rest.issues.createComment({ ...NAME, issue_number: 1, body: 'hello' });
    expect(await failure(write)).toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
    expect(issue.comments).toEqual([]);
  });

  it('of a workflow act as the bot of Actions, and belong to no user', async () => {
    const { data } = await client.rest.issues.createComment({ ...NAME, issue_number: 1, body: 'hello' });
    expect(data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot', id: 41898282 });
    expect(data.performed_via_github_app?.slug).toBe('github-actions');
    expect(await failure(client.rest.users.getAuthenticated())).toMatchObject({ status: 403 });
    expect(await client.graphql('query viewer { viewer { login } }')).toMatchObject({
      viewer: { login: 'github-actions[bot]' },
    });
  });

  it('of a person act as that person, and only where the person may', async () => {
    const person = octokit(github, addPersonalToken(github, 'alice'));
    expect((await person.rest.users.getAuthenticated()).data.login).toBe('alice');
    await person.rest.issues.createComment({ ...NAME, issue_number: 1, body: 'mine' });
    expect(issue.comments[0]).toMatchObject({ author: 'alice', body: 'mine' });
    expect(await failure(person.rest.issues.createLabel({ ...NAME, name: 'x' }))).toMatchObject({
      status: 403,
    });
  });

  it('that nobody has are refused', async () => {
    expect(await failure(octokit(github, 'nonsense').rest.repos.get(NAME))).toMatchObject({ status: 401 });
  });

  it('do not see the private repositories of others', async () => {
    addRepository(github, { owner: 'octo', name: 'secret', private: true });
    const hidden = { owner: 'octo', repo: 'secret' };
    expect(await failure(client.rest.repos.get(hidden))).toMatchObject({ status: 404 });
    expect((await client.rest.repos.get(NAME)).data.full_name).toBe('octo/app');
  });
});

describe('what GitHub does not describe', () => {
  afterEach(async () => {
    await expect(github.close()).rejects.toThrow(/GitHub would not have it/);
    github = await startGitHub();
  });

  it.each([
    ['a path', 'POST /repos/octo/app/issues/1/comment', { body: 'x' }, 'GitHub describes no such operation'],
    ['a type', 'POST /repos/octo/app/issues/1/comments', { body: 7 }, 'body/body must be string'],
    [
      'a property',
      'POST /repos/octo/app/issues/1/comments',
      { body: 'x', hidden: true },
      'additional properties: hidden',
    ],
    [
      'a missing property',
      'POST /repos/octo/app/issues',
      { body: 'x' },
      "must have required property 'title'",
    ],
    [
      'a parameter',
      'GET /repos/octo/app/issues?stat=all',
      {},
      'query must NOT have additional properties: stat',
    ],
    [
      'a parameter of another type',
      'GET /repos/octo/app/issues?per_page=many',
      {},
      'query/per_page must be integer',
    ],
    ['a number that is none', 'GET /repos/octo/app/issues/one', {}, 'path/issue_number must be integer'],
    [
      'a GraphQL operation',
      'POST /graphql',
      { query: 'query Unheard { meta { gitHubServicesSha } }' },
      'the stand-in does not model Query.meta',
    ],
  ])('is a violation: %s', async (_, route, parameters, message) => {
    expect(await failure(client.request(route, parameters))).toMatchObject({ status: 500 });
    expect(github.violations).toEqual([expect.stringContaining(message)]);
  });

  it('is a violation of the stand-in too, when its own answer is wrong', async () => {
    issue.createdAt = 'yesterday';
    expect(await failure(client.rest.issues.get({ ...NAME, issue_number: 1 }))).toMatchObject({
      status: 500,
    });
    expect(github.violations).toEqual([
      expect.stringContaining('answer/created_at must match format "date-time"'),
    ]);
  });
});

describe('faults', () => {
  const post = () => client.rest.issues.createComment({ ...NAME, issue_number: 1, body: 'hello' });

  it.each([401, 403, 404, 500, 502])('answer %d, as often as asked', async (status) => {
    github.failNext({ method: 'POST', path: /\/comments$/, status, times: 2 });
    expect(await failure(post())).toMatchObject({ status });
    expect(await failure(post())).toMatchObject({ status });
    expect((await post()).status).toBe(201);
    expect(issue.comments).toHaveLength(1);
  });

  it('break the connection', async () => {
    github.failNext({ path: /comments/, status: 'reset' });
    await expect(post()).rejects.toThrow();
    expect(issue.comments).toEqual([]);
  });

  it('cut an answer short', async () => {
    github.failNext({ path: /comments/, status: 'garbage' });
    const answer = await fetch(`${github.url}/repos/octo/app/issues/1/comments`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  });

  it('may come after the request took effect', async () => {
    github.failNext({ path: /comments/, status: 'reset', when: 'after' });
    await expect(post()).rejects.toThrow();
    expect(issue.comments).toHaveLength(1);
  });

  it('may never answer', async () => {
    github.failNext({ path: /comments/, status: 'hang' });
    const hanging = expect(client.rest.issues.listComments({ ...NAME, issue_number: 1 })).rejects.toThrow();
    await client.rest.repos.get(NAME);
    await github.close();
    await hanging;
    expect(github.requests.map(({ status }) => status)).toEqual([null, 200]);
  });
});

describe('rate limits', () => {
  it('are told with every answer', async () => {
    const { headers } = await client.rest.repos.get(NAME);
    expect(headers).toMatchObject({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      'x-ratelimit-used': '1',
      date: 'Tue, 24 Nov 2026 10:00:00 GMT',
    });
    expect(headers['x-github-request-id']).toMatch(/^[0-9A-F-]+$/);
  });

  it('refuse once the budget is spent, and slow writes down before', async () => {
    const state = github.state;
    await github.close();
    github = await startGitHub({
      state,
      limits: { requests: 3, writes: 1, retryAfterSeconds: 7, status: 429 },
    });
    client = octokit(github, github.state.tokens[0]?.value ?? '');
    const write = () => client.rest.issues.createComment({ ...NAME, issue_number: 1, body: 'hello' });
    await write();
    await expect(write()).rejects.toMatchObject({
      status: 429,
      response: { headers: { 'retry-after': '7' } },
    });
    await client.rest.repos.get(NAME);
    await expect(client.rest.repos.get(NAME)).rejects.toMatchObject({
      status: 429,
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
    expect(issue.comments).toHaveLength(1);
  });
});
