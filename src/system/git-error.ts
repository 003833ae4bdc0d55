/** A git command that failed, with git's own words (bounded, one line). */
export class GitError extends Error {
  override readonly name = 'GitError';
}
