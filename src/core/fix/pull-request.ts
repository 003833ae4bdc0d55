/** The branch of the fix pull request. */
export const FIX_BRANCH = 'fixby/fix';

/** The trailer of our commits, which names the change that they make. */
const TRAILER = 'Fixby-Fix';

/** A commit on the branch that its base does not have. */
export interface BranchCommit {
  readonly sha: string;
  /** Login; null where GitHub knows no account. */
  readonly author: string | null;
  readonly message: string;
}

/** The branch as it is. */
export interface FixBranch {
  readonly tip: string;
  /** Those that the base does not have, oldest first. */
  readonly commits: readonly BranchCommit[];
  /** Whether `commits` has all of them. */
  readonly whole: boolean;
}

/** A pull request from the branch. */
export interface FixPull {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  readonly merged: boolean;
  readonly title: string;
  readonly body: string;
}

/** What the repository has of us. */
export interface FixState {
  /** Null where there is no such branch. */
  readonly branch: FixBranch | null;
  /** Newest first. */
  readonly pulls: readonly FixPull[];
}

/** What the pull request should say and do. */
export interface WantedPull {
  /** Names the change: the same digest, the same change. */
  readonly digest: string;
  readonly title: string;
  readonly body: string;
}

/** What to do about the pull request. `why` is a sentence without a full stop. */
export type PullDecision =
  | { readonly kind: 'nothing'; readonly pull: FixPull | null; readonly why: string }
  | { readonly kind: 'leave'; readonly pull: FixPull | null; readonly why: string }
  | { readonly kind: 'open'; readonly push: boolean }
  | { readonly kind: 'update'; readonly pull: FixPull; readonly push: boolean; readonly text: boolean }
  | { readonly kind: 'close'; readonly pull: FixPull };

/** The hidden line of the pull request's text. */
export function markerOf(digest: string): string {
  return `<!-- fixby:fix-pull-request v1 ${digest} -->`;
}

/** A text that forgets its change, so that the same one may come again. */
export function withoutChange(body: string): string {
  return body.replace(new RegExp(markerOf('\\w+')), markerOf('obsolete'));
}

/** The message of a commit of ours. */
export function commitMessage(subject: string, digest: string): string {
  return `${subject}\n\n${TRAILER}: ${digest}`;
}

/**
 * Decides what becomes of the pull request.
 * @param wanted null when nothing can be mended
 * @param ours whether a login is one of ours
 * @param failed how many groups of commands did not run through: a registry that is down mends
 *   nothing either, and says nothing about what is there
 */
export function decidePull(
  state: FixState,
  wanted: WantedPull | null,
  ours: (login: string | null) => boolean,
  failed = 0,
): PullDecision {
  const pull = state.pulls.find(({ open }) => open) ?? null;
  const stranger = state.branch === null ? null : strangerOn(state.branch, ours);
  if (stranger !== null)
    return {
      kind: 'leave',
      pull,
      why: `${stranger} has pushed to ${FIX_BRANCH}, so it is left as it is; merge or delete the branch to start anew`,
    };
  if (wanted === null) {
    if (pull === null) return { kind: 'nothing', pull, why: 'nothing can be mended by an upgrade' };
    if (failed === 0) return { kind: 'close', pull };
    return {
      kind: 'leave',
      pull,
      why: 'the commands failed this time, so the pull request was left as it is',
    };
  }
  const push = digestOf(state.branch) !== wanted.digest;
  if (pull !== null) {
    const text = pull.title !== wanted.title || pull.body !== wanted.body;
    if (!push && !text) return { kind: 'nothing', pull, why: 'the pull request is up to date' };
    return { kind: 'update', pull, push, text };
  }
  const declined = state.pulls.find(({ merged, body }) => !merged && body.includes(markerOf(wanted.digest)));
  if (declined !== undefined)
    return {
      kind: 'nothing',
      pull: declined,
      why: `#${declined.number} with the same changes was closed, so it is not opened again`,
    };
  return { kind: 'open', push };
}

/** Who else has commits on the branch; null for nobody. */
function strangerOn({ commits, whole }: FixBranch, ours: (login: string | null) => boolean): string | null {
  if (!whole) return 'somebody';
  const foreign = commits.find(({ author, message }) => !ours(author) || trailerIn(message) === null);
  return foreign === undefined ? null : (foreign.author ?? 'somebody');
}

function digestOf(branch: FixBranch | null): string | null {
  return trailerIn(branch?.commits.at(-1)?.message ?? '');
}

function trailerIn(message: string): string | null {
  return new RegExp(`^${TRAILER}: ([0-9a-f]+)$`, 'm').exec(message)?.[1] ?? null;
}
