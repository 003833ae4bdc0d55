import { DAY, type Metric, type Series } from '../counts/counts.js';
import type { Calendar } from './calendar.js';
import type { Question } from './kinds.js';
import type { Peers } from './peers.js';
import { Season } from './season.js';
import { largest, median, normalTail, poissonTail, spread, steady } from './stats.js';
import { valuesOf, type Values } from './values.js';
import type { Window } from './window.js';

/** How likely a whole log without any episode may be to show one, before other bounds. */
const FALSE_ALARMS = 1e-3;

/** Quarters of an hour between two spans of one run at most. */
export const BREAK = 16;

/** Share of the other days that may be out of the ordinary without making that ordinary. */
const ODD_DAYS = 0.15;

/** Days, and active spans, from which on a client has a past of its own. */
const PAST = { days: 2, spans: 8 } as const;

/** Spans of the whole log that are needed where there are no other days. */
const FEW = 12;

/** How many times as far above its usual as others come, a client has to be. */
const BURST = 1.75;

/** No count is steadier than a tenth: what people do varies with weather, news and holidays. */
const LEAST_VARIATION = 0.1;

/** What a series is judged by besides its own past. */
export interface Beside {
  readonly calendar: Calendar;
  /** Counts that were judged in all, by which the chance of each is corrected. */
  readonly tests: number;
  /** For a client: what others do; null for what has no peers. */
  readonly peers: ((metric: Metric, span: number) => Peers) | null;
  /** Of one request in this span, how many others had this metric; 0 for all requests. */
  readonly share: (metric: Metric, span: number, at: number) => number;
}

/** What a count is held against. */
interface Expectation {
  readonly count: number;
  /** The standard deviation on steadied counts; asked for only where the count is high enough. */
  readonly deviation: () => number;
}

/**
 * The spans in which a series has far more than its own past, or its peers, let expect. Spans that
 * another day also had at this time (and, of a client, at any) are known busy hours, and none.
 */
export function windowsOf(series: Series, question: Question, beside: Beside): Window[] {
  const all = series.counts[question.metric].reduce((sum, count) => sum + count, 0);
  return question.floors.flatMap(({ span, least }) => {
    if (all < least) return [];
    const values = valuesOf(series, question.metric, span);
    const requests = question.metric === 'requests' ? values : valuesOf(series, 'requests', span);
    const hot = values.spans
      .filter((at) => values.at(at) >= least)
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const expected = expectationOf({ values, requests, at }, question, beside);
        return expected === null ? [] : hotSpan(values, at, least, expected, question, beside);
      });
    return runsOf(hot, BREAK).flatMap((run) => {
      const days = new Set(run.map(({ from }) => Math.floor(from / DAY)));
      return run.filter((window) => !isKnown(values, window, days, question, beside));
    });
  });
}

function hotSpan(
  values: Values,
  at: number,
  least: number,
  { count, deviation }: Expectation,
  { ratio }: Question,
  { tests }: Beside,
): Window[] {
  const observed = values.at(at);
  if (observed < ratio * count || observed - count < least * (1 - 1 / ratio)) return [];
  const noise = Math.max(1, deviation(), LEAST_VARIATION * Math.sqrt(count));
  const above = (steady(observed) - steady(count)) / noise;
  const chance = Math.max(poissonTail(observed, count), normalTail(above));
  if (chance + Math.log(tests) > Math.log(FALSE_ALARMS)) return [];
  return [{ from: at * values.span, to: (at + 1) * values.span, expected: count, chance }];
}

/** One span of a series, with its requests. */
interface Judged {
  readonly values: Values;
  readonly requests: Values;
  readonly at: number;
}

