import { expect, it } from '@jest/globals';
import { readTracked } from '../../src/cli/tracked.js';
import { createClient } from '../../src/github/client.js';
import { silent } from '../fixtures/silent-log.js';

it('says that GitHub could not be reached, and what to do', async () => {
  const client = createClient('token', 'http://127.0.0.1:1', silent, { retryAfterMs: 1 });
  const connection = { client, name: { owner: 'acme', repo: 'app' }, url: 'https://github.com/acme/app' };
  await expect(readTracked(connection, null)).rejects.toMatchObject({
    kind: 'github',
    sentence: expect.stringMatching(/^acme\/app could not be read: GitHub could not be reached \(.+\)\.$/u),
    hint: expect.stringMatching(/^Check the network/u),
  });
});
