/** Why a scan is not complete. */
export interface Problem {
  /**
   * The lockfile that it is about, relative to the repository, with `/`; null when it is about the
   * whole run.
   */
  readonly file: string | null;
  /**
   * What happened and what to do: one line, fit to follow `<file>: `. It may quote untrusted text,
   * bounded.
   */
  readonly message: string;
}
