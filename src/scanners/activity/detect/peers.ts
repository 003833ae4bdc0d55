import type { Metric, Series } from '../counts/counts.js';
import { largest, median, spread, steady } from './stats.js';
import { valuesOf } from './values.js';

/**
 * How many of the busiest clients are left out as odd, lest they hide others: a share of all, and
 * at most so many.
 */
const ODD = { share: 0.02, most: 5 } as const;

/** What the clients of a log do in an active span. */
export interface Peers {
  readonly clients: number;
  /** The median over all clients of what each usually has. */
  readonly usual: number;
  /** The spread of that, on steadied counts. */
  readonly deviation: number;
  /** The most that another client ever had, a few odd ones left out. */
  most(own: number): number;
  /**
   * How far another client's highest count ever was above its usual one, on steadied counts, a few
   * odd ones left out: people come in bursts, and that is their way.
   */
  burst(own: number): number;
}

/** What is usual among clients, by their own usual and highest counts of an active span. */
export function peersOf(clients: readonly Series[], metric: Metric, span: number): Peers {
  const own = clients.map((series) => {
    const values = valuesOf(series, metric, span);
    const counts = values.spans.map((at) => values.at(at));
    return { usual: median(counts), most: largest(counts, 1) };
  });
  const active = own.filter(({ most }) => most > 0);
  const steadied = active.map((one) => steady(one.usual));
  return {
    clients: active.length,
    usual: median(active.map((one) => one.usual)),
    deviation: Math.max(1, spread(steadied, median(steadied))),
    most: topBeside(active.map(({ most }) => most)),
    burst: topBeside(active.map(({ usual, most }) => steady(most) - steady(usual))),
  };
}

/**
 * Gives the largest number of the other clients, odd ones left out. The client that is asked about
 * is in the list too: where it is at the top itself, the next lower number is given.
 */
function topBeside(numbers: readonly number[]): (own: number) => number {
  const sorted = [...numbers].sort((a, b) => b - a);
  const skip = Math.min(ODD.most, Math.floor(ODD.share * sorted.length));
  return (own) => sorted[own >= (sorted[skip] ?? 0) ? skip + 1 : skip] ?? 0;
}
