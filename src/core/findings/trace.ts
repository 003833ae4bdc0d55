import { createHash } from 'node:crypto';
import { codeForm, codeShape, codeWords } from './code-words.js';

/** The parts of a trace that are lists of digests. */
export const BAGS = ['own', 'names', 'way', 'around'] as const;

/**
 * What a finding looks like where it stands, by which it is found again after a move: see
 * move-score.ts. Words of the code are kept as 16 bits of a digest each, enough to compare them and
 * far too few to read them. Values of secrets never take part: whoever makes a trace leaves them
 * out.
 */
export interface Trace {
  /** The last name of the sink (`query` of `db.query`); empty where it may be a variable's. */
  readonly sink: string;
  /** The kind of the data's source, for data flow findings; else empty. */
  readonly source: string;
  /** A digest of the function around it; empty where that has no name. */
  readonly within: string;
  /** A digest of the expression with its names taken out; empty where there is none. */
  readonly shape: string;
  /** How much that says: 0 for a call of one argument to 1. */
  readonly weight: number;
  /** Digests of the lasting words of the expression, in their order. */
  readonly own: readonly string[];
  /** Digests of the names in it. */
  readonly names: readonly string[];
  /** Digests of the lasting words where its data comes from, or of what it stands in. */
  readonly way: readonly string[];
  /** Digests of the lasting words around it: the lowest ones, a sample of all. */
  readonly around: readonly string[];
  /**
   * A digest of the lines there with their names numbered; empty or absent where there is none. No
   * issue remembers it, so it tells moves in a pull request only.
   */
  readonly form?: string;
}

/** The input of `traceOf`. */
export interface Traced {
  /** As its scanner names it: `child_process.exec`, or a piece of the code. */
  readonly sink: string;
  readonly source: string;
  /** The function around it; empty for none. */
  readonly within: string;
  /** The expression. */
  readonly text: string;
  /** Lines that its data comes through. */
  readonly way: readonly string[];
  /** Lines before and after it. */
  readonly around: readonly string[];
  /** All of them as they stand in the file; absent where they may hold a secret. */
  readonly whole?: string;
}

/** Most words of each part: an issue remembers each. */
const MOST = { own: 24, names: 12, way: 16, around: 24 } as const;

/** From how many signs on a shape says as much as it can. */
const FULL_SHAPE = 24;

/** Computes the trace of a location. */
export function traceOf({ sink, source, within, text, way, around, whole }: Traced): Trace {
  const { lasting, names } = codeWords(text);
  const shape = codeShape(text);
  const named = namedPart(within);
  return {
    sink: lastName(sink, names),
    source,
    within: named === '' ? '' : digestOf(named),
    shape: shape === '' ? '' : digestOf(shape),
    weight: Math.round((100 * Math.min(shape.length, FULL_SHAPE)) / FULL_SHAPE) / 100,
    own: lasting.map(digestOf).slice(0, MOST.own),
    names: names.map(digestOf).slice(0, MOST.names),
    way: digestsOf(way).slice(0, MOST.way),
    around: digestsOf(around).sort().slice(0, MOST.around),
    ...(whole === undefined ? {} : { form: formDigest(whole) }),
  };
}

/** Longer than that of a word: those who have it in common are taken for the same code. */
function formDigest(code: string): string {
  return createHash('sha256')
    .update(`fixby/form/v1\0${codeForm(code)}`)
    .digest('hex')
    .slice(0, 24);
}

/**
 * The last name of a sink, without what stands in brackets and quotes; empty where it is a name of
 * the code, which another may take the place of.
 */
function lastName(sink: string, names: readonly string[]): string {
  const bare = sink.replace(/(["'`]).*?(?:\1|$)/gu, '').replace(/\([^()]*\)?/gu, '');
  const last = bare.match(/[\p{L}\p{N}_$]+/gu)?.at(-1) ?? '';
  return bare.includes('.') || !names.includes(last) ? last.toLowerCase() : '';
}

/** The innermost function around a place that has a name, not counting those in callbacks. */
function namedPart(within: string): string {
  return within.replace(/(?:^|\/)(?:\(anonymous\)|callback of )[^]*$/u, '');
}

function digestsOf(lines: readonly string[]): string[] {
  return [...new Set(codeWords(lines.join('\n')).lasting.map(digestOf))];
}

/** The words of a text, of which digests are kept. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_$]+/gu) ?? [];
}

/** The digest of a word, as traces have it. */
export function digestOf(word: string): string {
  const known = DIGESTS.get(word);
  if (known !== undefined) return known;
  if (DIGESTS.size >= MOST_DIGESTS) DIGESTS.clear();
  const digest = createHash('sha256').update(`fixby/trace/v1\0${word}`).digest('hex').slice(0, 4);
  DIGESTS.set(word, digest);
  return digest;
}

/** Digests of words made before: the places of one file mostly have the same words around them. */
const DIGESTS = new Map<string, string>();
const MOST_DIGESTS = 20_000;
