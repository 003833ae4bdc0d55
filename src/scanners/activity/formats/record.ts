import { pathOfRequest, statusOf, textOf, type FieldName, type Fields } from './fields.js';
import type { Hit } from './hit.js';
import { timeOf } from './time.js';

/**
 * A request from a record of named values; null when none of them is its time,
 * or it says neither who asked, nor for what, nor how that ended.
 * @param value the value of a name; undefined where the record has none
 */
export function hitOf(fields: Fields, value: (name: string) => unknown): Hit | null {
  const first = <T>(field: FieldName, read: (raw: unknown) => T | null): T | null => {
    for (const name of fields[field]) {
      const raw = value(name);
      const known = raw === undefined || raw === null ? null : read(raw);
      if (known !== null) return known;
    }
    return null;
  };
  const time = first('time', timeOf);
  if (time === null) return null;
  const request = (raw: unknown): string | null => (typeof raw === 'string' ? pathOfRequest(raw) : null);
  const client = first('client', textOf);
  const path = first('path', textOf) ?? first('request', request);
  const status = first('status', statusOf);
  // Metrics and other logs have times, too.
  if (client === null && path === null && status === null) return null;
  return { time, client, site: first('site', textOf), path, status, count: 1 };
}
