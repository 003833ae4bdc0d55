import { DAY, type Metric, type Series } from '../counts/counts.js';
import type { Calendar } from './calendar.js';
import type { Question, Span } from './kinds.js';
import type { Peers } from './peers.js';
import { Season } from './season.js';
import { largest, median, poissonTail, quantile, spread, steady } from './stats.js';
import { valuesOf, type Values } from './values.js';
import { totalOf, type Window } from './window.js';

/**
 * The chance, at most, that a log without any episode shows one. It is for all counts of a log
 * together: each has to be as many times less likely. Ratios and least counts lower it further.
 */
const FALSE_ALARMS = 0.1;

/** The longest gap between two spans of one run, in quarters of an hour. */
export const BREAK = 16;

/**
 * The share of other days that may have had as much without making it usual: a few odd days are no
 * habit.
 */
const ODD_DAYS = 0.1;

/** How many other days, or active spans on other days, make a past to compare with. */
const PAST = { days: 2, spans: 8 } as const;

/** How many spans a series needs elsewhere in the log, where too few other days have this time. */
const FEW = 12;

/**
 * People come in bursts. A burst of a client that comes and goes is an episode only where it is
 * `peers` times the largest burst of other clients (on steadied counts), or `own` times the
 * busiest of the client's own days, if it was here on at least `days` other days.
 */
const BURST = { peers: 1.75, own: 3, days: 14 } as const;

/** No count is steadier than a tenth: what people do varies with weather, news and holidays. */
const LEAST_VARIATION = 0.1;

/** What a series is judged by besides its own past. */
export interface Beside {
  readonly calendar: Calendar;
  /** Counts that were judged in all, by which the chance of each is corrected. */
  readonly tests: number;
  /** For a client: what others do; null for what has no peers. */
  readonly peers: ((metric: Metric, span: number) => Peers) | null;
  /** What the rest of the log did at this time. */
  readonly rest: Rest;
}

/** What the log did in a span besides the judged series. */
export interface Rest {
  /** The share of the rest's requests that this metric counts, from 0 to 1. */
  readonly share: (metric: Metric, span: Span, at: number) => number;
  /** How many times as many requests as usual the rest had, at least 1. */
  readonly surge: (span: Span, at: number) => number;
}

/** What a count is held against. */
interface Expectation {
  readonly count: number;
  /**
   * The standard deviation on steadied counts. A function, since it is slow and mostly not needed.
   */
  readonly deviation: () => number;
  /**
   * Whether most other days have something at this time. Then this time of the other days is what a
   * count is held against, and else any time of them.
   */
  readonly regular: boolean;
}

/**
 * One span of a series that is judged: `values` in the metric of the question, `requests` in all.
 */
interface Judged {
  readonly span: Span;
  readonly values: Values;
  readonly requests: Values;
  readonly at: number;
}

/** A span with more than expected, before those that are known busy hours are left out. */
interface Hot extends Window {
  readonly at: number;
  readonly regular: boolean;
  /** How many times as many requests as usual the rest had. */
  readonly surge: number;
}

/**
 * The spans in which a series has far more than its own past, or its peers, let expect. Known busy
 * hours are left out: where another day had as much at this time or, for a client, at any time.
 */
export function windowsOf(series: Series, question: Question, beside: Beside): Window[] {
  const all = totalOf(series, question.metric);
  return question.floors.flatMap((span) => {
    if (all < span.least) return [];
    const values = valuesOf(series, question.metric, span.span, span.shift);
    const requests =
      question.metric === 'requests' ? values : valuesOf(series, 'requests', span.span, span.shift);
    const hot = values.spans
      .filter((at) => values.at(at) >= span.least)
      .sort((a, b) => a - b)
      .flatMap((at) => hotSpan({ span, values, requests, at }, question, beside));
    return runsOf(hot, BREAK).flatMap((run) => {
      const days = new Set(run.flatMap(({ from, to }) => daysIn(from, to)));
      return run.filter(
        (hot) => !isKnown({ span, values, requests, at: hot.at }, hot, days, question, beside),
      );
    });
  });
}

