import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { octokit } from './client.js';
import {
  addIssue,
  addRepository,
  addWorkflowToken,
  READ_WRITE,
  startGitHub,
  type FakeGitHub,
  type Repository,
} from './index.js';

let github: FakeGitHub;
let repository: Repository;
let client: ReturnType<typeof octokit>;

beforeEach(async () => {
  github = await startGitHub();
  repository = addRepository(github, { owner: 'octo', name: 'app' });
  client = octokit(github, addWorkflowToken(github, repository, READ_WRITE));
});

afterEach(async () => {
  await github.close();
});

const inRepository = (fields: string) =>
  `query { repository(owner: "octo", name: "app") { ${fields} } rateLimit { cost nodeCount remaining } }`;

interface Page {
  repository: {
    issues: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
      nodes: { number: number }[];
    };
  };
}

describe('pages', () => {
  const query = `query($first: Int, $last: Int, $after: String, $before: String) { repository(owner: "octo", name: "app") {
    issues(first: $first, last: $last, after: $after, before: $before) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { number } } } }`;
  const page = async (variables: Record<string, unknown>) =>
    (await client.graphql<Page>(query, variables)).repository.issues;
  const numbers = ({ nodes }: Page['repository']['issues']) => nodes.map(({ number }) => number);

  it('lead from one to the next, also when issues come and go between them', async () => {
    for (let at = 0; at < 5; at += 1) addIssue(github, repository, { author: 'alice' });
    const one = await page({ first: 2 });
    expect(one).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    repository.issues.splice(1, 1);
    const two = await page({ first: 2, after: one.pageInfo.endCursor });
    expect([numbers(one), numbers(two)]).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const three = await page({ first: 2, after: two.pageInfo.endCursor });
    expect(numbers(three)).toEqual([5]);
    expect(three.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await page({ last: 2, before: three.pageInfo.endCursor });
    expect(numbers(back)).toEqual([3, 4]);
  });

  it('of nothing have no cursors', async () => {
    expect((await page({ first: 2 })).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it.each([
    [{}, 'You must provide a `first` or `last` value to properly paginate the `issues` connection.'],
    [
      { first: 101 },
      'Requesting 101 records on the `issues` connection exceeds the `first` limit of 100 records.',
    ],
    [{ last: 0 }, '`last` on the `issues` connection must be between 1 and 100.'],
    [{ first: 1, last: 1 }, 'Passing both `first` and `last` values'],
    [{ first: 1, after: 'nonsense' }, '`nonsense` does not appear to be a valid cursor.'],
  ])('have 1 to 100 items and begin at a cursor: %j', async (variables, message) => {
    await expect(client.graphql(query, variables)).rejects.toThrow(message);
    expect(github.violations).toEqual([]);
  });
});

describe('cost', () => {
  it('is what the documentation computes for its example, and leaves the budget', async () => {
    const deep = inRepository(
      'labels(first: 100) { nodes { issues(first: 50) { nodes { labels(first: 60) { nodes { name } } } } } }',
    );
    expect(await client.graphql(deep)).toMatchObject({
      rateLimit: { cost: 51, nodeCount: 305_100, remaining: 949 },
    });
    const { rateLimit } = await client.graphql<{ rateLimit: object }>(
      'query { rateLimit { cost limit used resetAt } }',
    );
    expect(rateLimit).toMatchObject({ cost: 1, limit: 1000, used: 52 });
    const answer = await client.request('POST /graphql', { query: 'query { viewer { id } }' });
    expect(answer.headers).toMatchObject({ 'x-ratelimit-used': '53', 'x-ratelimit-resource': 'graphql' });
  });

  it('of too many nodes is refused', async () => {
    const deep = inRepository(
      'issues(first: 100) { nodes { comments(first: 100) { nodes { userContentEdits(first: 100) { nodes { diff } } } } } }',
    );
    await expect(client.graphql(deep)).rejects.toThrow(
      'This query requests up to 1,010,100 possible nodes which exceeds the maximum limit of 500,000.',
    );
  });

  it('beyond the budget is refused', async () => {
    const { state } = github;
    await github.close();
    github = await startGitHub({ state, limits: { points: 1 } });
    client = octokit(github, state.tokens[0]?.value ?? '');
    await client.graphql('query { viewer { id } }');
    await expect(client.graphql('query { viewer { id } }')).rejects.toMatchObject({
      errors: [{ type: 'RATE_LIMITED' }],
    });
  });
});

describe("what GitHub's schema does not allow", () => {
  afterEach(async () => {
    await expect(github.close()).rejects.toThrow(/GitHub would not have it/);
    github = await startGitHub();
  });

  it.each([
    ['a field', 'query { viewer { loginName } }', {}, 'Cannot query field "loginName"'],
    [
      'an argument',
      inRepository('issues(first: 1, state: OPEN) { totalCount }'),
      {},
      'Unknown argument "state"',
    ],
    [
      'an enum value',
      inRepository('issues(first: 1, states: opened) { totalCount }'),
      {},
      '"opened" does not exist',
    ],
    ['a variable that is missing', 'query($id: ID!) { node(id: $id) { id } }', {}, '"$id" of required type'],
    [
      'a variable of another type',
      'query($id: ID!) { node(id: $id) { id } }',
      { id: [1] },
      '"$id" got invalid value',
    ],
    ['a variable that nobody uses', 'query($id: ID!) { viewer { id } }', { id: '1' }, '"$id" is never used'],
    [
      'a time',
      inRepository('issues(first: 1, filterBy: { since: "today" }) { totalCount }'),
      {},
      'DateTime cannot',
    ],
    ['syntax', 'query { viewer { id }', {}, 'Syntax Error'],
  ])('is a violation, answered with errors: %s', async (_, query, variables, message) => {
    await expect(client.graphql(query, variables)).rejects.toThrow(message);
    expect(github.violations).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['a field', inRepository('forkCount'), 'does not model Repository.forkCount'],
    [
      'an argument',
      inRepository('issues(first: 1, filterBy: { mentioned: "x" }) { totalCount }'),
      'IssueFilters.mentioned',
    ],
    ['a field of an interface', 'query { node(id: "x") { id } viewer { avatarUrl } }', 'User.avatarUrl'],
    [
      'a mutation',
      'mutation { addStar(input: { starrableId: "x" }) { clientMutationId } }',
      'Mutation.addStar',
    ],
  ])('or the stand-in does not model is a violation too: %s', async (_, query, message) => {
    await expect(client.graphql(query)).rejects.toMatchObject({ status: 500 });
    expect(github.violations).toEqual([expect.stringContaining(message)]);
  });

  it('is a violation of the stand-in, when its own answer is wrong', async () => {
    addIssue(github, repository, { author: 'alice', createdAt: 'yesterday' });
    await expect(client.graphql(inRepository('issue(number: 1) { createdAt }'))).rejects.toMatchObject({
      status: 500,
    });
    expect(github.violations).toEqual([expect.stringContaining('DateTime cannot represent "yesterday"')]);
  });
});
