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
  place: 1,
  subject: 2,
  subjectAlone: 3,
  exchanged: -2,
} as const;

/** What a name says beside a lasting word: where both have it, and where one has. */
const NAME = { shared: 0.5, alone: 0.1 } as const;

/** By how much few words in common say less than many. */
const SMOOTHING = { own: 0.5, shape: 1, way: 1, around: 1 } as const;

/**
 * How likely it is that one finding is the other one at a new place, in points: 0 for certainly
 * not,
 * Infinity for the same in a file that is known to be renamed.
 * @param renamed old path to new path of files that are known to be renamed
 */
export function moveScore(
  before: Mover,
  now: Mover,
  renamed: ReadonlyMap<string, string>,
  weightOf: WeightOf,
): number {
  const place = placeScore(before.path, now.path, renamed);
  const same = isSameSubject(before, now);
  if (same && place === 1) return Infinity;
  const [a, b] = [before.trace, now.trace];
  if (a === null || b === null) return same ? POINTS.subjectAlone + POINTS.place * place : 0;
  if (differ(a.sink, b.sink) || differ(a.source, b.source)) return 0;
  return (
    expressionScore(a, b, weightOf) +
    POINTS.around * ratio(overlap(a, b, 'around', weightOf), SMOOTHING.around) +
    POINTS.within * withinScore(a, b, weightOf) +
    POINTS.place * place +
    POINTS.subject * Number(same)
  );
}

/** What the expressions and the ways of their data have in common, never less than nothing. */
function expressionScore(a: Trace, b: Trace, weightOf: WeightOf): number {
  const own = overlap(a, b, 'own', weightOf);
  const names = overlap(a, b, 'names', weightOf);
  const words = {
    shared: own.shared + NAME.shared * names.shared,
    left: own.left + NAME.alone * names.left,
    right: own.right + NAME.alone * names.right,
  };
  const points =
    POINTS.own * ratio(words, SMOOTHING.own) +
    POINTS.shape * shapeScore(a, b, weightOf) +
    POINTS.way * ratio(overlap(a, b, 'way', weightOf), SMOOTHING.way) +
    POINTS.exchanged * Math.min(1, own.left, own.right);
  return Math.max(0, points);
}

/**
 * Whether both say the same of themselves but for the path: where nobody knows any more what the
 * first said, its fingerprint tells.
 */
export function isSameSubject(before: Mover, now: Mover): boolean {
  const { source, rule, subject } = now;
  if (subject === null) return false;
  if (before.subject !== null) return before.subject === subject;
  const ids = idsAt.get(now) ?? new Map<string, string>();
  idsAt.set(now, ids);
  const id = ids.get(before.path) ?? fingerprint(source, rule, before.path, subject);
  ids.set(before.path, id);
  return id === before.id;
}

/** The fingerprints that a finding would have in other files. */
const idsAt = new WeakMap<Mover, Map<string, string>>();

/** Whether two names are both known and differ, ignoring case. */
function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}

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

type Bag = (typeof BAGS)[number];

function overlap(a: Trace, b: Trace, bag: Bag, weightOf: WeightOf): Overlap {
  const [one, other] = [weighed(a, bag, weightOf), weighed(b, bag, weightOf)];
  let shared = 0;
  for (const [word, weight] of one.words) if (other.words.has(word)) shared += weight;
  return { shared, left: Math.max(0, one.total - shared), right: Math.max(0, other.total - shared) };
}

/** The words of a list with what each says. */
interface Weighed {
  readonly words: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Each finding is compared with many: its words are weighed once. */
const known = new WeakMap<WeightOf, WeakMap<readonly string[], Weighed>>();

function weighed(trace: Trace, bag: Bag, weightOf: WeightOf): Weighed {
  const own = known.get(weightOf) ?? new WeakMap<readonly string[], Weighed>();
  known.set(weightOf, own);
  const before = own.get(trace[bag]);
  if (before !== undefined) return before;
  const words = new Map(trace[bag].map((word) => [word, weightOf(bag, word)]));
  const made = { words, total: [...words.values()].reduce((sum, weight) => sum + weight, 0) };
  own.set(trace[bag], made);
  return made;
}

function ratio({ shared, left, right }: Overlap, smoothing: number): number {
  return shared === 0 ? 0 : shared / (shared + left + right + smoothing);
}
