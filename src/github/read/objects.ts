import { CommitTree } from '../../system/commit-tree.js';
import { messageOf } from '../../system/errors.js';
import { OBJECT_ID, type Repository } from '../../system/git.js';
import type { Log } from '../../system/log.js';
import type { Tree } from '../../system/tree.js';
import { explainApiError, statusOf, type Client, type RepositoryName } from '../client.js';
import { ApiTree } from './api-tree.js';

/**
 * The sources of commits, in the order in which they are tried: the local clone, the remote
 * repository, GitHub's API.
 */
export interface ObjectSources {
  /**
   * The clone in the workspace, which fetches only from the repository on GitHub; null when there
   * is none.
   */
  readonly repository: Repository | null;
  readonly client: Client;
  readonly name: RepositoryName;
  readonly log: Log;
}

/** A commit that no source could provide. The message lists every attempt. */
export class CommitUnavailable extends Error {
  override readonly name = 'CommitUnavailable';
  /** Whether GitHub says that the repository has no such commit. */
  readonly isGone: boolean;

  constructor(message: string, isGone: boolean) {
    super(message);
    this.isGone = isGone;
  }
}

/**
 * Finds a commit in the first source that has it.
 * @param sha the commit
 * @param refs refs of the remote that may contain it, for a remote that does not serve commits by
 *   their id
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

/**
 * Opens a commit that an issue of ours names.
 * @returns null where the repository does not have it any more, or the name is none
 * @throws CommitUnavailable where nobody can tell
 */
export async function commitOfThePast(sources: ObjectSources, commit: string): Promise<Tree | null> {
  if (!OBJECT_ID.test(commit)) return null;
  try {
    return await obtainCommit(sources, commit, []);
  } catch (error) {
    if (error instanceof CommitUnavailable && error.isGone) return null;
    throw error;
  }
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
      [404, 422].includes(statusOf(error) ?? 0),
    );
  }
}

/** Fetches a commit or ref. @returns the reason when that failed, else null */
async function fetchOne(repository: Repository, wanted: string): Promise<string | null> {
  try {
    await repository.fetch(wanted);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** The current tip of a branch; null when GitHub cannot be asked. */
export function branchTip(sources: ObjectSources, branch: string): Promise<string | null> {
  return refNow(sources, `heads/${branch}`);
}

/**
 * The commit that a ref of the repository currently points to: from the API, else from git's
 * remote. The local clone is not asked, since its refs may come from a fork whose author controls
 * them.
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
 * The merge base of two commits: from local history if it is complete, else from the API.
 * @returns null when neither can tell
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
