/**
 * A value as canonical JSON: no white space, keys sorted by UTF-16 code units, numbers and texts as
 * ECMAScript writes them. Two programs that read the same data write the same bytes.
 * @param value plain data, as `JSON.parse` gives it; keys whose value is undefined are left out
 * @throws RangeError for what JSON has no form for: a number that is not finite, half a surrogate
 *   pair, a function
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${textOf(key)}:${canonicalJson(part)}`).join(',')}}`;
  }
  return typeof value === 'string' ? textOf(value) : scalarOf(value);
}

/** Half of a surrogate pair: no text in any encoding. */
const HALF = /\p{Surrogate}/u;

function textOf(text: string): string {
  if (HALF.test(text)) throw new RangeError('a text with half a surrogate pair has no canonical form');
  return JSON.stringify(text);
}

function scalarOf(value: unknown): string {
  if (typeof value === 'number' ? Number.isFinite(value) : value === null || typeof value === 'boolean')
    return JSON.stringify(value);
  throw new RangeError(`${typeof value === 'number' ? String(value) : typeof value} has no canonical form`);
}
