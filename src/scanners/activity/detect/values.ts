import type { Metric, Series } from '../counts/counts.js';

/** The counts of one metric of a series, by spans of a number of quarters. */
export interface Values {
  /** Quarters of an hour in a span. */
  readonly span: number;
  /** Numbers of spans since 1970 with more than nothing, rising. */
  readonly spans: readonly number[];
  /** The count of a span; 0 where there is none. */
  readonly at: (span: number) => number;
  /** The first quarter of a span. */
  readonly start: (span: number) => number;
}

/**
 * Adds up a series by spans of so many quarters.
 * @param shift by how many quarters the spans are shifted against midnight
 */
export function valuesOf(series: Series, metric: Metric, span: number, shift = 0): Values {
  const sums = new Map<number, number>();
  const { quarters, counts } = series.counts[metric];
  for (let index = 0; index < quarters.length; index += 1) {
    const count = counts[index] ?? 0;
    if (count === 0) continue;
    const at = Math.floor(((quarters[index] ?? 0) - shift) / span);
    sums.set(at, (sums.get(at) ?? 0) + count);
  }
  return {
    span,
    spans: [...sums.keys()],
    at: (at) => sums.get(at) ?? 0,
    start: (at) => at * span + shift,
  };
}
