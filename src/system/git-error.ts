/** A git command failed. The message contains git's own error output, shortened to one line. */
export class GitError extends Error {
  override readonly name = 'GitError';
}
