import { address, browser, program } from './addresses.js';
import type { Zone } from './calendar.js';
import { pick, randomOf, wobble, type Random } from './random.js';
import { HOUR, WEEK } from './record.js';
import type { Peer } from './request.js';
import { routeMix, type Route } from './routes.js';
import { people, programs, weekly } from './season.js';

/** A customer's office (many browsers behind one address), or a customer's program. */
export interface Client extends Peer {
  /** 1 is the busiest. */
  readonly rank: number;
  readonly kind: 'people' | 'programs';
  readonly zone: Zone;
  /** Requests in an ordinary week. */
  readonly weekly: number;
  readonly route: (random: Random) => Route;
  /** Has a nightly job that starts at this UTC hour; such clients are never part of an episode. */
  readonly batch: number | null;
}

/** Ranks of the programs with a nightly job. */
const BATCHES = new Map([
  [1, 1],
  [12, 2],
  [19, 3],
]);
/** Busy clients that are offices; the rest of the first ten are programs. */
const BUSY_OFFICES = [5, 7];

function clientOf(seed: string, rank: number, requests: number): Client {
  const random = randomOf(seed, 'client', rank);
  const batch = BATCHES.get(rank) ?? null;
  const isProgram = batch !== null || (rank <= 10 ? !BUSY_OFFICES.includes(rank) : random() < 0.45);
  const kind = isProgram ? 'programs' : 'people';
  return {
    rank,
    kind,
    batch,
    client: address(random),
    user: isProgram ? `svc-${rank}` : null,
    agent: isProgram ? program(random) : browser(random),
    zone: pick(random, ['europe', 'europe', 'europe', 'america', 'america', 'asia'] as const),
    weekly: requests,
    route: routeMix(kind, random),
  };
}

/** Clients whose sizes follow Zipf's law; together they ask `requests` times a week. */
export function population(seed: string, count: number, requests: number): Client[] {
  const ranks = Array.from({ length: count }, (_, index) => index + 1);
  const total = ranks.reduce((sum, rank) => sum + 1 / rank, 0);
  return ranks.map((rank) => clientOf(seed, rank, requests / rank / total));
}

const WEEKLY = { people: weekly(people), programs: weekly(programs) };
const SEASON = { people, programs };

/** Mean requests of a client in the hour that starts then, its nightly job left out. */
export function expected({ kind, zone, weekly }: Client, at: number): number {
  return (weekly * SEASON[kind](zone, at)) / WEEKLY[kind];
}

/** How much more or less than usual a client does then: its week, and days without anybody. */
export function mood(seed: string, { rank, kind }: Client, at: number): number {
  const week = wobble(randomOf(seed, 'week', rank, Math.floor(at / WEEK)), 80);
  if (kind === 'programs' || rank < 10) return week;
  const away = randomOf(seed, 'away', rank, Math.floor(at / (24 * HOUR)))() < 0.12;
  return away ? 0 : week;
}
