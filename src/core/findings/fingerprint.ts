import { createHash } from 'node:crypto';

/**
 * The identity of a finding: 16 hex digits of a SHA-256 over what it is about. Version and line are
 * left out, so that the clock of a finding never restarts because of an upgrade that does not fix
 * it or a reformatted file (docs/adr/0003).
 * @param parts source, rule, the path where it is part of the identity, and subject, in this order;
 *   they may hold any character
 */
export function fingerprint(...parts: readonly string[]): string {
  const about = JSON.stringify(['fixby/v1', ...parts]);
  const known = KNOWN.get(about);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const id = createHash('sha256').update(about).digest('hex').slice(0, 16);
  KNOWN.set(about, id);
  return id;
}

/** Fingerprints made before: each stage of a run asks for those of all findings. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** Digits of a short id: too many to make another finding that has the same ones. */
const SHORT_ID = 12;

/** The beginning of an id, by which people name a finding on a command line and in comments. */
export function shortId(id: string): string {
  return id.slice(0, SHORT_ID);
}
