import { BareRepository } from './git.js';
import { fullName } from './lookup.js';
import { addIssue } from './seed-issues.js';
import type { Issue, Pull, Repository, Review } from './state.js';
import { timestamp, type World } from './world.js';

/** A pull request of two branches that the bare repository has. */
export interface PullSeed {
  /** Branch of the head; a fork's branches are in the same bare repository, as on GitHub. */
  readonly head: string;
  readonly base: string;
  readonly author: string;
  readonly title?: string;
  /** The fork that the head lies in; the repository itself unless told otherwise. */
  readonly headRepository?: Repository;
}

/** A pull request with its numbers. */
export type PullRequest = Issue & { pull: Pull };

/** Opens a pull request, with the refs `refs/pull/<n>/head` and `…/merge` that GitHub makes. */
export async function openPull(world: World, repository: Repository, seed: PullSeed): Promise<PullRequest> {
  const git = gitOf(repository);
  const pull: Pull = {
    head: { ref: seed.head, sha: '', repository: fullName(seed.headRepository ?? repository) },
    base: { ref: seed.base, sha: await tip(git, seed.base) },
    mergeCommitSha: null,
    draft: false,
    mergedAt: null,
    mergedBy: null,
    reviews: [],
  };
  const title = seed.title ?? `Merge ${seed.head}`;
  const issue = addIssue(world, repository, { author: seed.author, title, pull });
  const opened = Object.assign(issue, { pull });
  await synchronizePull(world, repository, opened);
  return opened;
}

/** Follows the head branch to its tip, after a push to it or to the base. */
export async function synchronizePull(
  world: World,
  repository: Repository,
  issue: PullRequest,
): Promise<void> {
  const git = gitOf(repository);
  const { pull, number } = issue;
  pull.head.sha = await tip(git, pull.head.ref);
  const message = `Merge ${pull.head.sha} into ${pull.base.sha}`;
  pull.mergeCommitSha = await mergeCommit(world, git, await tip(git, pull.base.ref), pull.head.sha, message);
  await git.run(['update-ref', `refs/pull/${number}/head`, pull.head.sha]);
  if (pull.mergeCommitSha !== null) {
    await git.run(['update-ref', `refs/pull/${number}/merge`, pull.mergeCommitSha]);
  }
}

/** Somebody reviews the pull request as it stands. */
export function reviewPull({ pull }: PullRequest, author: string, state: Review['state'] = 'APPROVED'): void {
  pull.reviews.push({ author, state, sha: pull.head.sha });
}

/** Merges a pull request with a merge commit on its base branch; returns that commit. */
export async function mergePull(
  world: World,
  repository: Repository,
  issue: PullRequest,
  by: string,
): Promise<string> {
  const git = gitOf(repository);
  const { pull } = issue;
  const message = `Merge pull request #${issue.number}`;
  const sha = await mergeCommit(world, git, await tip(git, pull.base.ref), pull.head.sha, message);
  if (sha === null) throw new Error(`#${issue.number} cannot be merged`);
  await git.run(['update-ref', `refs/heads/${pull.base.ref}`, sha]);
  Object.assign(pull, { mergeCommitSha: sha, mergedAt: timestamp(world), mergedBy: by });
  Object.assign(issue, { state: 'closed', closedAt: timestamp(world), closedBy: by });
  return sha;
}

/** A merge queue's group of one pull request. */
export interface MergeGroup {
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
}

/**
 * Puts a pull request into the merge queue: the merge onto the base branch's tip, under GitHub's
 * own branch name.
 */
export async function queuePull(
  world: World,
  repository: Repository,
  issue: PullRequest,
): Promise<MergeGroup> {
  const git = gitOf(repository);
  const { base, head } = issue.pull;
  const baseSha = await tip(git, base.ref);
  const message = `Merge pull request #${issue.number} from ${repository.owner}/${head.ref}`;
  const headSha = await mergeCommit(world, git, baseSha, head.sha, message);
  if (headSha === null) throw new Error(`#${issue.number} cannot be merged`);
  const headRef = `refs/heads/gh-readonly-queue/${base.ref}/pr-${issue.number}-${baseSha}`;
  await git.run(['update-ref', headRef, headSha]);
  return { headSha, headRef, baseSha, baseRef: `refs/heads/${base.ref}` };
}

function gitOf(repository: Repository): BareRepository {
  if (repository.git === null) throw new Error(`${fullName(repository)} has no git repository behind it`);
  return new BareRepository(repository.git);
}

async function tip(git: BareRepository, branch: string): Promise<string> {
  const sha = await git.resolve(`refs/heads/${branch}`);
  if (sha === null) throw new Error(`${git.path} has no branch ${branch}`);
  return sha;
}

/** The merge of head onto base as GitHub makes it, base first; null when they conflict. */
async function mergeCommit(
  world: World,
  git: BareRepository,
  base: string,
  head: string,
  message: string,
): Promise<string | null> {
  const tree = await git.text(['merge-tree', '--write-tree', base, head]).catch(() => null);
  if (tree === null) return null;
  const person = { NAME: 'GitHub', EMAIL: 'noreply@github.com', DATE: timestamp(world) };
  const identity = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) =>
      Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value]),
    ),
  ) as Record<string, string>;
  const args = ['commit-tree', tree, '-p', base, '-p', head, '-m', message];
  return (await git.run(args, identity)).toString('utf8').trim();
}
