import type { MergeGroup, PullRequest } from './git-pulls.js';
import { common, onRef, type RunnerEvent } from './runner-event.js';
import type { Repository } from './state.js';
import { pullView } from './views/pull.js';
import { timestamp, type World } from './world.js';

/** What of a pull request's event can be told apart. */
export interface PullRequestEventOptions {
  readonly action?: 'opened' | 'reopened' | 'synchronize' | 'edited' | 'closed';
  /** `pull_request_target`, whose runs belong to the default branch; needs the sha of its tip. */
  readonly target?: { readonly defaultBranchSha: string };
  /** Whose doing it is; the author's unless told otherwise. */
  readonly sender?: string;
  /** Head before the push, of `synchronize`. */
  readonly before?: string;
  /** Base branch before it was retargeted, of `edited`. */
  readonly retargetedFrom?: { readonly ref: string; readonly sha: string };
}

/**
 * `pull_request` or `pull_request_target`: of the same repository, a fork or Dependabot, as the
 * pull request is.
 */
export function pullRequestEvent(
  world: World,
  repository: Repository,
  issue: PullRequest,
  options: PullRequestEventOptions = {},
): RunnerEvent {
  const { action = 'opened', sender = issue.author, target } = options;
  const { head, base, mergeCommitSha } = issue.pull;
  const from = options.retargetedFrom;
  return {
    name: target === undefined ? 'pull_request' : 'pull_request_target',
    ...common(world, repository, sender, {
      action,
      number: issue.number,
      pull_request: pullView(world, repository, issue, issue.pull),
      ...(action === 'synchronize' ? { before: options.before ?? head.sha, after: head.sha } : {}),
      ...(from ? { changes: { base: { ref: { from: from.ref }, sha: { from: from.sha } } } } : {}),
    }),
    sha: target?.defaultBranchSha ?? mergeCommitSha ?? head.sha,
    ref: target ? `refs/heads/${repository.defaultBranch}` : `refs/pull/${issue.number}/merge`,
    headRef: head.ref,
    baseRef: base.ref,
  };
}

/** `merge_group`: base and head are in the payload only. */
export function mergeGroupEvent(
  world: World,
  repository: Repository,
  group: MergeGroup,
  sender: string,
): RunnerEvent {
  const { headSha, headRef, baseSha, baseRef } = group;
  const person = { name: 'GitHub', email: 'noreply@github.com' };
  const head_commit = {
    id: headSha,
    message: headRef,
    timestamp: timestamp(world),
    author: person,
    committer: person,
  };
  return {
    name: 'merge_group',
    ...common(world, repository, sender, {
      action: 'checks_requested',
      merge_group: {
        head_sha: headSha,
        head_ref: headRef,
        base_sha: baseSha,
        base_ref: baseRef,
        head_commit,
      },
    }),
    ...onRef(headSha, headRef),
  };
}
