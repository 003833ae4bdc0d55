import { isCalendarDate, type Day } from '../core/scale/day.js';

/** What a feed says, as far as it could be read. */
export interface Parsed<Entry> {
  /** By CVE, in upper case. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The day that the feed gives itself; null where it gives none. */
  readonly date: Day | null;
  /** What is wrong with it, in words that complete "the feed …"; null for nothing. */
  readonly problem: string | null;
}

/** A CVE's id. */
export const CVE = /^CVE-\d{4}-\d{4,19}$/iu;

/** The day of an RFC 3339 time or date; null where it is none. */
export function dayIn(text: unknown): Day | null {
  if (typeof text !== 'string') return null;
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/u.exec(text) ?? [];
  return isCalendarDate(day) ? day : null;
}

/** A feed of which nothing can be used. */
export function unreadable<Entry>(problem: string): Parsed<Entry> {
  return { entries: new Map<string, Entry>(), date: null, problem };
}
