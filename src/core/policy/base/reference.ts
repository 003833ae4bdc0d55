/** Where a base policy is: `acme/.github:fixby.yml@v3`. */
export interface BaseReference {
  readonly owner: string;
  readonly repo: string;
  /** Path in the repository, with `/`. */
  readonly path: string;
  /** A tag, a branch, or all 40 digits of a commit. */
  readonly ref: string;
}

/** `owner/repository:path@ref`. */
export const BASE_REFERENCE =
  /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/(?!\.{1,2}:)([A-Za-z0-9._-]{1,100}):((?!\/)(?!(?:[^@]*\/)?\.{1,2}(?:\/|@))[^@:\s]{1,300})@((?![-./])(?!.*(?:\.\.|\/\/))[A-Za-z0-9._/+-]{1,200})$/u;

/**
 * The parts of a reference.
 * @throws RangeError for a text that is none
 */
export function baseReference(text: string): BaseReference {
  const [, owner, repo, path, ref] = BASE_REFERENCE.exec(text) ?? [];
  if (owner === undefined || repo === undefined || path === undefined || ref === undefined)
    throw new RangeError(`${text} is no base policy`);
  return { owner, repo, path, ref };
}

/** Whether it can only ever mean one text: a commit, by all its digits. */
export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/u.test(ref);
}
