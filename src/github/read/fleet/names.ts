import { z } from 'zod';
import { FixbyError } from '../../../system/fixby-error.js';
import { explainApiError, type Client } from '../../client.js';
import { ask } from '../../graphql.js';
import { page, PAGE, type PageInfo } from '../tracker-query.js';

const schema = z.object({
  repositoryOwner: z
    .object({
      repositories: z.object({ pageInfo: page, nodes: z.array(z.object({ nameWithOwner: z.string() })) }),
    })
    .nullable(),
});

const QUERY = `query fleetNames($login: String!, $after: String) {
  repositoryOwner(login: $login) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      ${PAGE}
      nodes { nameWithOwner }
    }
  }
}`;

/**
 * The repositories of an organization, or of a person, that this token can see: `owner/name`, a
 * request for a hundred. GitHub does not tell of others that they are there.
 * @throws FixbyError (github)
 */
export async function readFleetNames(client: Client, login: string): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo } = await pageOf(client, login, after);
    names.push(...nodes.map(({ nameWithOwner }) => nameWithOwner));
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  return names;
}

async function pageOf(
  client: Client,
  login: string,
  after: string | null,
): Promise<{ readonly nodes: readonly { readonly nameWithOwner: string }[]; readonly pageInfo: PageInfo }> {
  try {
    const { repositoryOwner } = await ask(client, QUERY, { login, after }, schema);
    if (repositoryOwner !== null) return repositoryOwner.repositories;
  } catch (error) {
    throw new FixbyError(
      'github',
      `the repositories of ${login} could not be listed: ${explainApiError(error)}.`,
      'Check the network and the token, and run it again; what was read already is kept where --state names a file.',
      { cause: error },
    );
  }
  throw new FixbyError(
    'usage',
    `GitHub has no organization or user ${login}.`,
    'Check the name after --org.',
  );
}
