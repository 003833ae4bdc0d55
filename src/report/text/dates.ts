import type { Day } from '../../core/scale/day.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Formats `2026-12-03` as `3 December 2026`, independent of the machine's locale.
 * @throws RangeError when `day` is not a calendar date
 */
export function longDate(day: Day): string {
  const [year, month, date] = day.split('-');
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || date === undefined || name === undefined) {
    throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
  }
  return `${Number(date)} ${name} ${year}`;
}

/** Formats `2026-12-03` as `3 Dec 2026`. @throws RangeError when `day` is not a calendar date */
export function shortDate(day: Day): string {
  return longDate(day).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}

/**
 * The days until a due date: `10 days`, `1 day`, `today`, `5 days late`.
 * @param days negative when overdue
 */
export function daysInWords(days: number): string {
  if (days === 0) return 'today';
  const count = Math.abs(days);
  return `${count} ${count === 1 ? 'day' : 'days'}${days < 0 ? ' late' : ''}`;
}

/** Milliseconds as `1.9 s`. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
