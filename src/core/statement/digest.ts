import { createHash } from 'node:crypto';

/**
 * A value as canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space. Keys
 * whose value is undefined are left out, as JSON does.
 */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** `sha256:<hex>` of a value's canonical JSON. */
export function digestOf(value: object): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
}
