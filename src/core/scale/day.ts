/**
 * A calendar date, `YYYY-MM-DD` in the proleptic Gregorian calendar. Differences are counted in
 * whole days, never in hours, so that daylight saving time cannot shift a due date.
 */
export type Day = string;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text of the form `YYYY-MM-DD` is a day that exists. */
export function isCalendarDate(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/**
 * The number of days from 1970-01-01 to `day`. @throws RangeError when `day` is not a calendar date
 */
function ordinal(day: Day): number {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  // Date.UTC accepts 31 February as 3 March, and the year 26 as 1926: both are refused here.
  const same = time.getUTCFullYear() === Number(year) && time.getUTCMonth() === Number(month) - 1;
  if (!same || time.getUTCDate() !== Number(date)) {
    throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
  }
  return time.getTime() / DAY_MS;
}

/**
 * `day` plus a number of days.
 * @throws RangeError when `day` is no calendar date or the result is after 9999
 */
export function addDays(day: Day, days: number): Day {
  return new Date((ordinal(day) + days) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Days from `from` to `to`: negative when `to` is earlier.
 * @throws RangeError when one is no calendar date
 */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from);
}

/** Whether fewer than some days of 24 hours lie between two instants, RFC 3339. */
export function isWithinDays(from: string, to: string, days: number): boolean {
  return Date.parse(to) - Date.parse(from) < days * DAY_MS;
}

/**
 * The calendar date of an instant in a time zone.
 * @param instant RFC 3339
 * @param timezone IANA name; validated by the policy
 * @throws RangeError when `instant` is no RFC 3339 time
 */
export function dayOf(instant: string, timezone: string): Day {
  const key = `${instant} ${timezone}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const day = computedDay(instant, timezone);
  if (days.size >= MAX_DAYS) days.clear();
  days.set(key, day);
  return day;
}

/**
 * An instant some hours later, RFC 3339 in UTC without fractions of a second.
 * @param instant RFC 3339
 */
export function addHours(instant: string, hours: number): string {
  const time = Date.parse(requireInstant(instant)) + hours * HOUR_MS;
  return new Date(time).toISOString().replace(/\.\d+Z$/u, 'Z');
}

/** Results that were computed already: a run asks for the date of the same instant many times. */
const days = new Map<string, Day>();

/** Maximum number of cached results. */
const MAX_DAYS = 20_000;

function computedDay(instant: string, timezone: string): Day {
  const time = new Date(requireInstant(instant));
  // The usual case, and the first formatter takes longer than all else that a short command does.
  if (timezone === 'UTC') return time.toISOString().replace(/T.*$/u, '').replace('+0', '');
  const parts = formatterOf(timezone).formatToParts(time);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Creating a formatter costs a hundred times as much as using it, so they are cached. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(timezone, formatter);
  return formatter;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/**
 * Whether `text` is an RFC 3339 time with an offset.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function isInstant(text: string): boolean {
  if (!INSTANT.test(text) || Number.isNaN(Date.parse(text))) return false;
  const date = text.slice(0, 10);
  return addDays(date.slice(0, 8) + '01', Number(date.slice(8)) - 1) === date;
}

function requireInstant(text: string): string {
  if (!isInstant(text))
    throw new RangeError(`"${text}" is not an RFC 3339 time such as 2026-12-31T00:00:00Z`);
  return text;
}

/** An RFC 3339 time without fractions of a second, the form that GitHub uses. */
export function toSecond(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/u, 'Z');
}
