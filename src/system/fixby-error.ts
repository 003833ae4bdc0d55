/**
 * Whose part it is to mend a failure: `usage`, how Fixby was called; `policy`, the policy file;
 * `scanner`, a scanner or the program that it runs; `github`, GitHub or what a token may do there.
 */
export type FailureKind = 'usage' | 'policy' | 'scanner' | 'github';

/**
 * The one error of ours that reaches people: a sentence that says what happened and where, and a
 * hint what to do.
 */
export class FixbyError extends Error {
  override readonly name = 'FixbyError';
  readonly kind: FailureKind;
  /** What happened, and where. */
  readonly sentence: string;
  /** What to do about it; empty where the sentence says that already. */
  readonly hint: string;

  /** The message is sentence and hint; `options.cause` is what was caught. */
  constructor(kind: FailureKind, sentence: string, hint = '', options: ErrorOptions = {}) {
    super(hint === '' ? sentence : `${sentence} ${hint}`, options);
    this.kind = kind;
    this.sentence = sentence;
    this.hint = hint;
  }
}

/** The kind of something thrown; null where it is none of ours. */
export function failureKind(thrown: unknown): FailureKind | null {
  return thrown instanceof FixbyError ? thrown.kind : null;
}
