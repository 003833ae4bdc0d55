import { DAY, type Series } from '../counts/counts.js';
import { isWeekend, type Calendar } from './calendar.js';
import { median, quantile, steady } from './stats.js';
import { valuesOf, type Values } from './values.js';
import { totalOf, type Episode } from './window.js';

/** Days of a week, and the least number of past weeks before the last two. */
const WEEK = 7;
const PAST_WEEKS = 2;

/**
 * By how many times a series has to grow: `whole`, the last week against all before it; `last`,
 * the last week against the one before; `before`, that one against all before it. A single step or
 * a single busy day fails one of the three: other questions look for those.
 */
const RATIO = { whole: 1.5, last: 1.15, before: 1 } as const;

/** Requests a day that are worth a word. */
const LEAST = 60;

/**
 * How many times the growth of past days (of nine of ten) the last week's has to be. The growth of
 * a day is its count by what is usual for it.
 */
const ABOVE = 1;

/**
 * Finds what grows slowly, so that no hour of it is out of the ordinary. The days of the last two
 * weeks are each held against the same weekday of the weeks before. What the rest of the log does
 * is taken out, since a launch or a holiday changes everybody's days.
 * @returns one episode of two weeks, or none
 */
export function driftOf(series: Series, whole: Series, calendar: Calendar): Episode[] {
  const days = calendar.days.slice(1, -1);
  const all = totalOf(series, 'requests');
  if (days.length < (PAST_WEEKS + 2) * WEEK || all < LEAST * WEEK) return [];
  const past = days.slice(0, -2 * WEEK);
  const counts = valuesOf(series, 'requests', DAY);
  const values = series === whole ? counts : besideOthers(counts, valuesOf(whole, 'requests', DAY), past);
  const weeks = [days.slice(-2 * WEEK, -WEEK), days.slice(-WEEK)] as const;
  const usual = (day: number): number => usualOf(day, past, values);
  const [before, last] = weeks.map((week) =>
    median(week.map((day) => values.at(day) / Math.max(1, usual(day)))),
  ) as [number, number];
  if (last < RATIO.whole || last < RATIO.last * before || before < RATIO.before) return [];
  const recent = weeks.flat();
  const count = median(weeks[1].map((day) => values.at(day)));
  const top = quantile(
    past.map((day) => values.at(day) / Math.max(1, usual(day))),
    0.9,
  );
  if (count < LEAST || median(past.map((day) => values.at(day))) === 0 || last < ABOVE * top) return [];
  const observed = recent.reduce((sum, day) => sum + values.at(day), 0);
  const expected = recent.reduce((sum, day) => sum + usual(day), 0);
  const above = steady(observed / 2) - steady(expected / 2);
  return [
    {
      subject: series.subject,
      name: series.name,
      kind: 'drift',
      metric: 'requests',
      series,
      from: (recent[0] ?? 0) * DAY,
      to: ((recent.at(-1) ?? 0) + 1) * DAY,
      observed,
      expected,
      chance: -(above * above) / 2,
    },
  ];
}

/** Counts of days as they would be if the rest of the log had had what is usual. */
function besideOthers(own: Values, whole: Values, past: readonly number[]): Values {
  const rest = { ...whole, at: (day: number) => whole.at(day) - own.at(day) };
  const factor = (day: number): number => rest.at(day) / Math.max(1, usualOf(day, past, rest));
  return { ...own, at: (day) => own.at(day) / Math.max(0.2, factor(day)) };
}

/** What the same weekday had; where the log has too few of them, what days of its kind had. */
function usualOf(day: number, past: readonly number[], values: Values): number {
  const same = past.filter((other) => (day - other) % WEEK === 0);
  const alike = past.filter((other) => isWeekend(other) === isWeekend(day));
  return median((same.length >= PAST_WEEKS ? same : alike).map((other) => values.at(other)));
}
