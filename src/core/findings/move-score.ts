import type { WeightOf } from './commonness.js';
import { fingerprint } from './fingerprint.js';
import type { BAGS, Trace } from './trace.js';

/** What `pairMoves` compares of a finding that belongs to one file. */
export interface Mover {
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  readonly path: string;
  /** Null where its scanner leaves none, or its issue has no room for it. */
  readonly trace: Trace | null;
  /** What it is about besides its path; null when that is not recorded. */
  readonly subject: string | null;
}

/**
 * The most points that each part gives. Found with the figures of docs/tracking.md; where the
 * expression has words of its own that the other lacks, and the other way round, that takes points.
 */
const POINTS = {
  own: 4,
  shape: 4,
  way: 2,
  around: 3,
  within: 1,
  form: 4,
  place: 1,
  subject: 2,
  subjectAlone: 3,
  exchanged: -2,
} as const;

/** What a name says beside a lasting word: where both have it, and where one has. */
const NAME = { shared: 0.5, alone: 0.1 } as const;

/** What a word of one expression says that the other's data comes through: it was handed on. */
const HANDED_ON = 0.5;

/** By how much few words in common say less than many. */
const SMOOTHING = { own: 0.5, shape: 1, way: 1, around: 1 } as const;

/** Two findings of one rule, and what they have in common wherever they stand. */
export interface Pair {
  readonly before: Mover;
  readonly now: Mover;
  /** Whether both say the same of themselves but for the path. */
  readonly same: boolean;
  /** Points of their code; `unknown` without a trace of both, `another` for certainly not. */
  readonly code: number | 'unknown' | 'another';
}

/**
 * Compares the findings of one rule, each with each.
 * @returns for each of `appeared` the pairs with all of `vanished`, one after the other: they are
 *   too many to be kept
 */
export function* pairsOf(
  vanished: readonly Mover[],
  appeared: readonly Mover[],
  weightOf: WeightOf,
): Generator<Pair> {
  const old = vanished.map((mover) => ({ mover, words: wordsOf(mover, weightOf) }));
  for (const now of appeared) {
    const words = wordsOf(now, weightOf);
    const isSame = subjectOf(now);
    for (const { mover: before, words: own } of old)
      yield { before, now, same: isSame(before), code: codeScore(own, words, weightOf) };
  }
}

/**
 * How likely it is that one finding is the other one at a new place, in points: 0 for certainly
 * not,
 * Infinity for the same in a file that is known to be renamed.
 * @param renamed old path to new path of files that are known to be renamed
 */
export function moveScore(pair: Pair, renamed: ReadonlyMap<string, string>): number {
  return scoreAt(pair, placeScore(pair.before.path, pair.now.path, renamed));
}

/** The most that `moveScore` can be, whatever file turns out to be renamed. */
export function mostScore(pair: Pair): number {
  return scoreAt(pair, 1);
}

function scoreAt({ same, code }: Pair, place: number): number {
  if (same && place === 1) return Infinity;
  if (code === 'unknown') return same ? POINTS.subjectAlone + POINTS.place * place : 0;
  if (code === 'another') return 0;
  return Math.max(0, code + POINTS.place * place + POINTS.subject * Number(same));
}

function codeScore(a: Words | null, b: Words | null, weightOf: WeightOf): Pair['code'] {
  if (a === null || b === null) return 'unknown';
  if (differ(a.trace.sink, b.trace.sink) || isOtherSource(a.trace, b.trace)) return 'another';
  return (
    expressionScore(a, b, weightOf) +
    POINTS.around * ratio(overlap(a.around, b.around), SMOOTHING.around) +
    POINTS.within * withinScore(a.trace, b.trace, weightOf) +
    POINTS.form * formScore(a.trace, b.trace, weightOf)
  );
}

/**
 * What the expressions and the ways of their data have in common: less than nothing only where they
 * say no words at all, and what stands around must not tell alone.
 */
function expressionScore(a: Words, b: Words, weightOf: WeightOf): number {
  const own = ownScore(a, b);
  const isWordless = a.own.list.length + b.own.list.length === 0;
  const isSameShape = a.trace.shape === b.trace.shape;
  const names = overlap(a.names, b.names);
  const words = {
    shared: own.shared + NAME.shared * names.shared,
    left: own.left + NAME.alone * names.left,
    right: own.right + NAME.alone * names.right,
  };
  const points =
    POINTS.own * ratio(words, SMOOTHING.own) +
    POINTS.shape * shapeScore(a.trace, b.trace, weightOf) +
    POINTS.way * ratio(overlap(a.way, b.way), SMOOTHING.way) +
    POINTS.exchanged * (isWordless ? Number(!isSameShape) : Math.min(1, own.left, own.right));
  return isWordless ? points : Math.max(0, points);
}

