import { purlType } from '../packages/purl-type.js';
import type { Match } from './policy.js';

/** A text that is equal for matches with the same meaning, by which duplicate waivers are found. */
export function matchKey(match: Match): string {
  const [type, name] = match.package === undefined ? [] : splitPackage(match.package);
  return JSON.stringify([
    match.id ?? null,
    match.rule === undefined ? null : normaliseRule(match.rule),
    type === undefined || name === undefined ? null : [type, normaliseName(type, name)],
    match.path === undefined ? null : match.path.replace(/^(?:\.\/)+/, ''),
  ]);
}

/** A rule's id as it is compared. */
export function normaliseRule(rule: string): string {
  return rule.trim().toLowerCase();
}

/** A match in words: `CVE-2021-23337, npm/lodash, tools/**`. */
export function describeMatch(match: Match): string {
  return [match.rule, match.package, match.path, match.id].filter((part) => part !== undefined).join(', ');
}

/**
 * Splits `<type>/<name>`; the type is returned in its canonical form, and the name may contain
 * further slashes.
 */
export function splitPackage(text: string): [type: string, name: string] {
  const trimmed = text.trim();
  const slash = trimmed.indexOf('/');
  return [canonicalType(trimmed.slice(0, slash)), trimmed.slice(slash + 1)];
}

/**
 * purl types that several ecosystems share. For these the ecosystem's own name is compared, since
 * Debian's `openssl` is not Ubuntu's.
 */
const SHARED_TYPES: ReadonlySet<string | null> = new Set(['deb', 'apk', 'rpm', 'generic']);

/** The canonical name for an ecosystem and its purl type: `PyPI` and `pypi`, `Go` and `golang`. */
export function canonicalType(type: string): string {
  const purl = purlType(type);
  return purl === null || SHARED_TYPES.has(purl) ? type.toLowerCase() : purl;
}

/**
 * Normalises a package name, so that equal names compare equal. PyPI ignores case and treats `_`,
 * `.` and `-` as the same; Maven's group and artifact are joined by `:` in OSV and by `/` in a
 * purl.
 * @see https://peps.python.org/pep-0503/#normalized-names
 */
export function normaliseName(type: string, name: string): string {
  if (type === 'pypi') return name.replace(/[-_.]+/g, '-').toLowerCase();
  if (type === 'maven') return name.replace('/', ':');
  return name;
}
