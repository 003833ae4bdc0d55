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

/** The trees that a gate judges. */
export interface GateTrees {
  readonly head: Tree;
  /** Null when it cannot be had: everything then counts as introduced. */
  readonly base: Tree | null;
  readonly baseUnknown: string | null;
  /**
   * Where policy and waivers are read: the commit compared with, for a head checkout the base
   * branch's tip. Null when it cannot be had.
   */
  readonly policyTree: Tree | null;
  readonly policyUnknown: string | null;
}

/**
 * Finds what is compared with what. The workspace is only trusted as far as its commit is the
 * event's head or GitHub's merge of it; otherwise the head is brought in as data, so that a
 * workflow which checks out the base (`pull_request_target`) judges the pull request all the same.
 * @throws CommitUnavailable when the head cannot be had: then nothing may be judged
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
 * The checked-out merge commit and its first parent, when the workspace has a merge of this head
 * that may be believed.
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
 * Whether a commit with the right parents has the files that merging them gives. Anybody can make
 * one that has others: those of the base, say, under which a vulnerable head would pass. Believed
 * is what GitHub names as its merge of this pull request, in the event or now; else the parents are
 * merged here.
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
 * Whether a commit belongs to a branch. Until GitHub has made the next one, a retargeted pull
 * request keeps its merge onto the branch that it came from, which may be its author's own, with a
 * policy to match.
 */
async function isOnBranch(sources: ObjectSources, commit: string, branch: string): Promise<boolean> {
  const tip = await branchTip(sources, branch);
  if (tip === null) return false;
  return tip === commit || (await mergeBaseOf(sources, commit, tip)) === commit;
}

/** A head compared with the commit that it was made onto, which also has the policy. */
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
