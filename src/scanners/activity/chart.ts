import type { ActivityChart } from '../../core/findings/activity.js';
import { QUARTER, type Metric, type Series } from './counts/counts.js';

/** Quarters of an hour in a bar: the first of these with which the chart is not too wide. */
const BARS = [1, 4, 16, 96] as const;

/** Most bars of a chart. */
const WIDEST = 40;

/** Least quarters of an hour before an episode and after it. */
const AROUND = 12;

/**
 * The counts around an episode.
 * @param series whose counts are added up
 * @param from number of its first quarter of an hour, `to` the first after it
 */
export function chartOf(series: readonly Series[], metric: Metric, from: number, to: number): ActivityChart {
  const around = Math.max(AROUND, to - from);
  const bar = BARS.find((size) => (to - from + 2 * around) / size <= WIDEST) ?? 96;
  const first = Math.floor((from - around) / bar);
  const last = Math.min(Math.ceil((to + around) / bar), first + 4 * WIDEST);
  const counts = Array.from({ length: last - first }, () => 0);
  for (const { quarters, counts: own } of series)
    quarters.forEach((quarter, index) => {
      const at = Math.floor(quarter / bar) - first;
      const before = counts[at];
      if (before !== undefined) counts[at] = before + (own[metric][index] ?? 0);
    });
  return {
    from: new Date(first * bar * QUARTER).toISOString(),
    minutes: bar * 15,
    counts,
    marked: [Math.floor(from / bar) - first, Math.ceil(to / bar) - first],
  };
}