function daysIn(from: number, to: number): number[] {
  const first = Math.floor(from / DAY);
  return Array.from({ length: Math.floor((to - 1) / DAY) - first + 1 }, (_, index) => first + index);
}

function hotSpan(judged: Judged, question: Question, beside: Beside): Hot[] {
  const { span, values, at } = judged;
  const { ratio } = question;
  const observed = values.at(at);
  const expected = expectationOf(judged, question, beside);
  if (expected === null) return [];
  const surge = question.metric === 'requests' ? beside.rest.surge(span, at) : 1;
  const count = expected.count * surge;
  if (observed < ratio * count || observed - count < span.least * (1 - 1 / ratio)) return [];
  const noise = Math.max(1, expected.deviation(), LEAST_VARIATION * Math.sqrt(count));
  // Counts that vary more than chance does are as surprising as fewer ones that vary as it does.
  const chance = poissonTail(observed / noise ** 2, count / noise ** 2);
  if (chance + Math.log(beside.tests) > Math.log(FALSE_ALARMS)) return [];
  const from = values.start(at);
  return [{ at, from, to: from + values.span, expected: count, chance, surge, regular: expected.regular }];
}

/** What a count is held against; null where there is nothing to compare with. */
function expectationOf(judged: Judged, { metric }: Question, beside: Beside): Expectation | null {
  const { span, values, requests, at } = judged;
  const { calendar, peers, rest } = beside;
  const season = seasonOf(judged, metric, beside);
  const same = season.same();
  const noise = (): number => deviationOf(season.near());
  if (peers === null) {
    const usual = median(same);
    const isMostlyIdle = usual === 0 && 2 * values.spans.length < calendar.spans(values.span);
    if (metric === 'requests' && isMostlyIdle) return sessionsOf(judged, noise);
    if (same.length >= PAST.days) return { count: usual, deviation: noise, regular: true };
    const others = awayFrom(values, at, calendar);
    if (others.length < FEW) return null;
    return { count: median(others), deviation: () => deviationOf(others), regular: true };
  }
  const shared = metric === 'requests' ? 0 : rest.share(metric, span, at) * requests.at(at);
  const usual = Math.max(median(same), shared);
  if (median(same) > 0) return { count: usual, deviation: noise, regular: true };
  const own = pastOf(judged);
  if (own.length >= PAST.spans)
    return {
      count: Math.max(usual, median(own)),
      deviation: () => Math.max(noise(), deviationOf(own)),
      regular: false,
    };
  if (metric !== 'requests') return { count: usual, deviation: noise, regular: false };
  const others = peers(metric, values.span);
  return {
    count: Math.max(usual, others.usual),
    deviation: () => Math.max(noise(), others.deviation),
    regular: false,
  };
}

/**
 * Requests of a site or route that mostly has none: they come in sessions, and a session is held
 * against others, not against nothing. Null where there are too few.
 */
function sessionsOf(judged: Judged, noise: () => number): Expectation | null {
  const own = pastOf(judged);
  if (own.length < PAST.spans) return null;
  return { count: median(own), deviation: () => Math.max(noise(), deviationOf(own)), regular: false };
}

/**
 * The upper parts of counts by which their spread is measured, besides the median deviation, with
 * the standard deviations that normal noise has there: who comes in sessions has a long tail.
 */
const TAILS = [
  { share: 0.9, deviations: 1.28 },
  { share: 0.96, deviations: 1.75 },
] as const;

/**
 * What other days had. Of requests without what all others brought: a launch raises every count.
 */
function seasonOf({ span, values, at }: Judged, metric: Metric, { calendar, rest }: Beside): Season {
  return new Season(
    values,
    at,
    calendar,
    metric === 'requests' ? (other) => rest.surge(span, other) : undefined,
  );
}

