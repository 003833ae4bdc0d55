/** A place in a text; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * What is wrong in a policy file, and how to put it right. Keys and values of the file in the texts
 * are untrusted.
 */
export interface PolicyProblem {
  /** One sentence. */
  readonly message: string;
  /** What to write instead, one sentence. */
  readonly fix: string;
}

/** A problem with its place, of a file whose name is not known. */
export interface PlacedProblem extends PolicyProblem, Position {}

/** A problem with its place in a named file. */
export interface PolicyError extends PlacedProblem {
  /** The file as it was named to the parser. */
  readonly file: string;
}

/** An error, or a warning, in one line, as every shell shows it. */
export function formatPolicyError(error: PolicyError, level: 'error' | 'warning' = 'error'): string {
  return `Policy ${level} in ${error.file}, line ${error.line}, column ${error.column}: ${error.message} ${error.fix}`;
}

/**
 * A value as an error quotes it: short, in one line, with every character escaped that would not
 * show.
 */
export function quote(value: string): string {
  const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return JSON.stringify(short).replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
