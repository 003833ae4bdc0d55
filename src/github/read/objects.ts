import { CommitTree } from '../../system/commit-tree.js';
import { messageOf } from '../../system/errors.js';
import type { Repository } from '../../system/git.js';
import type { Log } from '../../system/log.js';
import type { Tree } from '../../system/tree.js';
import { explainApiError, type Client, type RepositoryName } from '../client.js';
import { ApiTree } from './api-tree.js';

/**
 * Where commits come from, in the order in which they are tried: the local clone, the repository on
 * GitHub, GitHub's API.
 */
export interface ObjectSources {
  /**
   * The clone in the workspace, which fetches from the repository on GitHub and nowhere else; null
   * when there is none.
   */
  readonly repository: Repository | null;
  readonly client: Client;
  readonly name: RepositoryName;
  readonly log: Log;
}

/** A commit that could not be had, with every way that was tried. */
export class CommitUnavailable extends Error {
  override readonly name = 'CommitUnavailable';
}

/**
 * A commit as data.
 * @param sha the commit
 * @param refs refs of the remote that may lead to it where the remote does not give out bare
 *   commits
 * @throws CommitUnavailable
 */
export async function obtainCommit(
  sources: ObjectSources,
  sha: string,
  refs: readonly string[],
): Promise<Tree> {
  const { repository, log } = sources;
  const failures: string[] = [];
  if (repository !== null) {
    if (await repository.has(sha)) return new CommitTree(repository, sha);
    for (const wanted of [sha, ...refs]) {
      const failure = await fetchOne(repository, wanted);
      if (await repository.has(sha)) return new CommitTree(repository, sha);
      failures.push(failure ?? `${wanted} on the remote is another commit now`);
    }
    log.debug(`commit ${sha} could not be fetched: ${failures.join('; ')}`);
  }
  return overApi(sources, sha, failures);
}

async function overApi(sources: ObjectSources, sha: string, failures: readonly string[]): Promise<Tree> {
  const tree = new ApiTree(sources.client, sources.name, sha);
  try {
    await tree.files();
    return tree;
  } catch (error) {
    const tried = [...failures, `API: ${explainApiError(error)}`].join('; ');
    throw new CommitUnavailable(
      `Commit ${sha} is not in the workspace, cannot be fetched and cannot be read through the API (${tried}). Give the job "permissions: contents: read", and let actions/checkout run before Fixby.`,
    );
  }
}

/** The reason when it could not be fetched. */
async function fetchOne(repository: Repository, wanted: string): Promise<string | null> {
  try {
    await repository.fetch(wanted);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** The tip of a branch of the repository right now; null when GitHub cannot be asked. */
export function branchTip(sources: ObjectSources, branch: string): Promise<string | null> {
  return refNow(sources, `heads/${branch}`);
}

/**
 * The commit of a ref of the repository right now: what the API says, else what git says. The clone
 * is not asked: its refs and its remote may be those of a fork, where the author of the pull
 * request decides what a branch holds.
 * @param ref without `refs/`
 * @returns null when neither can be asked
 */
export async function refNow(sources: ObjectSources, ref: string): Promise<string | null> {
  const { client, name, repository, log } = sources;
  try {
    const { data } = await client.rest.git.getRef({ ...name, ref });
    return data.object.sha;
  } catch (error) {
    log.debug(`${ref} cannot be read through the API: ${explainApiError(error)}`);
  }
  try {
    return (await repository?.remoteRef(`refs/${ref}`)) ?? null;
  } catch (error) {
    log.debug(`${ref} cannot be read from the repository: ${messageOf(error)}`);
    return null;
  }
}

/**
 * The merge base of two commits: from local history where it is whole, else from the API.
 * @returns null when neither tells
 */
export async function mergeBaseOf(
  sources: ObjectSources,
  base: string,
  head: string,
): Promise<string | null> {
  const local = await sources.repository?.mergeBase(base, head);
  if (local !== null && local !== undefined) return local;
  try {
    const { data } = await sources.client.rest.repos.compareCommitsWithBasehead({
      ...sources.name,
      basehead: `${base}...${head}`,
      per_page: 1,
    });
    return data.merge_base_commit.sha;
  } catch (error) {
    sources.log.warning(`the merge base of ${base} and ${head} is unknown: ${explainApiError(error)}`);
    return null;
  }
}
