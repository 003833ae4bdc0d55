import { expect, it } from '@jest/globals';
import { createClient, type Client } from '../../src/github/client.js';
import { readOthers } from '../../src/run/other-repositories.js';
import { silent } from '../fixtures/silent-log.js';

const answers = {
  apps: [
    { name: 'One', id: 'ari:one', repository: 'acme/one' },
    { name: 'Two', id: 'ari:two', repository: 'acme/two' },
  ],
} as unknown as Parameters<typeof readOthers>[0];
const name = { owner: 'acme', repo: 'one' };

it('promises nothing of a repository that cannot be reached, and says why', async () => {
  const client = createClient('token', 'http://127.0.0.1:1', silent, { retryAfterMs: 1 });
  const others = await readOthers(answers, { client, name });
  expect(others).toMatchObject([
    {
      repository: 'acme/two',
      lastScan: null,
      promises: { seen: false, missing: { why: expect.stringContaining('could not be reached') } },
      stands: { seen: false },
    },
  ]);
});

it('promises nothing of it without a token', async () => {
  const [one, two] = await readOthers(answers, null);
  for (const other of [one, two])
    expect(other?.promises).toMatchObject({ seen: false, missing: { why: 'there is no token' } });
});

it('hides no mistake of its own behind that', async () => {
  const broken = { graphql: () => Promise.reject(new TypeError('a mistake')) } as unknown as Client;
  await expect(readOthers(answers, { client: broken, name })).rejects.toThrow('a mistake');
});
