import type { ActivityKind, ActivitySubject } from '../../../core/scale/activity-kind.js';
import type { Metric, Series } from '../counts/counts.js';

/** A span of time in which a series has far more than is to be expected. */
export interface Window {
  /** Number of its first quarter of an hour since 1970. */
  readonly from: number;
  /** The first one after it. */
  readonly to: number;
  readonly expected: number;
  /** Natural logarithm of an upper bound on how likely so high a count is by chance. */
  readonly chance: number;
}

/** One episode: a run of windows without a long gap. */
export interface Episode extends Window {
  readonly subject: ActivitySubject;
  readonly name: string;
  readonly kind: ActivityKind;
  readonly metric: Metric;
  readonly series: Series;
  readonly observed: number;
}

/** The sum of a metric from one quarter to before another. */
export function sumOf(series: Series, metric: Metric, from: number, to: number): number {
  const { quarters, counts } = series.counts[metric];
  return quarters.reduce(
    (sum, quarter, index) => (quarter >= from && quarter < to ? sum + (counts[index] ?? 0) : sum),
    0,
  );
}

/** The sum of a metric over the whole log. */
export function totalOf(series: Series, metric: Metric): number {
  return series.counts[metric].counts.reduce((sum, count) => sum + count, 0);
}
