/** A position in a text; line and column are 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A mistake in a policy file, or one of the same kind, and how to correct it. The texts may quote
 * the file: untrusted.
 */
export interface PolicyProblem {
  /** One sentence. */
  readonly message: string;
  /** What to write instead, one sentence. */
  readonly fix: string;
}

/** A mistake with its position, before the file's name is added. */
export interface PlacedProblem extends PolicyProblem, Position {}

/** A mistake with its position in a named file. */
export interface PolicyError extends PlacedProblem {
  /** The name of the file as the parser was given it. */
  readonly file: string;
}

/**
 * An error, or a warning, in one line, as every shell shows it.
 * @param what kind of file it is in
 */
export function formatPolicyError(
  error: PolicyError,
  level: 'error' | 'warning' = 'error',
  what: 'Policy' | 'Statement' = 'Policy',
): string {
  return `${what} ${level} in ${error.file}, line ${error.line}, column ${error.column}: ${error.message} ${error.fix}`;
}

/**
 * A value as an error message quotes it: shortened, on one line, with invisible characters escaped.
 */
export function quote(value: string): string {
  const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return JSON.stringify(short).replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
