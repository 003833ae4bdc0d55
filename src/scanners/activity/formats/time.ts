const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[Tt _](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/u;

const COMMON = /^(\d{1,2})\/([A-Za-z]{3})\/(\d{4}):(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))? ?([+-]\d{4}|Z)?$/u;

const RFC_1123 =
  /^(?:[A-Za-z]{3}, )?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (GMT|UTC|Z|[+-]\d{4})$/u;

const EPOCH = /^\d{9,19}(?:\.\d+)?$/u;

/** The years of logs: a time outside of them is a broken clock, or no time. */
const YEARS = { from: Date.UTC(2000, 0), until: Date.UTC(2100, 0) };

/**
 * Reads a time in any of the spellings of logs: ISO 8601 with or without a zone, that of the Common
 * log format, that of HTTP headers, and seconds, milliseconds, micro- or nanoseconds since 1970. A
 * time without a zone is UTC.
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
  return EPOCH.test(text) ? fromEpoch(Number(text)) : (iso(text) ?? common(text) ?? rfc1123(text));
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

function iso(text: string): number | null {
  const found = ISO.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone = 'Z'] = found;
  return at([Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)], {
    fraction,
    zone,
  });
}

function common(text: string): number | null {
  const found = COMMON.exec(text);
  if (found === null) return null;
  const [, day, month = '', year, hour, minute, second, fraction = '', zone = 'Z'] = found;
  return at([Number(year), monthOf(month), Number(day), Number(hour), Number(minute), Number(second)], {
    fraction,
    zone,
  });
}

function rfc1123(text: string): number | null {
  const found = RFC_1123.exec(text);
  if (found === null) return null;
  const [, day, month = '', year, hour, minute, second, zone = 'Z'] = found;
  return at([Number(year), monthOf(month), Number(day), Number(hour), Number(minute), Number(second)], {
    fraction: '',
    zone,
  });
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase());
}

type Parts = readonly [
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
];

/** Null for a day or an hour that does not exist; second 60 is a leap second. */
function at(
  [year, month, day, hour, minute, second]: Parts,
  { fraction, zone }: { readonly fraction: string; readonly zone: string },
): number | null {
  if (month < 0 || month > 11 || hour > 23 || minute > 59 || second > 60) return null;
  const midnight = Date.UTC(year, month, day);
  if (new Date(midnight).getUTCDate() !== day || day === 0) return null;
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
