import type { Metric, Series } from '../counts/counts.js';
import type { Calendar } from './calendar.js';
import type { Rest } from './judge.js';
import type { Span } from './kinds.js';
import { Season } from './season.js';
import { median } from './stats.js';
import { valuesOf, type Values } from './values.js';

/**
 * How many requests have to be left of the rest without the client that has most failures, for that
 * one to be left out: of fewer no share can be told.
 */
const LEFT = 10;

/**
 * Makes a function that subtracts a series from the whole log: what everything else did at the
 * same time. Results are remembered, since many questions ask for the same.
 */
export function restsOf(
  whole: Series,
  calendar: Calendar,
  clients: readonly Series[],
): (own: Series) => Rest {
  const values = remembered(whole);
  const most = leadersOf(clients);
  const usual = new Map<string, number>();
  const usually = ({ span, shift = 0 }: Span, at: number): number => {
    const key = `${span} ${shift} ${at}`;
    const known =
      usual.get(key) ?? median(new Season(values('requests', { span, shift }), at, calendar).same());
    usual.set(key, known);
    return known;
  };
  return (series) => {
    const own = remembered(series);
    const others = (metric: Metric, span: Span, at: number): number =>
      Math.max(0, values(metric, span).at(at) - own(metric, span).at(at));
    return {
      share: (metric, span, at) => {
        const [requests, counted] = [others('requests', span, at), others(metric, span, at)];
        const leader = most(metric, span, at).find((one) => one.series !== series);
        const without = requests - (leader?.requests ?? 0);
        if (leader !== undefined && without >= LEFT) return Math.max(0, counted - leader.count) / without;
        return requests === 0 ? 0 : counted / requests;
      },
      surge: (span, at) => Math.max(1, others('requests', span, at) / Math.max(1, usually(span, at))),
    };
  };
}

/** A client in one span: how much of a metric it has, of how many requests. */
interface Leader {
  readonly series: Series;
  readonly count: number;
  readonly requests: number;
}

/**
 * Makes a function that gives the two clients with most of a metric in a span: what one of them
 * does alone is not what everybody meets, however many failures it has.
 */
function leadersOf(clients: readonly Series[]): (metric: Metric, span: Span, at: number) => Leader[] {
  const known = new Map<string, ReadonlyMap<number, readonly Leader[]>>();
  return (metric, span, at) => {
    const key = `${metric} ${span.span} ${span.shift ?? 0}`;
    const leaders = known.get(key) ?? leadersIn(clients, metric, span);
    known.set(key, leaders);
    return [...(leaders.get(at) ?? [])];
  };
}

function leadersIn(
  clients: readonly Series[],
  metric: Metric,
  { span, shift }: Span,
): ReadonlyMap<number, readonly Leader[]> {
  const leaders = new Map<number, Leader[]>();
  for (const series of clients) {
    const counted = valuesOf(series, metric, span, shift);
    if (counted.spans.length === 0) continue;
    const requests = valuesOf(series, 'requests', span, shift);
    for (const at of counted.spans) {
      const two = [
        ...(leaders.get(at) ?? []),
        { series, count: counted.at(at), requests: requests.at(at) },
      ].sort((a, b) => b.count - a.count);
      leaders.set(at, two.slice(0, 2));
    }
  }
  return leaders;
}

/** For what is judged without a rest: the whole log, its status classes and its sites. */
export const NO_REST: Rest = { share: () => 0, surge: () => 1 };

function remembered(series: Series): (metric: Metric, span: Pick<Span, 'span' | 'shift'>) => Values {
  const known = new Map<string, Values>();
  return (metric, { span, shift = 0 }) => {
    const key = `${metric} ${span} ${shift}`;
    const value = known.get(key) ?? valuesOf(series, metric, span, shift);
    known.set(key, value);
    return value;
  };
}
