import { packageSubject } from '../packages/purl.js';
import { fingerprint } from './fingerprint.js';

/**
 * What the fingerprint of a finding is computed from now, and what earlier ones may have been
 * computed from.
 */
export interface Named {
  readonly id: string;
  readonly source: string;
  /** The rule or advisory id, then its aliases. */
  readonly ids: readonly string[];
  readonly package: { readonly ecosystem: string; readonly name: string } | null;
  /** Its fingerprints from earlier locations. */
  readonly formerIds: readonly string[];
}

/**
 * All fingerprints of a finding: the current one, those from earlier locations, and those from when
 * its advisory was known under an alias only.
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
