import type { Metric, Series } from '../counts/counts.js';

/** The counts of one metric of a series, by spans of a number of quarters. */
export interface Values {
  /** Quarters of an hour in a span. */
  readonly span: number;
  /** Numbers of spans since 1970 with more than nothing, rising. */
  readonly spans: readonly number[];
  /** The count of a span; 0 where there is none. */
  at(span: number): number;
}

/** Adds up a series by spans of so many quarters. */
export function valuesOf({ quarters, counts }: Series, metric: Metric, span: number): Values {
  const sums = new Map<number, number>();
  quarters.forEach((quarter, index) => {
    const count = counts[metric][index] ?? 0;
    if (count === 0) return;
    const at = Math.floor(quarter / span);
    sums.set(at, (sums.get(at) ?? 0) + count);
  });
  return { span, spans: [...sums.keys()], at: (at) => sums.get(at) ?? 0 };
}
