import type { Metric, Series } from '../counts/counts.js';
import type { Calendar } from './calendar.js';
import type { Rest } from './judge.js';
import type { Span } from './kinds.js';
import { Season } from './season.js';
import { median } from './stats.js';
import { valuesOf, type Values } from './values.js';

/**
 * Makes a function that subtracts a series from the whole log: what everything else did at the
 * same time. Results are remembered, since many questions ask for the same.
 */
export function restsOf(whole: Series, calendar: Calendar): (own: Series) => Rest {
  const values = remembered(whole);
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
        const requests = others('requests', span, at);
        return requests === 0 ? 0 : others(metric, span, at) / requests;
      },
      surge: (span, at) => Math.max(1, others('requests', span, at) / Math.max(1, usually(span, at))),
    };
  };
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