/** Null where there is nothing to compare with. */
function expectationOf(judged: Judged, { metric }: Question, beside: Beside): Expectation | null {
  const { values, requests, at } = judged;
  const { calendar, peers, share } = beside;
  const season = new Season(values, at, calendar);
  const same = season.same();
  const noise = (): number => deviationOf(season.near());
  if (peers === null) {
    if (same.length >= PAST.days) return { count: median(same), deviation: noise };
    const others = awayFrom(values, at, calendar);
    return others.length < FEW ? null : { count: median(others), deviation: () => deviationOf(others) };
  }
  const own = pastOf(judged);
  const shared = share(metric, values.span, at) * requests.at(at);
  const usual = Math.max(median(same), shared);
  if (own.length >= PAST.spans)
    return {
      count: Math.max(usual, median(own)),
      deviation: () => Math.max(noise(), deviationOf(own)),
    };
  if (metric !== 'requests') return { count: usual, deviation: noise };
  const others = peers(metric, values.span);
  return {
    count: Math.max(usual, others.usual),
    deviation: () => Math.max(noise(), others.deviation),
  };
}

function deviationOf(counts: readonly number[]): number {
  const steadied = counts.map(steady);
  return spread(steadied, median(steadied));
}

/** What a client had in the spans of other days in which it did anything. */
function pastOf({ values, requests, at }: Judged): number[] {
  const perDay = DAY / values.span;
  const today = Math.floor(at / perDay);
  return requests.spans.filter((span) => Math.floor(span / perDay) !== today).map((span) => values.at(span));
}

/** All spans of the log but those around one: what it is compared with where there is no season. */
function awayFrom(values: Values, at: number, { days, has }: Calendar): number[] {
  const perDay = DAY / values.span;
  const away = BREAK / values.span;
  return days
    .flatMap((day) => Array.from({ length: perDay }, (_, index) => day * perDay + index))
    .filter((span) => Math.abs(span - at) > away && has(span * values.span))
    .map((span) => values.at(span));
}

/**
 * Whether other days had as much, or other clients are as far from their usual.
 * @param days those that the same run touches: they say nothing of other days
 */
function isKnown(
  values: Values,
  { from, expected }: Window,
  days: ReadonlySet<number>,
  { metric, ratio }: Question,
  { calendar, peers }: Beside,
): boolean {
  const observed = values.at(from / values.span);
  const season = new Season(values, from / values.span, calendar);
  const isOut = (day: number): boolean => days.has(day);
  const isAsMuch = (count: number): boolean => observed < ratio * count;
  const peaks = season.peaks(isOut);
  if (isAsMuch(largest(peaks, rank(peaks.length)))) return true;
  const weekly = season.weekly(isOut);
  if (weekly.length > 0 && isAsMuch(median(weekly))) return true;
  if (peers === null) return false;
  const tops = dailyTops(values, days);
  if (tops.length >= PAST.days && isAsMuch(largest(tops, rank(tops.length)))) return true;
  if (metric !== 'requests') return false;
  const others = peers(metric, values.span);
  if (tops.length < PAST.days) return isAsMuch(others.most(observed));
  const above = steady(observed) - steady(expected);
  return above < BURST * others.burst(above);
}

/** Which of the largest days is asked, so that a few odd ones do not count. */
function rank(days: number): number {
  return 1 + Math.floor(ODD_DAYS * days);
}

/** The highest count of each other day on which there was any. */
function dailyTops(values: Values, without: ReadonlySet<number>): number[] {
  const tops = new Map<number, number>();
  for (const span of values.spans) {
    const day = Math.floor((span * values.span) / DAY);
    if (!without.has(day)) tops.set(day, Math.max(tops.get(day) ?? 0, values.at(span)));
  }
  return [...tops.values()];
}

/** Windows by runs without a break that is longer than so many quarters. */
export function runsOf<W extends Window>(windows: readonly W[], most: number): W[][] {
  const runs: W[][] = [];
  let end = -Infinity;
  for (const window of [...windows].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (window.from - end > most) runs.push([]);
    runs.at(-1)?.push(window);
    end = Math.max(end, window.to);
  }
  return runs;
}
