/** A file of a tree. */
export interface TreeFile {
  /** Relative to the tree's root, with `/`; never starts with `./`. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
}

/**
 * A read-only view of a repository at one point: a commit, a working tree, or a commit read through
 * the API. Content is data: reading never follows a symlink, runs a filter or a hook.
 */
export interface Tree {
  /** The commit; null for a working tree. */
  readonly commit: string | null;
  /** All files, sorted by path; git's tracked files where there is git. */
  files(): Promise<readonly TreeFile[]>;
  /**
   * The git blob id of a file's content (SHA-1): the same id in two trees means the same bytes.
   * Throws as `read` does.
   */
  contentId(path: string): Promise<string>;
  /**
   * The bytes of a file.
   * @throws Error when there is no regular file of that path in the tree, or it is larger than
   *   `maxBytes`
   */
  read(path: string, maxBytes?: number): Promise<Buffer>;
}
