import { DAY, HOUR, type Series } from '../counts/counts.js';

/** The days and hours of a log of which there is data: what lies between is unknown, not zero. */
export interface Calendar {
  /** Numbers of days since 1970 with data in at least one hour, rising. */
  readonly days: readonly number[];
  /** Whether there is data of the hour in which a quarter lies. */
  readonly has: (quarter: number) => boolean;
  /** How many spans of so many quarters there are with data in at least one hour. */
  readonly spans: (quarters: number) => number;
}

/** The hours of which a log has at least one request. */
export function calendarOf(whole: Series | undefined): Calendar {
  const hours = new Set((whole?.quarters ?? []).map((quarter) => Math.floor(quarter / HOUR)));
  const days = new Set([...hours].map((hour) => Math.floor((hour * HOUR) / DAY)));
  const known = new Map<number, number>();
  const spansOf = (span: number): number =>
    span <= HOUR
      ? hours.size * (HOUR / span)
      : new Set([...hours].map((hour) => Math.floor((hour * HOUR) / span))).size;
  return {
    days: [...days].sort((a, b) => a - b),
    has: (quarter) => hours.has(Math.floor(quarter / HOUR)),
    spans: (span) => {
      const count = known.get(span) ?? spansOf(span);
      known.set(span, count);
      return count;
    },
  };
}

/** Whether a day since 1970 is a Saturday or a Sunday; 1 January 1970 was a Thursday. */
export function isWeekend(day: number): boolean {
  return [2, 3].includes(day % 7);
}
