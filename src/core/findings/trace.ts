import { createHash } from 'node:crypto';

/**
 * What a finding looks like where it stands, by which it is found again after a move: see moves.ts.
 * Words of the code are kept as 16 bits of a digest each, enough to compare them and far too few to
 * read them. Values of secrets never take part: whoever makes a trace leaves them out.
 */
export interface Trace {
  /**
   * The last name of the sink (`query` of `db.query`), or what kind of secret it is; may be empty.
   */
  readonly sink: string;
  /** The kind of source, where data is followed; else empty. */
  readonly source: string;
  /** Digests of the words of the statement itself, in order and once each. */
  readonly statement: readonly string[];
  /** Of those, the ones that keep when variables get other names: members and words of texts. */
  readonly lasting: readonly string[];
  /** Digests of the words around it: the lowest ones, a sample of all. */
  readonly around: readonly string[];
}

/** What a trace is made from. */
export interface Traced {
  readonly sink: string;
  readonly source: string;
  /** The lines of the statement. */
  readonly statement: readonly string[];
  /** Lines before and after it, and where its data comes from. */
  readonly around: readonly string[];
}

/** Most words of a statement, and of what is around it: an issue remembers each. */
const MOST = { statement: 32, around: 24 } as const;

/** Lines that count as around a statement, on each side. */
export const LINES_AROUND = 6;

/** The trace of a place. */
export function traceOf({ sink, source, statement, around }: Traced): Trace {
  return {
    sink: sink.split(/[^\w$]+/u).findLast((name) => name !== '') ?? '',
    source,
    statement: digests(statement).slice(0, MOST.statement),
    lasting: digests(statement.flatMap(lastingParts)).slice(0, MOST.statement),
    around: digests(around).sort().slice(0, MOST.around),
  };
}

/** Names behind a dot, and what stands in quotes. */
function lastingParts(line: string): string[] {
  return [...line.matchAll(/\.\s*([\p{L}_$][\p{L}\p{N}_$]*)|(["'`])(.*?)\2/gu)].map(
    ([, member, , quoted]) => member ?? quoted ?? '',
  );
}

function digests(lines: readonly string[]): string[] {
  return [...new Set(wordsIn(lines.join('\n')).map(digestOf))];
}

/** The words of a text, of which digests are kept. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_$]+/gu) ?? [];
}

/** The digest of a word, as traces have it. */
export function digestOf(word: string): string {
  return createHash('sha256').update(`fixby/trace/v1\0${word}`).digest('hex').slice(0, 4);
}

/**
 * The lines of a file that a trace is made from.
 * @param line 1-based
 * @param endLine the last line of the statement, at most eight lines further
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
 * How alike two lists of digests are: the share of all that both have, 0 to 1; 0 where both are
 * empty.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  if (all.size === 0) return 0;
  const own = new Set(a);
  return new Set(b.filter((one) => own.has(one))).size / all.size;
}
