import type { Repository } from '../../system/git.js';
import type { Tree } from '../../system/tree.js';
import type { Change } from './event.js';
import {
  branchTip,
  CommitUnavailable,
  mergeBaseOf,
  obtainCommit,
  refNow,
  type ObjectSources,
} from './objects.js';

/** The trees that a gate compares. */
export interface GateTrees {
  readonly head: Tree;
  /** Null when it cannot be read: everything then counts as introduced. */
  readonly base: Tree | null;
  readonly baseUnknown: string | null;
  /**
   * The tree that policy and waivers are read from: the base, or for a head checkout the base
   * branch's tip. Null when it cannot be read.
   */
  readonly policyTree: Tree | null;
  readonly policyUnknown: string | null;
}

/**
 * Decides which commits are compared. The checked-out commit is used only if it is the event's head
 * or GitHub's merge of it. Otherwise the head is fetched as data, so that a workflow which checks
 * out the base (`pull_request_target`) still judges the pull request.
 * @throws CommitUnavailable when the head cannot be read: then there is no verdict
 */
export async function resolveTrees(change: Change, sources: ObjectSources): Promise<GateTrees> {
  if (change.kind === 'merge-group') {
    return againstCommit(change.headSha, change.baseSha, change.baseRef, sources);
  }
  const merge = await checkedOutMerge(change, sources);
  return merge === null
    ? headAgainstMergeBase(change, sources)
    : againstCommit(merge.sha, merge.onto, change.baseRef, sources);
}

/**
 * The checked-out merge commit and its first parent; null unless it is a genuine merge of this
 * head.
 */
async function checkedOutMerge(
  change: Change,
  sources: ObjectSources,
): Promise<{ sha: string; onto: string } | null> {
  const { repository, log } = sources;
  const sha = (await repository?.headCommit()) ?? null;
  if (repository === null || sha === null || sha === change.headSha) return null;
  const [onto, merged, ...others] = (await repository.commit(sha)).parents;
  if (onto === undefined || merged !== change.headSha || others.length > 0) return null;
  const merge = { sha, onto };
  if (!(await isHonest(merge, change, repository, sources))) {
    log.info(
      `The checked-out commit ${sha} has this head for a parent, and is not shown to be what merging it gives: the head itself is judged.`,
    );
    return null;
  }
  return onto === change.baseSha || (await isOnBranch(sources, onto, change.baseRef)) ? merge : null;
}

/**
 * Whether a commit with the right parents has the content that merging them gives. Anybody can
 * create one with other content, such as the base's, to hide a vulnerable head. A commit that the
 * event names as GitHub's merge is accepted; otherwise the parents are merged here and compared,
 * or, if git cannot do that, GitHub is asked for its current merge commit.
 */
async function isHonest(
  { sha, onto }: { readonly sha: string; readonly onto: string },
  change: Change,
  repository: Repository,
  sources: ObjectSources,
): Promise<boolean> {
  if (change.mergeShas.includes(sha)) return true;
  const merged = await repository.mergedTree(onto, change.headSha);
  if (merged !== null) return merged === (await repository.commit(sha)).tree;
  return change.number !== null && (await refNow(sources, `pull/${change.number}/merge`)) === sha;
}

/**
 * Whether a commit belongs to a branch. After a pull request is retargeted, GitHub's merge commit
 * may for a while still be onto the former base branch, which may be the author's own, with a
 * weaker policy.
 */
async function isOnBranch(sources: ObjectSources, commit: string, branch: string): Promise<boolean> {
  const tip = await branchTip(sources, branch);
  if (tip === null) return false;
  return tip === commit || (await mergeBaseOf(sources, commit, tip)) === commit;
}

/** Compares a head with the base that it was merged onto; the policy is read from that base too. */
async function againstCommit(
  headSha: string,
  baseSha: string,
  baseRef: string,
  sources: ObjectSources,
): Promise<GateTrees> {
  const head = await obtainCommit(sources, headSha, []);
  const base = await optional(() => obtainCommit(sources, baseSha, [`refs/heads/${baseRef}`]));
  return {
    head,
    base: base.tree,
    baseUnknown: base.unknown,
    policyTree: base.tree,
    policyUnknown: base.unknown,
  };
}

async function headAgainstMergeBase(change: Change, sources: ObjectSources): Promise<GateTrees> {
  const pullRef = change.number === null ? [] : [`refs/pull/${change.number}/head`];
  const head = await obtainCommit(sources, change.headSha, pullRef);
  const tipSha = (await branchTip(sources, change.baseRef)) ?? change.baseSha;
  const policy = await optional(() => obtainCommit(sources, tipSha, [`refs/heads/${change.baseRef}`]));
  const mergeBase = await mergeBaseOf(sources, tipSha, change.headSha);
  const base =
    mergeBase === null
      ? {
          tree: null,
          unknown: `the merge base of ${change.baseRef} and ${change.headSha.slice(0, 7)} could not be found`,
        }
      : await optional(() => obtainCommit(sources, mergeBase, []));
  return {
    head,
    base: base.tree,
    baseUnknown: base.unknown,
    policyTree: policy.tree,
    policyUnknown: policy.unknown,
  };
}

async function optional(obtain: () => Promise<Tree>): Promise<{ tree: Tree | null; unknown: string | null }> {
  try {
    return { tree: await obtain(), unknown: null };
  } catch (error) {
    if (error instanceof CommitUnavailable) return { tree: null, unknown: error.message };
    throw error;
  }
}
