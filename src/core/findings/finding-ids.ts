import { packageSubject } from '../packages/purl.js';
import { fingerprint } from './fingerprint.js';

/** What a finding's fingerprint is made from, and what it may have been made from before. */
export interface Named {
  readonly id: string;
  readonly source: string;
  /** The rule or advisory id, then its aliases. */
  readonly ids: readonly string[];
  readonly package: { readonly ecosystem: string; readonly name: string } | null;
  /** Fingerprints that it had at places where it stood before. */
  readonly formerIds: readonly string[];
}

/**
 * The fingerprints of a finding: its own, those of places that it moved from, and those that it had
 * while its advisory was known under one of its aliases only.
 */
export function allIds({
  id,
  source,
  ids: [rule = '', ...aliases],
  package: at,
  formerIds,
}: Named): string[] {
  if (at === null || aliases.length === 0) return [id, ...formerIds];
  const subject = packageSubject(at.ecosystem, at.name);
  if (fingerprint(source, rule, subject) !== id) return [id, ...formerIds];
  return [id, ...formerIds, ...aliases.map((alias) => fingerprint(source, alias, subject))];
}
