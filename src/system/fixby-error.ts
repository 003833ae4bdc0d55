/**
 * Whose task it is to fix a failure: `usage`, how Fixby was called; `policy`, the policy file;
 * `scanner`, a scanner or the program that it runs; `github`, GitHub or the rights of a token;
 * `jira`, the Jira in which tickets are kept.
 */
export type FailureKind = 'usage' | 'policy' | 'scanner' | 'github' | 'jira';

/**
 * The error class for failures that are reported to users: a sentence that says what happened and
 * where, and a hint what to do. Exit codes and reports follow its `kind`.
 */
export class FixbyError extends Error {
  override readonly name = 'FixbyError';
  readonly kind: FailureKind;
  /** What happened and where, in one sentence. */
  readonly sentence: string;
  /** What to do about it; empty when the sentence says that already. */
  readonly hint: string;

  /**
   * The message is the sentence followed by the hint. `options.cause` is the error that was caught.
   */
  constructor(kind: FailureKind, sentence: string, hint = '', options: ErrorOptions = {}) {
    super(hint === '' ? sentence : `${sentence} ${hint}`, options);
    this.kind = kind;
    this.sentence = sentence;
    this.hint = hint;
  }
}

/** The kind of a thrown error; null when it is not a FixbyError. */
export function failureKind(thrown: unknown): FailureKind | null {
  return thrown instanceof FixbyError ? thrown.kind : null;
}
