import { localOf, type Zone } from './calendar.js';
import { HOUR, WEEK } from './record.js';

/** Requests of people at work by local hour, 1 is an ordinary working hour. */
const WORKDAY: readonly number[] = [
  0.02, 0.01, 0.01, 0.01, 0.01, 0.02, 0.06, 0.25, 0.65, 1, 1.2, 1.1, 0.75, 0.95, 1.15, 1.1, 0.95, 0.6, 0.3,
  0.16, 0.12, 0.1, 0.06, 0.03,
];
const BY_WEEKDAY: readonly number[] = [0.06, 1.05, 1.08, 1.05, 1, 0.82, 0.08];

/** How busy people are in the hour that starts then, local to them. */
export function people(zone: Zone, at: number): number {
  const { hour, weekday, holiday } = localOf(zone, at);
  return (WORKDAY[hour] ?? 0) * (holiday ? 0.06 : (BY_WEEKDAY[weekday] ?? 0));
}

/** How busy programs of customers are: never still, and following people half of the way. */
export const programs = (zone: Zone, at: number): number => 0.3 + 0.6 * people(zone, at);

/** Sum over one ordinary week (no holiday, no clock change). */
export function weekly(season: (zone: Zone, at: number) => number): number {
  const monday = Date.UTC(2026, 1, 23);
  let sum = 0;
  for (let at = monday; at < monday + WEEK; at += HOUR) sum += season('utc', at);
  return sum;
}
