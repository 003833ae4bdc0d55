const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO =
  /^(?<year>\d{4})(?<dash>[-/]?)(?<month>\d{2})\k<dash>(?<day>\d{2})[Tt _](?<hour>\d{2})(?<colon>:?)(?<minute>\d{2})(?:\k<colon>(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)? ?(?<zone>Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/u;

const COMMON =
  /^(?<day>\d{1,2})(?<dash>[-/])(?<month>[A-Za-z]{3})\k<dash>(?<year>\d{4})[: ](?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:\.(?<fraction>\d{1,9}))? ?(?<zone>[+-]\d{4}|Z)?$/u;

const RFC_1123 =
  /^(?:[A-Za-z]{3}, )?(?<day>\d{1,2}) (?<month>[A-Za-z]{3}) (?<year>\d{4}) (?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2}) (?<zone>GMT|UTC|Z|[+-]\d{4})$/u;

/** What `date` and the C library write. */
const ASCTIME =
  /^(?:[A-Za-z]{3} )?(?<month>[A-Za-z]{3}) {1,2}(?<day>\d{1,2}) (?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2}) (?:(?<zone>GMT|UTC|Z|[+-]\d{4}) )?(?<year>\d{4})$/u;

const EPOCH = /^\d{9,19}(?:\.\d+)?$/u;

/** The years of logs: a time outside of them is a broken clock, or no time. */
const YEARS = { from: Date.UTC(2000, 0), until: Date.UTC(2100, 0) };

/**
 * Reads a time in any of the spellings of logs: ISO 8601 with or without a zone, that of the Common
 * log format, of HTTP headers and of `date`, and seconds, milliseconds, micro- or nanoseconds since
 * 1970. A time without a zone is UTC.
 * @returns milliseconds since 1970; null when it is no time
 */
export function timeOf(value: unknown): number | null {
  const time = read(value);
  return time !== null && time >= YEARS.from && time < YEARS.until ? time : null;
}

function read(value: unknown): number | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return EPOCH.test(text) ? fromEpoch(Number(text)) : written(text);
}

/**
 * The unit follows from the size: each is a thousand times the one before, and all are after 2001.
 */
function fromEpoch(value: number): number | null {
  if (!Number.isFinite(value) || value < 1e9) return null;
  if (value < 1e11) return Math.round(value * 1e3);
  if (value < 1e14) return Math.round(value);
  if (value < 1e17) return Math.round(value / 1e3);
  return value < 1e20 ? Math.round(value / 1e6) : null;
}

function written(text: string): number | null {
  const found = ISO.exec(text) ?? COMMON.exec(text) ?? RFC_1123.exec(text) ?? ASCTIME.exec(text);
  return found?.groups === undefined ? null : at(found.groups);
}

/** Null for a day or an hour that does not exist; second 60 is a leap second. */
function at(parts: Readonly<Record<string, string | undefined>>): number | null {
  const { year, month = '', day, fraction = '', zone = '' } = parts;
  const [hour, minute, second] = [
    Number(parts['hour']),
    Number(parts['minute']),
    Number(parts['second'] ?? 0),
  ];
  const index = month.length === 2 ? Number(month) - 1 : MONTHS.indexOf(month.toLowerCase());
  if (index < 0 || index > 11 || hour > 23 || minute > 59 || second > 60) return null;
  const midnight = Date.UTC(Number(year), index, Number(day));
  if (new Date(midnight).getUTCDate() !== Number(day)) return null;
  const ms = fraction === '' ? 0 : Math.floor(Number(`0.${fraction}`) * 1e3);
  return midnight + ((hour * 60 + minute - offsetOf(zone)) * 60 + second) * 1e3 + ms;
}

/** Minutes that a zone is ahead of UTC. */
function offsetOf(zone: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})?$/u.exec(zone);
  if (found === null) return 0;
  const [, sign, hours, minutes = '0'] = found;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
