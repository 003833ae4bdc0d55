/** A file of a tree. */
export interface TreeFile {
  /** Relative to the tree's root, with `/`; never starts with `./`. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
}

/**
 * A read-only view of a repository: a commit, a working tree, or a commit read through GitHub's
 * API. Content is data: reading never follows a symbolic link and runs no filter and no hook.
 */
export interface Tree {
  /** The commit; null for a working tree. */
  readonly commit: string | null;
  /** All files, sorted by path; in a git repository the tracked ones. */
  files(): Promise<readonly TreeFile[]>;
  /**
   * The git blob id (SHA-1) of a file's content: equal ids in two trees mean equal bytes. Throws as
   * `read` does.
   */
  contentId(path: string): Promise<string>;
  /**
   * Reads a file.
   * @throws Error when the tree has no regular file at this path, or it is larger than `maxBytes`
   */
  read(path: string, maxBytes?: number): Promise<Buffer>;
}