function deviationOf(counts: readonly number[]): number {
  const steadied = counts.map(steady);
  const middle = median(steadied);
  const tails = TAILS.map(({ share, deviations }) => (quantile(steadied, share) - middle) / deviations);
  return Math.max(spread(steadied, middle), ...tails);
}

/** What a client had in the spans of other days in which it did anything. */
function pastOf({ values, requests, at }: Judged): number[] {
  const today = Math.floor(values.start(at) / DAY);
  return requests.spans
    .filter((span) => Math.floor(values.start(span) / DAY) !== today)
    .map((span) => values.at(span));
}

/**
 * The counts of all spans with data but those within `BREAK` of one. They are what it is compared
 * with where too few other days have this time.
 */
function awayFrom(values: Values, at: number, { days, has }: Calendar): number[] {
  const perDay = DAY / values.span;
  const away = BREAK / values.span;
  return days
    .flatMap((day) => Array.from({ length: perDay }, (_, index) => day * perDay + index))
    .filter((span) => Math.abs(span - at) > away && has(values.start(span)))
    .map((span) => values.at(span));
}

/**
 * Whether other days had as much, or other clients are as far from their usual.
 * @param days those that the same run touches: they say nothing of other days
 */
function isKnown(
  judged: Judged,
  { expected, regular, surge }: Hot,
  days: ReadonlySet<number>,
  { metric, above }: Question,
  beside: Beside,
): boolean {
  const { values, at } = judged;
  const { peers } = beside;
  const observed = values.at(at) / surge;
  const season = seasonOf(judged, metric, beside);
  const isOut = (day: number): boolean => days.has(day);
  const isAsMuch = (count: number): boolean => observed < above * count;
  const peaks = season.peaks(isOut);
  if (isAsMuch(largest(peaks, rank(peaks.length)))) return true;
  const weekly = season.weekly(isOut);
  if (weekly.length > 0 && isAsMuch(median(weekly))) return true;
  if (peers === null && regular) return false;
  const byDay = dailyTops(values, days);
  const tops = [...byDay.values()];
  const top = largest(tops, rank(tops.length));
  if (!regular && tops.length >= PAST.days && isAsMuch(top)) return true;
  if (peers === null) return false;
  const today = Math.floor(values.start(at) / DAY);
  const sameWeekday = [...byDay].filter(([day]) => (day - today) % 7 === 0).map(([, count]) => count);
  if (sameWeekday.length > 0 && isAsMuch(median(sameWeekday))) return true;
  if (metric !== 'requests' || regular) return false;
  if (tops.length >= BURST.days && observed >= BURST.own * top) return false;
  const others = peers(metric, values.span);
  if (tops.length < PAST.days) return isAsMuch(others.most(observed));
  const burst = steady(values.at(at)) - steady(expected);
  return burst < BURST.peers * others.burst(burst);
}

/**
 * Which of the other days counts as the largest, from 1: the few odd ones before it do not count.
 */
function rank(days: number): number {
  return 1 + Math.floor(ODD_DAYS * days);
}

/** The highest count of each other day on which there was any. */
function dailyTops(values: Values, without: ReadonlySet<number>): Map<number, number> {
  const tops = new Map<number, number>();
  for (const span of values.spans) {
    const day = Math.floor(values.start(span) / DAY);
    if (!without.has(day)) tops.set(day, Math.max(tops.get(day) ?? 0, values.at(span)));
  }
  return tops;
}

/**
 * Groups windows into runs, earliest first.
 * @param most the longest gap inside of a run, in quarters of an hour
 */
export function runsOf<W extends Pick<Window, 'from' | 'to'>>(windows: readonly W[], most: number): W[][] {
  const runs: W[][] = [];
  let end = -Infinity;
  for (const window of [...windows].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (window.from - end > most) runs.push([]);
    runs.at(-1)?.push(window);
    end = Math.max(end, window.to);
  }
  return runs;
}
