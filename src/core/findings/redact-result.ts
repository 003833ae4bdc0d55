import type { Result } from './result.js';

/**
 * A result without some values, wherever they stand in it: in paths, in words about them, in
 * reasons.
 * @param values not empty texts; none leaves the result as it is
 */
export function redactResult(result: Result, values: readonly string[]): Result {
  if (values.length === 0) return result;
  return redacted(result, (text) => values.reduce((clean, value) => clean.replaceAll(value, '…'), text));
}

function redacted<T>(value: T, clean: (text: string) => string): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => redacted(item, clean)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, redacted(item as unknown, clean)]);
  return Object.fromEntries(entries) as T;
}