/**
 * What two expressions have in common. Where a statement became a function, or a callback that runs
 * later, the sink takes a parameter, and what its expression said is now on the way of its data.
 */
function ownScore(a: Words, b: Words): Overlap {
  const own = overlap(a.own, b.own);
  const [left, right] = [handedOn(a.own, b), handedOn(b.own, a)];
  return {
    shared: own.shared + HANDED_ON * (left + right),
    left: own.left - left,
    right: own.right - right,
  };
}

/** The weight of the words that an expression has, and of another one only the way of its data. */
function handedOn({ list }: Weighed, other: Words): number {
  const handed = list.filter(([word]) => !other.own.words.has(word) && other.way.words.has(word));
  return handed.reduce((sum, [, weight]) => sum + weight, 0);
}

/**
 * Tells whether another finding says the same of itself but for the path: where nobody knows any
 * more what it said, its fingerprint tells.
 */
function subjectOf({ source, rule, subject }: Mover): (before: Mover) => boolean {
  if (subject === null) return () => false;
  const ids = new Map<string, string>();
  return (before) => {
    if (before.subject !== null) return before.subject === subject;
    const id = ids.get(before.path) ?? fingerprint(source, rule, before.path, subject);
    ids.set(before.path, id);
    return id === before.id;
  };
}

/** Whether two names are both known and differ, ignoring case. */
function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}

/**
 * Whether data comes from elsewhere now. Where a statement became a function, a parameter has it,
 * whose origin is not known; what came through one and has a known origin now is another one.
 */
function isOtherSource(before: Trace, now: Trace): boolean {
  return now.source !== PARAMETER && differ(before.source, now.source);
}

/** The kind of a source whose callers are not known. */
const PARAMETER = 'parameter';

/**
 * 1: the same file, or one that is known to be renamed; 0.5: the same name in another folder, or
 * with another ending.
 */
function placeScore(before: string, now: string, renamed: ReadonlyMap<string, string>): number {
  if (before === now || renamed.get(before) === now) return 1;
  return stemOf(before) === stemOf(now) ? 0.5 : 0;
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
}

function withinScore(a: Trace, b: Trace, weightOf: WeightOf): number {
  return a.within !== '' && a.within === b.within ? weightOf('within', a.within) : 0;
}

/**
 * Whether all lines there are the same but for names, each of which is one name throughout, and the
 * keys of the expression are, too.
 */
function formScore({ form = '', shape }: Trace, other: Trace, weightOf: WeightOf): number {
  return form !== '' && form === other.form && shape === other.shape ? weightOf('form', form) : 0;
}

/** Counts twice, since both sides have one shape only, and all or nothing of it in common. */
function shapeScore(a: Trace, b: Trace, weightOf: WeightOf): number {
  if (a.shape === '' || a.shape !== b.shape) return 0;
  return a.weight * 2 * ratio({ shared: weightOf('shape', a.shape), left: 0, right: 0 }, SMOOTHING.shape);
}

/** What two lists of words have in common, and what each has alone, by what the words say. */
interface Overlap {
  readonly shared: number;
  readonly left: number;
  readonly right: number;
}

function overlap(one: Weighed, other: Weighed): Overlap {
  let shared = 0;
  for (const [word, weight] of one.list) if (other.words.has(word)) shared += weight;
  return { shared, left: Math.max(0, one.total - shared), right: Math.max(0, other.total - shared) };
}

/** The words of a list with what each says. */
interface Weighed {
  readonly words: ReadonlyMap<string, number>;
  readonly list: readonly (readonly [word: string, weight: number])[];
  readonly total: number;
}

/** The words of a finding: it is compared with many, so they are weighed before. */
interface Words extends Readonly<Record<(typeof BAGS)[number], Weighed>> {
  readonly trace: Trace;
}

function wordsOf({ trace }: Mover, weightOf: WeightOf): Words | null {
  if (trace === null) return null;
  const weighed = (bag: (typeof BAGS)[number]): Weighed => {
    const words = new Map(trace[bag].map((word) => [word, weightOf(bag, word)]));
    return { words, list: [...words], total: [...words.values()].reduce((sum, weight) => sum + weight, 0) };
  };
  return {
    trace,
    own: weighed('own'),
    names: weighed('names'),
    way: weighed('way'),
    around: weighed('around'),
  };
}

function ratio({ shared, left, right }: Overlap, smoothing: number): number {
  return shared === 0 ? 0 : shared / (shared + left + right + smoothing);
}
