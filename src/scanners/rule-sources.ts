import { OWN_RULES } from './rule-ids.js';

/**
 * What ids of advisories look like: a database's name, then numbers or letters in groups.
 * @see https://ossf.github.io/osv-schema/#id-modified-fields
 */
const ADVISORY =
  /^(?:GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?!GHSA-)[A-Za-z]{2,}(?:-[A-Za-z]+)*[-:]\d[\w:.-]*)$/iu;

/**
 * The sources whose findings may have a rule or advisory id; none where nobody can tell: other
 * tools name theirs as they like.
 */
export function sourcesOfRule(rule: string): string[] {
  const wanted = rule.trim().toLowerCase();
  const own = Object.entries(OWN_RULES)
    .filter(([, ids]) => ids.some((id) => id.toLowerCase() === wanted))
    .map(([source]) => source);
  return own.length === 0 && ADVISORY.test(rule.trim()) ? ['dependencies'] : own;
}
