import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, explainApiError } from '../../src/github/client.js';
import { silent } from '../fixtures/silent-log.js';

describe('what GitHub said', () => {
  it('is said once, however many fields GraphQL repeats it for', () => {
    const message = 'Resource not accessible by integration';
    const error = Object.assign(new Error(`Request failed: - ${message} - ${message}`), {
      errors: [{ message }, { message }, { message: 'Something else' }],
    });
    expect(explainApiError(error)).toBe(`GitHub refused it: ${message}; Something else`);
  });

  it('is what GraphQL said, and no status 500 that octokit made of it', () => {
    const [message, data] = ['Something went wrong.', { errors: [{ message: 'Something went wrong.' }] }];
    const error = Object.assign(new Error(message), { status: 500, response: { status: 200, data } });
    expect(explainApiError(error)).toBe('GitHub refused it: Something went wrong');
    const refused = { status: 422, response: { status: 422, data } };
    expect(explainApiError(Object.assign(new Error('Validation Failed'), refused))).toBe(
      'GitHub answered 422: Validation Failed',
    );
  });

  it('is no answer where there was none', () => {
    expect(explainApiError(Object.assign(new Error('read ECONNRESET'), { status: 500 }))).toBe(
      'read ECONNRESET',
    );
  });
});

describe('a GitHub that never answers', () => {
  let server: Server;
  let asked: string[];
  beforeEach(async () => {
    asked = [];
    server = createServer(({ method, url }) => asked.push(`${method} ${url}`));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each(['REST', 'GraphQL'])('is asked again, and then given up: %s', async (api) => {
    const { port } = server.address() as AddressInfo;
    const patience = { retryAfterMs: 1, timeoutMs: 50 };
    const client = createClient('t', `http://127.0.0.1:${port}`, silent, patience);
    const call =
      api === 'REST'
        ? client.rest.issues.create({ owner: 'acme', repo: 'app', title: 'x' })
        : client.graphql('{ viewer { login } }');
    const error: unknown = await call.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(explainApiError(error)).toBe('GitHub could not be reached (no answer in 0.05 s)');
    expect(asked.length).toBeGreaterThan(1);
  });
});
