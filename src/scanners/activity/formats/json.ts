import { Spellings, valueAt, type Fields } from './fields.js';
import { forgeLogs } from './forge-logs.js';
import { forgeMetrics } from './forge-metrics.js';
import type { Emit, LineFormat } from './hit.js';
import { hitOf } from './record.js';

/** One JSON object a line, with fields by any of their names; also one export of Forge a line. */
export function jsonLines(fields: Fields): LineFormat {
  return {
    name: 'json',
    create: () => {
      const spellings = new Spellings(fields);
      return (line, emit) => {
        const value = parsed(line);
        return value !== undefined && readValue(value, spellings, emit);
      };
    },
  };
}

/**
 * Reads a whole JSON value: a record, a list of records, or what Forge exports.
 * @returns whether all of it could be read
 */
export function readJson(value: unknown, fields: Fields, emit: Emit): boolean {
  return readValue(value, new Spellings(fields), emit);
}

function readValue(value: unknown, spellings: Spellings, emit: Emit): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value))
    return value.map((one: unknown) => readValue(one, spellings, emit)).every((known) => known);
  const record = value as Readonly<Record<string, unknown>>;
  const forge = forgeMetrics(record, emit) ?? forgeLogs(record, emit);
  if (forge !== null) return forge;
  const hit = hitOf(spellings.of(Object.keys(record)), (name) => valueAt(record, name));
  if (hit !== null) emit(hit);
  return hit !== null;
}

/** The value of a JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  if (!/^\s*[[{]/u.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
