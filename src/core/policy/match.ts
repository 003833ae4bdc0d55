import picomatch from 'picomatch';
import { purlType, withoutRelease } from '../packages/purl-type.js';
import type { Match } from './policy.js';

/** What a match is compared with: one location of a finding. */
export interface MatchFacts {
  /** The finding's id; absent where only all of them together are known. */
  readonly id?: string;
  /** The ids by which a match may name it: its own, and those that it had before. */
  readonly findingIds: readonly string[];
  /** The names of its rule or advisory by which it may be matched: see `namesOf`. */
  readonly ids: readonly string[];
  /** The OSV ecosystem and the name; null where the finding is about no package. */
  readonly package: { readonly ecosystem: string; readonly name: string } | null;
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
}

/**
 * The names by which a finding may be matched: its rule and all aliases. Where one advisory, or
 * several that were joined, speak of more than one CVE, an alias names only a part of it: then its
 * rule alone.
 */
export function namesOf({
  rule,
  aliases,
}: {
  readonly rule: string;
  readonly aliases: readonly string[];
}): string[] {
  const vulnerabilities = new Set([rule, ...aliases].filter((id) => /^CVE-/iu.test(id)));
  return vulnerabilities.size > 1 ? [rule] : [rule, ...aliases];
}

/**
 * Whether a waiver's or an override's `match` fits: every key that it has must. A match without any
 * key fits nothing.
 */
export function matches(match: Match, facts: MatchFacts): boolean {
  if (Object.keys(match).length === 0) return false;
  return (
    (match.id === undefined || facts.findingIds.includes(match.id)) &&
    (match.rule === undefined || matchesRule(match.rule, facts.ids)) &&
    (match.package === undefined || matchesPackage(match.package, facts.package)) &&
    (match.path === undefined || matchesPath(match.path, facts.path))
  );
}

/**
 * The same for a finding whose paths nobody knows any more: one that names the finding fits
 * wherever it stood, any other one only where it says nothing of paths.
 */
export function matchesSomewhere(match: Match, facts: Omit<MatchFacts, 'path'>): boolean {
  const { path, ...rest } = match;
  return (path === undefined || match.id !== undefined) && matches(rest, { ...facts, path: '' });
}

/** The same text for two matches that mean the same: how two waivers for one match are found. */
export function matchKey(match: Match): string {
  const [type, name] = match.package === undefined ? [] : splitPackage(match.package);
  return JSON.stringify([
    match.id ?? null,
    match.rule === undefined ? null : normaliseRule(match.rule),
    type === undefined || name === undefined ? null : [type, normaliseName(type, name)],
    match.path === undefined ? null : match.path.replace(/^(?:\.\/)+/, ''),
  ]);
}

function normaliseRule(rule: string): string {
  return rule.trim().toLowerCase();
}

function matchesRule(rule: string, ids: readonly string[]): boolean {
  const wanted = normaliseRule(rule);
  return ids.some((id) => normaliseRule(id) === wanted);
}

function matchesPackage(wanted: string, actual: MatchFacts['package']): boolean {
  if (actual === null) return false;
  const [type, name] = splitPackage(wanted);
  const own = canonicalType(actual.ecosystem);
  const fits = [own, canonicalType(withoutRelease(actual.ecosystem)), purlType(actual.ecosystem)].includes(
    type,
  );
  return fits && normaliseName(type, name) === normaliseName(type, actual.name);
}

/**
 * `<type>/<name>` in its two parts, the type in its canonical form; the name may hold further
 * slashes.
 */
function splitPackage(text: string): [type: string, name: string] {
  const trimmed = text.trim();
  const slash = trimmed.indexOf('/');
  return [canonicalType(trimmed.slice(0, slash)), trimmed.slice(slash + 1)];
}

/**
 * purl types that several ecosystems share: Debian's `openssl` is not Ubuntu's, so these keep the
 * ecosystem's own name.
 */
const SHARED_TYPES: ReadonlySet<string | null> = new Set(['deb', 'apk', 'rpm', 'generic']);

/** One spelling for an ecosystem and its purl type: `PyPI` and `pypi`, `Go` and `golang`. */
function canonicalType(type: string): string {
  const purl = purlType(type);
  return purl === null || SHARED_TYPES.has(purl) ? type.toLowerCase() : purl;
}

/**
 * The form in which two names of one package are equal. PyPI takes `_`, `.`, `-` and case as the
 * same; Maven's group and artifact are joined by `:` in OSV and by `/` in a purl.
 * @see https://peps.python.org/pep-0503/#normalized-names
 */
function normaliseName(type: string, name: string): string {
  if (type === 'pypi') return name.replace(/[-_.]+/g, '-').toLowerCase();
  if (type === 'maven') return name.replace('/', ':');
  return name;
}

/** Compiled globs. A run has few, and compares every location with each. */
const compiled = new Map<string, picomatch.Matcher>();

/** Whether a path fits a glob of a match. */
export function matchesPath(glob: string, path: string): boolean {
  const matcher = compiled.get(glob) ?? picomatch(glob, { dot: true, windows: false });
  compiled.set(glob, matcher);
  return matcher(path);
}

/** A match in words: `CVE-2021-23337, npm/lodash, tools/**`. */
export function describeMatch(match: Match): string {
  return [match.rule, match.package, match.path, match.id].filter((part) => part !== undefined).join(', ');
}
