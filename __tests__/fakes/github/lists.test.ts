import { afterEach, expect, it } from '@jest/globals';
import { octokit } from './client.js';
import {
  addIssue,
  addRepository,
  addWorkflowToken,
  READ_WRITE,
  startGitHub,
  type FakeGitHub,
} from './index.js';

const NAME = { owner: 'octo', repo: 'app' };

let github: FakeGitHub;

afterEach(async () => {
  await github.close();
});

async function start(staleLists: number) {
  github = await startGitHub({ staleLists });
  const repository = addRepository(github, { owner: 'octo', name: 'app' });
  addIssue(github, repository, { author: 'alice', title: 'Seeded' });
  const client = octokit(github, addWorkflowToken(github, repository, READ_WRITE));
  const listed = async () =>
    (await client.rest.issues.listForRepo({ ...NAME, state: 'all' })).data.map(({ title }) => title);
  const queried = async () => {
    const query =
      'query { repository(owner: "octo", name: "app") { issues(first: 9) { totalCount } label(name: "new") { issues { totalCount } } } }';
    const { repository: found } = await client.graphql<{ repository: unknown }>(query);
    return found;
  };
  const { data } = await client.rest.issues.create({ ...NAME, title: 'New', labels: ['new'] });
  return { client, data, listed, queried };
}

it('lag behind for as many requests as told', async () => {
  const { client, data, listed, queried } = await start(3);
  expect(await listed()).toEqual(['Seeded']);
  expect((await client.rest.issues.get({ ...NAME, issue_number: data.number })).data.title).toBe('New');
  expect(await queried()).toEqual({ issues: { totalCount: 1 }, label: { issues: { totalCount: 0 } } });
  expect(await queried()).toEqual({ issues: { totalCount: 2 }, label: { issues: { totalCount: 1 } } });
  expect(await listed()).toEqual(['New', 'Seeded']);
});

it('lag behind until told otherwise', async () => {
  const { client, data, listed } = await start(Infinity);
  for (let at = 0; at < 5; at += 1) expect(await listed()).toEqual(['Seeded']);
  const query = 'query($id: ID!) { node(id: $id) { id } }';
  await expect(client.graphql(query, { id: data.node_id })).rejects.toThrow('Could not resolve to a node');
  github.lists.settle();
  expect(await listed()).toEqual(['New', 'Seeded']);
});
