import { pathOfRequest, statusOf, textOf, type FieldName, type Fields } from './fields.js';
import type { Hit } from './hit.js';
import { timeOf } from './time.js';

/**
 * A request from a record of named values; null when none of them is its time.
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
  return {
    time,
    client: first('client', textOf),
    site: first('site', textOf),
    path: first('path', textOf) ?? first('request', request),
    status: first('status', statusOf),
    count: 1,
  };
}
