import { localOf } from './calendar.js';
import { expected, population, type Client } from './clients.js';
import { randomOf, wobble } from './random.js';
import { DAY, HOUR, WEEK, type Span } from './record.js';

/** What a stream shall be like. */
export interface TrafficOptions {
  /** The same seed and options give the same stream. See seeds.ts for which may be looked at. */
  readonly seed: string;
  /** Weeks of log, 1 to 8; 6 when left out. */
  readonly weeks?: number;
  /** About how many requests in all; 200,000 when left out. */
  readonly lines?: number;
  /** Regular clients; 120 when left out. */
  readonly clients?: number;
  /** Whether something is wrong in it; true when left out. What only looks so is always there. */
  readonly episodes?: boolean;
  /** The Monday it starts, as YYYY-MM-DD; one of calendar.ts when left out. */
  readonly start?: string;
}

/** All that the parts of one stream agree on. */
export interface World extends Span {
  readonly seed: string;
  readonly clients: readonly Client[];
  /** About how many requests a week. */
  readonly weekly: number;
  /** Nothing is wrong before that: what a detector may learn from. */
  readonly learned: number;
}

/** Parts of all requests. The rest are newcomers, background noise and what goes wrong. */
export const SHARE = { clients: 0.74, hooks: 0.06, monitor: 0.02, crawler: 0.012 };

/** Makes the world of a stream that starts then. */
export function worldOf(options: TrafficOptions & { readonly start: string }): World {
  const { seed, weeks = 6, lines = 200_000, clients = 120, start } = options;
  const from = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(from)) throw new Error(`start: ${start} is no date, write it as 2026-03-02`);
  if (weeks < 1 || weeks > 8) throw new Error(`weeks: ${weeks} is not between 1 and 8`);
  const weekly = lines / weeks;
  const learned = from + (weeks >= 5 ? 3 * WEEK : Math.ceil(weeks * 4) * DAY);
  const regulars = population(seed, clients, weekly * SHARE.clients);
  return { seed, from, to: from + weeks * WEEK, weekly, learned, clients: regulars };
}

/** What moves all clients together: days and hours that are busier or quieter than others. */
export function tide({ seed }: World, at: number): number {
  const day = wobble(randomOf(seed, 'day', Math.floor(at / DAY)), 120);
  return day * wobble(randomOf(seed, 'hour', Math.floor(at / HOUR)), 250);
}

/** Requests that all clients together make on average in the hour that starts then. */
export const expectedOfAll = ({ clients }: World, at: number): number =>
  clients.reduce((sum, client) => sum + expected(client, at), 0);

/** Working hours where most customers are. */
export function isBusy(at: number): boolean {
  const { hour, free } = localOf('europe', at);
  return !free && hour >= 9 && hour <= 15;
}

/** Nights where most customers are. */
export function isNight(at: number): boolean {
  const { hour } = localOf('europe', at);
  return hour >= 1 && hour <= 3;
}
