import type { Client } from '../clients.js';
import type { Difficulty, Kind, Statement, Subject } from '../label.js';
import { overdispersed, type Random } from '../random.js';
import { HOUR, type AccessRecord, type Effect, type Source, type Span } from '../record.js';
import type { Peer } from '../request.js';
import { clip, spread } from '../times.js';
import type { World } from '../world.js';

/** Where and when one episode is, and who does it. */
export interface Place extends Span {
  readonly world: World;
  /** Name of its source and effect in the stream. */
  readonly cause: string;
  /** A regular client, or a stranger where the recipe asks for one. */
  readonly peer: Peer;
  /** Requests that the peer makes on average in the hour that starts then; a stranger none. */
  readonly usual: (at: number) => number;
  /** For what is drawn once an episode: addresses, say. */
  readonly random: Random;
}

/** What an episode puts into the stream, and what may be said of it. */
export interface Part {
  readonly name: string;
  readonly also?: readonly Statement[];
  readonly touches?: readonly Subject[];
  readonly sources?: readonly Source[];
  readonly effects?: readonly Effect[];
}

/** One way in which something goes wrong. */
export interface Recipe {
  readonly episode: string;
  readonly kind: Kind;
  readonly subject: Subject['subject'];
  readonly difficulty: Difficulty;
  readonly hours: number;
  /** Working hours of most customers, their nights, a day without weekend, or whenever. */
  readonly when: 'busy' | 'night' | 'any';
  /** Ranks 2 to 9, 10 to 30 or 35 and more among regular programs without a nightly job. */
  readonly client: 'heavy' | 'middle' | 'small' | 'stranger' | null;
  readonly build: (place: Place) => Part;
}

/** Requests beyond the ordinary ones: so many an hour while the episode lasts. */
export function extra(
  place: Place,
  perHour: number | ((at: number) => number),
  make: (at: number, random: Random, index: number) => AccessRecord,
): Source {
  return {
    name: place.cause,
    emit(hour, random) {
      const part = clip(hour, place);
      if (part === null) return [];
      const rate = typeof perHour === 'number' ? perHour : perHour(hour.from);
      const count = overdispersed(random, (rate * (part.to - part.from)) / HOUR, 40);
      return spread(part, count, random).map((at, index) => make(at, random, index));
    },
  };
}

/** Ranks of the clients that a recipe may be about. */
const RANKS = { heavy: [2, 9], middle: [10, 30], small: [35, 110] } as const;

/** Whether a regular client is of that size, and steady enough to be accused. */
export function isOfSize({ rank, kind, batch }: Client, size: keyof typeof RANKS): boolean {
  const [from, to] = RANKS[size];
  return kind === 'programs' && batch === null && rank >= from && rank <= to;
}

export const about = (subject: Subject['subject'], name: string): Subject => ({ subject, name });
export const site = (name: string): Subject => about('site', name);
export const status = (name: string): Subject => about('status', name);
export const route = (name: string): Subject => about('route', name);
export const client = (name: string): Subject => about('client', name);
