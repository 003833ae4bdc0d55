import { explainApiError, isRequestError, type Client, type RepositoryName } from '../github/client.js';
import { readRepositoryFacts, type RepositoryFacts } from '../github/read/repository-facts.js';
import { FixbyError } from '../system/fixby-error.js';

/**
 * Reads what a command needs of a repository on GitHub.
 * @throws FixbyError (github) where a request failed, or what else `read` throws
 */
export async function readingOf<T>({ owner, repo }: RepositoryName, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isRequestError(error)) throw error;
    throw new FixbyError(
      'github',
      `${owner}/${repo} could not be read: ${explainApiError(error)}.`,
      'Check the network, the token and GITHUB_API_URL, and run it again; if it stays so, look at githubstatus.com.',
      { cause: error },
    );
  }
}

/**
 * The default branch of a repository.
 * @throws FixbyError (usage) where it has none yet
 */
export async function defaultBranchOf(
  client: Client,
  name: RepositoryName,
): Promise<NonNullable<RepositoryFacts['defaultBranch']>> {
  const { defaultBranch } = await readRepositoryFacts(client, name);
  if (defaultBranch !== null) return defaultBranch;
  throw new FixbyError('usage', `${name.owner}/${name.repo} has no branch yet.`, 'Push a first commit.');
}
