import { createHash } from 'node:crypto';

/**
 * Digests of the code at a finding's location, by which it is recognised after a move: see
 * moves.ts. Each word is reduced to 16 bits of a digest: enough to compare words, too little to
 * recover them. Scanners must leave values of secrets out.
 */
export interface Trace {
  /** The last name of the sink (`query` of `db.query`), or the kind of secret; may be empty. */
  readonly sink: string;
  /** The kind of the data's source, for data flow findings; else empty. */
  readonly source: string;
  /** Digests of the words of the statement, in order, without repetitions. */
  readonly statement: readonly string[];
  /** Those of `statement` that survive renamed variables: members and words in strings. */
  readonly lasting: readonly string[];
  /** Digests of words in the surrounding lines: the lowest ones, as a sample. */
  readonly around: readonly string[];
}

/** The input of `traceOf`. */
export interface Traced {
  readonly sink: string;
  readonly source: string;
  /** The lines of the statement. */
  readonly statement: readonly string[];
  /** Lines before and after the statement, and those that its data comes from. */
  readonly around: readonly string[];
}

/**
 * Digests kept for the statement and for the surrounding lines, at most: the issue has to store
 * them.
 */
const MOST = { statement: 32, around: 24 } as const;

/** How many lines before and after a statement are taken into account. */
export const LINES_AROUND = 6;

/** Computes the trace of a location. */
export function traceOf({ sink, source, statement, around }: Traced): Trace {
  return {
    sink: sink.split(/[^\w$]+/u).findLast((name) => name !== '') ?? '',
    source,
    statement: digests(statement).slice(0, MOST.statement),
    lasting: digests(statement.flatMap(lastingParts)).slice(0, MOST.statement),
    around: digests(around).sort().slice(0, MOST.around),
  };
}

/** Member names (after a dot) and the contents of strings. */
function lastingParts(line: string): string[] {
  return [...line.matchAll(/\.\s*([\p{L}_$][\p{L}\p{N}_$]*)|(["'`])(.*?)\2/gu)].map(
    ([, member, , quoted]) => member ?? quoted ?? '',
  );
}

function digests(lines: readonly string[]): string[] {
  const words = lines.join('\n').match(/[\p{L}\p{N}_$]+/gu) ?? [];
  return [...new Set(words.map(digest))];
}

function digest(word: string): string {
  return createHash('sha256').update(`fixby/trace/v1\0${word}`).digest('hex').slice(0, 4);
}

/**
 * The lines of a file that a trace is computed from.
 * @param line 1-based
 * @param endLine the last line of the statement; at most eight lines after `line` are used
 */
export function linesAt(
  lines: readonly string[],
  line: number,
  endLine: number | null,
): Pick<Traced, 'statement' | 'around'> {
  const end = Math.min(Math.max(line, endLine ?? line), line + 8);
  return {
    statement: lines.slice(line - 1, end),
    around: [
      ...lines.slice(Math.max(0, line - 1 - LINES_AROUND), line - 1),
      ...lines.slice(end, end + LINES_AROUND),
    ],
  };
}

/**
 * Similarity of two lists of digests, 0 to 1: the size of the intersection over the size of the
 * union; 0 when both are empty.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  if (all.size === 0) return 0;
  const own = new Set(a);
  return new Set(b.filter((one) => own.has(one))).size / all.size;
}
