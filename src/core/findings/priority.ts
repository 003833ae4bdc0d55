import { compareText } from '../scale/text-order.js';
import type { Day } from '../scale/day.js';

/** That a catalogue lists a vulnerability as exploited in the wild. */
export interface KnownExploited {
  /** The id under which it is listed: a CVE. */
  readonly id: string;
  /** The day on which it was listed. */
  readonly added: Day;
  /** Whether campaigns of ransomware are known to use it. */
  readonly ransomware: boolean;
}

/**
 * How likely exploitation is, by EPSS. @see https://www.first.org/epss/
 */
export interface Epss {
  /** The CVE that it is about. */
  readonly id: string;
  /** Probability of exploitation in the 30 days after `date`, 0 to 1. */
  readonly score: number;
  /** Share of all vulnerabilities with the same score or a lower one, 0 to 1. */
  readonly percentile: number;
  /** The day for which it was computed; null where the feed does not say. */
  readonly date: Day | null;
}

/** The feeds that a policy can name. */
export const FEEDS = ['known-exploited', 'epss'] as const;

/** The name of a feed, as the policy has it. */
export type FeedName = (typeof FEEDS)[number];

/**
 * What became of a feed. `read`: whole and recent. `old`: whole, and older than the policy allows.
 * `partial`: some of it could not be read. `failed`: nothing of it could be had.
 */
export type FeedStatus = 'read' | 'old' | 'partial' | 'failed';

/** What became of a feed that the policy names, for the reports. */
export interface FeedReport {
  readonly feed: FeedName;
  /** Its address or path. */
  readonly from: string;
  readonly status: FeedStatus;
  /** The day that the feed gives itself; null where none could be read. */
  readonly date: Day | null;
  /** How many vulnerabilities it lists. */
  readonly entries: number;
  /** What is wrong with it, or why a kept copy was used: a sentence. Null for nothing. */
  readonly reason: string | null;
}

/** What the feeds say, by CVE. */
export interface Intelligence {
  readonly exploited: ReadonlyMap<string, KnownExploited>;
  readonly epss: ReadonlyMap<string, Epss>;
  readonly feeds: readonly FeedReport[];
}

/** What is known where the policy names no feed. */
export const NO_INTELLIGENCE: Intelligence = { exploited: new Map(), epss: new Map(), feeds: [] };

/**
 * What a catalogue says of a vulnerability under any of its ids; of several entries the earliest.
 * @param ids its rule and aliases
 */
export function exploitedAs(
  ids: readonly string[],
  { exploited }: Pick<Intelligence, 'exploited'>,
): KnownExploited | null {
  const listed = ids.flatMap((id) => exploited.get(id.toUpperCase()) ?? []);
  return listed.sort((a, b) => compareText(a.added, b.added) || compareText(a.id, b.id))[0] ?? null;
}

/** The highest EPSS of a vulnerability under any of its ids. @param ids its rule and aliases */
export function epssOf(ids: readonly string[], { epss }: Pick<Intelligence, 'epss'>): Epss | null {
  const scored = ids.flatMap((id) => epss.get(id.toUpperCase()) ?? []);
  return scored.sort((a, b) => b.score - a.score || compareText(a.id, b.id))[0] ?? null;
}

const FEED_WORDS = { read: 'is whole', old: 'is old', partial: 'is damaged', failed: 'could not be read' };

/** What became of a feed that is not as it should be, in a sentence. */
export function feedWords({ feed, from, status, reason }: FeedReport): string {
  const at = reason?.includes(from) === true ? '' : ` (${from})`;
  const then =
    status === 'failed' && feed === 'known-exploited'
      ? ' Nothing is known to be exploited because of that.'
      : '';
  return `the feed ${feed}${at} ${FEED_WORDS[status]}: ${reason ?? ''}${then}`;
}
