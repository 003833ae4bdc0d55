import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** A document with the digests by which `fixby verify` tells whether somebody changed it. */
export type Sealed<T extends object> = T & {
  /** The digest of each property, so that a change can be named. */
  readonly parts: Readonly<Record<string, string>>;
  /** `sha256:<hex>` of everything else. */
  readonly digest: string;
};

/** The document with its digests. Its texts lose halves of surrogate pairs, as the digests do. */
export function sealed<T extends object>(document: T): Sealed<T> {
  const whole = wellFormed(document) as T;
  const withParts = { ...whole, parts: partsOf(whole) };
  return { ...withParts, digest: digestOf(withParts) };
}

/** The digest of each property of a document. */
export function partsOf(document: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(document)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, digestOf(part)]),
  );
}

/** `sha256:<hex>` of a value's canonical JSON, which `fixby verify` computes again. */
export function digestOf(value: unknown): string {
  return `sha256:${sha256(canonicalJson(wellFormed(value)))}`;
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const HALVES = /\p{Surrogate}/gu;

/**
 * The value with U+FFFD for halves of surrogate pairs, which text from GitHub may have where it was
 * cut, and for which canonical JSON has no form.
 */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(HALVES, '\uFFFD');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key.replace(HALVES, '\uFFFD'), wellFormed(part)]),
  );
}
