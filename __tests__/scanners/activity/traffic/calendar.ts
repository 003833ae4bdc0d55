import { DAY, HOUR } from './record.js';

/** Where people work. `asia` has no clock change. */
export type Zone = 'utc' | 'europe' | 'america' | 'asia';

/** Midnight UTC of the nth (from 1) or the last (0) Sunday of a month (from 0). */
function sunday(year: number, month: number, nth: number): number {
  if (nth === 0) {
    const end = new Date(Date.UTC(year, month + 1, 0));
    return end.getTime() - end.getUTCDay() * DAY;
  }
  const start = new Date(Date.UTC(year, month, 1));
  return start.getTime() + (((7 - start.getUTCDay()) % 7) + (nth - 1) * 7) * DAY;
}

/** Summer time by the rules of 2026: Central European, and US Eastern. */
function isSummer(zone: Zone, at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  if (zone === 'europe') return at >= sunday(year, 2, 0) + HOUR && at < sunday(year, 9, 0) + HOUR;
  return zone === 'america' && at >= sunday(year, 2, 2) + 7 * HOUR && at < sunday(year, 10, 1) + 6 * HOUR;
}

const STANDARD: Readonly<Record<Zone, number>> = { utc: 0, europe: 1, america: -5, asia: 9 };

/** Hours that local time is ahead of UTC. */
export const offsetOf = (zone: Zone, at: number): number => STANDARD[zone] + (isSummer(zone, at) ? 1 : 0);

/** Public holidays of 2026 as month and day: 1224 is 24 December. */
const HOLIDAYS: Readonly<Record<Zone, readonly number[]>> = {
  utc: [],
  europe: [101, 106, 403, 406, 501, 514, 525, 604, 1224, 1225, 1226],
  america: [101, 119, 216, 525, 619, 703, 907, 1012, 1126, 1127, 1225],
  asia: [101, 112, 211, 429, 505, 720, 1012, 1103, 1123],
};

/** What a clock and a calendar on the wall of that zone say. */
export interface Local {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Weekend or public holiday. */
  readonly free: boolean;
  readonly holiday: boolean;
}

/** Local time of an instant. */
export function localOf(zone: Zone, at: number): Local {
  const wall = new Date(at + offsetOf(zone, at) * HOUR);
  const weekday = wall.getUTCDay();
  const holiday = HOLIDAYS[zone].includes((wall.getUTCMonth() + 1) * 100 + wall.getUTCDate());
  return { hour: wall.getUTCHours(), weekday, holiday, free: holiday || weekday === 0 || weekday === 6 };
}

/**
 * Where streams may start, Mondays of 2026. Six weeks from each hold a public holiday, and those of
 * March and October the clock changes of Europe and America (on different days).
 */
export const STARTS: readonly string[] = [
  '2026-01-05',
  '2026-03-02',
  '2026-04-20',
  '2026-06-08',
  '2026-10-05',
  '2026-11-16',
];
