import { explainApiError, statusOf, type Client, type RepositoryName } from '../client.js';
import { FixbyError } from '../../system/fixby-error.js';

/** A policy file as one commit of the default branch left it. */
export interface PolicyText {
  /** RFC 3339 time of the commit, by whoever made it. */
  readonly at: string;
  /** Login of its author, else the name; null where GitHub knows none. */
  readonly author: string | null;
  /** Null where the commit deleted the file. */
  readonly text: string | null;
}

/**
 * Every version of a file on a branch, oldest first: what was removed since is still in git.
 * @throws FixbyError (github)
 * @see https://docs.github.com/en/rest/commits/commits#list-commits
 */
export async function readPolicyHistory(
  client: Client,
  name: RepositoryName,
  branch: string,
  path: string,
): Promise<PolicyText[]> {
  try {
    const commits = await client.paginate(client.rest.repos.listCommits, {
      ...name,
      sha: branch,
      path,
      per_page: 100,
    });
    const texts: PolicyText[] = [];
    for (const { sha, commit, author } of commits.reverse()) {
      texts.push({
        at: commit.committer?.date ?? commit.author?.date ?? '',
        author: author?.login ?? commit.author?.name ?? null,
        text: await textAt(client, name, sha, path),
      });
    }
    return texts;
  } catch (error) {
    throw new FixbyError(
      'github',
      `the history of ${path} could not be read: ${explainApiError(error)}.`,
      'Without it nobody can tell who waived what since when. Run it again; if it stays so, give the token "contents: read".',
      { cause: error },
    );
  }
}

async function textAt(
  client: Client,
  name: RepositoryName,
  ref: string,
  path: string,
): Promise<string | null> {
  try {
    const { data } = await client.rest.repos.getContent({ ...name, path, ref });
    if (Array.isArray(data) || data.type !== 'file') return null;
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
