import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failure, octokit } from './client.js';
import {
  addIssue,
  addRepository,
  addWorkflowToken,
  READ_WRITE,
  startGitHub,
  type FakeGitHub,
  type Issue,
} from './index.js';

const NAME = { owner: 'octo', repo: 'app' };

let github: FakeGitHub;
let issue: Issue;
let client: ReturnType<typeof octokit>;

beforeEach(async () => {
  github = await startGitHub();
  const repository = addRepository(github, { owner: 'octo', name: 'app' });
  issue = addIssue(github, repository, { author: 'alice' });
  client = octokit(github, addWorkflowToken(github, repository, READ_WRITE));
});

afterEach(async () => {
  await github.close();
});

const post = (body: string) => client.rest.issues.createComment({ ...NAME, issue_number: 1, body });
const bodies = () => issue.comments.map(({ body }) => body);

describe('a fault', () => {
  it('may leave the first requests alone', async () => {
    github.failNext({ method: 'POST', path: /comments$/, status: 502, skip: 1 });
    await post('one');
    expect(await failure(post('two'))).toMatchObject({ status: 502 });
    await post('three');
    expect(bodies()).toEqual(['one', 'three']);
  });

  it.each([
    [403, 0, 'before'],
    [403, 60, 'after'],
    [429, 1, 'before'],
  ] as const)('may be a secondary rate limit: %d, %d s, %s', async (status, retryAfterSeconds, when) => {
    github.failNext({ path: /comments$/, status, retryAfterSeconds, when });
    await expect(post('one')).rejects.toMatchObject({
      status,
      message: expect.stringContaining('You have exceeded a secondary rate limit') as unknown,
      response: { headers: { 'retry-after': String(retryAfterSeconds) } },
    });
    expect(bodies()).toEqual(when === 'after' ? ['one'] : []);
  });

  it('may be meant for one GraphQL operation only', async () => {
    github.failNext({ path: /graphql/, body: /rateLimit/, status: 500 });
    await client.graphql('query { viewer { id } }');
    await expect(client.graphql('query { rateLimit { cost } }')).rejects.toMatchObject({ status: 500 });
  });
});

describe('a client that is killed', () => {
  it('after a write gets no answer to it, and none to anything else until it is started again', async () => {
    await post('one');
    github.dieAfterWrite(2);
    await post('two');
    await client.rest.issues.get({ ...NAME, issue_number: 1 });
    await expect(post('three')).rejects.toThrow();
    await expect(client.rest.issues.get({ ...NAME, issue_number: 1 })).rejects.toThrow();
    await expect(post('four')).rejects.toThrow();
    expect(bodies()).toEqual(['one', 'two', 'three']);
    expect(github.writes).toBe(3);
    github.revive();
    await post('five');
    expect(github.writes).toBe(4);
  });

  it('before its first write reaches nothing', async () => {
    github.dieAfterWrite(0);
    await expect(client.graphql('query { viewer { id } }')).rejects.toThrow();
    expect(github.requests).toEqual([]);
  });

  it('has written what took effect, whatever the answer was', async () => {
    const pin = 'mutation($id: ID!) { pinIssue(input: { issueId: $id }) { clientMutationId } }';
    const { data } = await client.rest.issues.get({ ...NAME, issue_number: 1 });
    await client.graphql(pin, { id: data.node_id });
    await expect(client.graphql(pin, { id: 'nothing' })).rejects.toThrow();
    github.failNext({ path: /comments/, status: 'reset', when: 'after' });
    await expect(post('one')).rejects.toThrow();
    expect(await failure(post(' '))).toMatchObject({ status: 422 });
    expect(github.requests.map(({ wrote }) => wrote)).toEqual([false, true, false, true, false]);
  });
});

it('calls back with every request before it is answered', async () => {
  const seen: string[] = [];
  const end = github.onRequest(({ method, path, status, wrote }) => {
    seen.push(`${method} ${path} ${String(status)} ${String(wrote)}`);
  });
  await post('one');
  end();
  await post('two');
  expect(seen).toEqual(['POST /repos/octo/app/issues/1/comments 201 true']);
});
