import { offsetOf, type Zone } from './calendar.js';
import { HOUR, type AccessRecord } from './record.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** `10/Oct/2026:13:55:36 +0200`, as a server in that zone writes it. */
function clf(at: number, zone: Zone): string {
  const offset = offsetOf(zone, at);
  const wall = new Date(at + offset * HOUR);
  const day = `${two(wall.getUTCDate())}/${MONTHS[wall.getUTCMonth()] ?? ''}/${wall.getUTCFullYear()}`;
  const sign = offset < 0 ? '-' : '+';
  return `${day}:${wall.toISOString().slice(11, 19)} ${sign}${two(Math.abs(offset))}00`;
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A line of the Combined format. It has no host name. */
export function combined(record: AccessRecord, zone: Zone = 'utc'): string {
  const { client, user, at, method, path, status, bytes, agent } = record;
  const asked = method === null ? '"\\x16\\x03\\x01"' : quoted(`${method} ${path} HTTP/1.1`);
  const answer = `${asked} ${status} ${bytes === 0 ? '-' : bytes}`;
  return `${client} - ${user ?? '-'} [${clf(at, zone)}] ${answer} "-" ${quoted(agent)}`;
}

/** The same with the host name before it. */
export const combinedWithHost = (record: AccessRecord, zone: Zone = 'utc'): string =>
  `${record.site}:443 ${combined(record, zone)}`;

/** A line of JSON, with the names that Node's loggers often have. */
export function json({
  at,
  client,
  user,
  site,
  method,
  path,
  status,
  bytes,
  took,
  agent,
}: AccessRecord): string {
  return JSON.stringify({
    time: new Date(at).toISOString(),
    ip: client,
    ...(user === null ? {} : { user }),
    host: site,
    ...{ method: method ?? '', path, status, bytes, durationMs: took, userAgent: agent },
  });
}
