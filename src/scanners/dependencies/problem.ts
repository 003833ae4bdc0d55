/** A reason why a scan is incomplete. */
export interface Problem {
  /**
   * The lockfile, relative to the repository, with `/`; null when the problem concerns the whole
   * run.
   */
  readonly file: string | null;
  /**
   * What happened and what to do: one line that can follow `<file>: `. May quote untrusted text of
   * limited length.
   */
  readonly message: string;
}
