import { DAY, type Series } from '../counts/counts.js';
import { isWeekend, type Calendar } from './calendar.js';
import { median, spread, steady } from './stats.js';
import { valuesOf } from './values.js';
import type { Episode } from './window.js';

/** Days of data that are needed to tell a trend from a week. */
const DAYS = 12;

/** The weight of the newest day, and the width of the limits, in standard deviations. */
const CHART = { weight: 0.2, width: 4 } as const;

/** At least so many times of the first third, and each third above the one before. */
const RATIO = { whole: 1.6, third: 1.15 } as const;

/** Requests a day that are worth a word. */
const LEAST = 300;

/**
 * What grows slowly, so that no hour of it is out of the ordinary: an exponentially weighted moving
 * average of days, held against the first third of the log.
 * @see Roberts, Control chart tests based on geometric moving averages, 1959
 */
export function driftOf(series: Series, subject: Episode['subject'], calendar: Calendar): Episode[] {
  const days = calendar.days.slice(1, -1);
  const all = series.counts.requests.reduce((sum, count) => sum + count, 0);
  if (days.length < DAYS || all < LEAST * (days.length / 3)) return [];
  const values = valuesOf(series, 'requests', DAY);
  const adjusted = withoutWeek(days.map((day) => ({ day, count: values.at(day) })));
  const third = Math.floor(days.length / 3);
  const [first, second, last] = [0, 1, 2].map((part) =>
    median(adjusted.slice(part * third, part === 2 ? undefined : (part + 1) * third)),
  ) as [number, number, number];
  if (last < LEAST || last < RATIO.whole * first) return [];
  if (second < RATIO.third * first || last < RATIO.third * second) return [];
  const start = firstOutside(adjusted, third);
  const from = start === null ? undefined : days[start];
  const until = days.at(-1);
  if (start === null || from === undefined || until === undefined) return [];
  const observed = days.slice(start).reduce((sum, day) => sum + values.at(day), 0);
  const expected = first * (days.length - start);
  const above = steady(last) - steady(first);
  const chance = -(above * above) / 2;
  const at = { from: from * DAY, to: (until + 1) * DAY };
  return [
    {
      subject,
      name: series.name,
      kind: 'drift',
      metric: 'requests',
      series,
      observed,
      expected,
      chance,
      ...at,
    },
  ];
}

/** Counts of days as if all days of the week were alike. */
function withoutWeek(days: readonly { readonly day: number; readonly count: number }[]): number[] {
  const usual = (weekend: boolean): number =>
    median(days.filter(({ day }) => isWeekend(day) === weekend).map(({ count }) => count));
  const [working, weekend] = [usual(false), usual(true)];
  const factor = weekend === 0 ? 1 : working / weekend;
  return days.map(({ day, count }) => (isWeekend(day) ? count * factor : count));
}

/** The first day on which the moving average leaves its limits for good; null when it does not. */
function firstOutside(counts: readonly number[], baseline: number): number | null {
  const steadied = counts.map(steady);
  const centre = median(steadied.slice(0, baseline));
  const deviation = Math.max(1, spread(steadied.slice(0, baseline), centre));
  const limit = CHART.width * deviation * Math.sqrt(CHART.weight / (2 - CHART.weight));
  let average = 0;
  let since: number | null = null;
  steadied.forEach((value, index) => {
    average = CHART.weight * (value - centre) + (1 - CHART.weight) * average;
    since = average > limit ? (since ?? index) : null;
  });
  return since;
}
