import type { ActivityChart } from '../../core/findings/activity.js';
import { QUARTER, type Metric, type Series } from './counts/counts.js';

/**
 * Quarters of an hour in a bar. The first of these is taken that keeps the chart within `WIDEST`.
 */
const BARS = [1, 4, 16, 96] as const;

/** The most bars of a chart. A longer episode has up to four times as many. */
const WIDEST = 40;

/** The least time that is shown before an episode and after it, in quarters of an hour. */
const AROUND = 12;

/**
 * The counts around an episode.
 * @param series whose counts are added up
 * @param from number of the first quarter of an hour of the episode
 * @param to number of the first one after it
 */
export function chartOf(series: readonly Series[], metric: Metric, from: number, to: number): ActivityChart {
  const around = Math.max(AROUND, to - from);
  const bar = BARS.find((size) => (to - from + 2 * around) / size <= WIDEST) ?? 96;
  const first = Math.floor((from - around) / bar);
  const last = Math.min(Math.ceil((to + around) / bar), first + 4 * WIDEST);
  const counts = Array.from({ length: last - first }, () => 0);
  for (const one of series) {
    const own = one.counts[metric];
    own.quarters.forEach((quarter, index) => {
      const at = Math.floor(quarter / bar) - first;
      const before = counts[at];
      if (before !== undefined) counts[at] = before + (own.counts[index] ?? 0);
    });
  }
  return {
    from: new Date(first * bar * QUARTER).toISOString(),
    minutes: bar * 15,
    counts,
    marked: [Math.floor(from / bar) - first, Math.ceil(to / bar) - first],
  };
}
