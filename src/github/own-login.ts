import type { Client } from './client.js';

/**
 * The login that this token writes with. GraphQL answers for every kind of token; REST's `/user`
 * does not.
 */
export async function ownLogin(client: Client): Promise<string> {
  const { viewer } = await client.graphql<{ viewer: { login: string } }>('query viewer { viewer { login } }');
  return viewer.login;
}
