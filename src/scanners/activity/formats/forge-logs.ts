import { z } from 'zod';
import { attributeOf, attributes } from './forge-otlp.js';
import type { Emit } from './hit.js';
import { timeOf } from './time.js';

const entry = z.looseObject({
  timeUnixNano: z.union([z.string(), z.number()]),
  severityText: z.string().default(''),
  attributes,
});

/** The levels that tell of an error. */
const FAILED: ReadonlySet<string> = new Set(['ERROR', 'FATAL', 'CRITICAL']);

/**
 * Logs of a Forge app, as Atlassian's REST API gives them: one line of the app's own log counts as
 * one request to its function, and a line of the level error as one that failed. What the app wrote
 * is not read.
 * @returns whether all of it could be read; null when it is no such export
 * @see https://developer.atlassian.com/platform/forge/export-app-logs/
 */
export function forgeLogs(record: Readonly<Record<string, unknown>>, emit: Emit): boolean | null {
  if (!Object.hasOwn(record, 'appLogs')) return null;
  const list = z.array(z.unknown()).safeParse(record['appLogs']);
  return list.success && list.data.map((one) => readEntry(one, emit)).every((known) => known);
}

function readEntry(value: unknown, emit: Emit): boolean {
  const known = entry.safeParse(value);
  const time = known.success ? timeOf(known.data.timeUnixNano) : null;
  if (!known.success || time === null) return false;
  const { attributes: given, severityText } = known.data;
  emit({
    time,
    client: null,
    site: attributeOf(given, ['contextAri', 'cloudId', 'installationContext']),
    path: attributeOf(given, ['functionKey', 'moduleKey']),
    status: FAILED.has(severityText.toUpperCase()) ? 500 : 200,
    count: 1,
  });
  return true;
}
