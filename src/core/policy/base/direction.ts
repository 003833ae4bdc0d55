import { ageInMs } from '../../scale/age.js';

/**
 * Which value of a policy key is stricter: declared for each key in `directions.ts`. A value that
 * is neither stricter nor equal is weaker, also where the two cannot be compared.
 */
export class Direction<in T> {
  /** For the reference: `critical … never`, `fewer`. */
  readonly words: string;
  /** Whether `own` is weaker than `base`. */
  readonly weaker: (base: T, own: T) => boolean;

  constructor(words: string, weaker: (base: T, own: T) => boolean) {
    this.words = words;
    this.weaker = weaker;
  }
}

/** Values of a list of words, the weakest first. Undefined may be one of them. */
export function ladder<const T extends string | undefined>(...weakestFirst: readonly T[]): Direction<T> {
  const named = weakestFirst.map((word) => (word === undefined ? 'not set' : `\`${word}\``));
  return new Direction(
    named.toReversed().join(' before '),
    (base, own) => weakestFirst.indexOf(own) < weakestFirst.indexOf(base),
  );
}

/** `true` is stricter. */
export const ON = new Direction<boolean>('`true`', (base, own) => base && !own);

/** Fewer is stricter; null or nothing at all is the weakest. */
export const FEWER = new Direction<number | null | undefined>(
  'fewer',
  (base, own) => amount(own) > amount(base),
);

/** More is stricter. */
export const MORE = new Direction<number>('more', (base, own) => own < base);

/** A lower percentage is stricter. */
export const LOWER_SHARE = new Direction<string>(
  'lower',
  (base, own) => Number.parseFloat(own) > Number.parseFloat(base),
);

/** A shorter age is stricter. */
export const SHORTER = new Direction<string>('shorter', (base, own) => ageInMs(own) > ageInMs(base));

/** A list that leaves nothing of the base's out is as strict, and stricter with more. */
export const MORE_ENTRIES = new Direction<readonly string[]>('all of the base and more', (base, own) =>
  base.some((entry) => !own.includes(entry)),
);

/** A list with nothing that the base's has not is as strict, and stricter with less. */
export const FEWER_ENTRIES = new Direction<readonly string[]>('nothing but what the base has', (base, own) =>
  own.some((entry) => !base.includes(entry)),
);

/**
 * As `FEWER_ENTRIES`, but an empty list allows everything. A license that is allowed with its
 * exception is allowed though the list of denied ones has it, so that such an entry is weaker also
 * than an empty list.
 */
export const FEWER_ALLOWED = new Direction<readonly string[]>(
  'nothing but what the base has; empty allows everything',
  (base, own) =>
    base.length > 0
      ? own.length === 0 || own.some((entry) => !base.includes(entry))
      : own.some((entry) => / with /iu.test(entry)),
);

/** `none` is weaker than every other way not to show who a client is. */
export const NOT_NONE = new Direction<string>(
  'anything but `none`',
  (base, own) => base !== 'none' && own === 'none',
);

/** What the base sets stays as it is: any other value may be weaker. */
export const KEPT = new Direction<unknown>(
  'as the base has it',
  (base, own) => base !== undefined && JSON.stringify(base) !== JSON.stringify(own),
);

/** No value is stricter than another: each repository sets its own. */
export const FREE = new Direction<unknown>('each repository as it likes', () => false);

/**
 * Entries beside the base's, which always stay. Each further one is weaker: `moreEntries` tells,
 * since entries are compared by what they match.
 */
export const NO_MORE = new Direction<readonly unknown[]>('no entry of its own', () => false);

function amount(value: number | null | undefined): number {
  return value ?? Number.POSITIVE_INFINITY;
}
