import picomatch from 'picomatch';
import { purlType, withoutRelease } from '../packages/purl-type.js';
import { canonicalType, normaliseName, normaliseRule, splitPackage } from './match-key.js';
import type { Match } from './policy.js';

/** What a match is compared with: one location of a finding. */
export interface MatchFacts {
  /** The finding's id; absent where only all of them together are known. */
  readonly id?: string;
  /** The ids by which a match may name it: its own, and those that it had before. */
  readonly findingIds: readonly string[];
  /** The names of its rule or advisory by which it may be matched: see `namesOf`. */
  readonly ids: readonly string[];
  /** OSV ecosystem and name; null when the finding is not about a package. */
  readonly package: { readonly ecosystem: string; readonly name: string } | null;
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  /** Whether a version of the package is known that fixes it; absent where that is not asked. */
  readonly fixKnown?: boolean;
}

/**
 * The ids by which a waiver or an override may name a finding: its rule and all aliases. If the
 * aliases contain more than one CVE, each alias covers only a part of the finding, and only the
 * rule counts.
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
 * Whether the `match` of a waiver or an override applies: all of its keys must fit. A match without
 * keys applies to nothing.
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

/** What is remembered of a finding; the path only where its one place is part of what it is. */
export type RememberedFacts = Omit<MatchFacts, 'path'> & Partial<Pick<MatchFacts, 'path'>>;

/**
 * As `matches`, for a finding as it is remembered. A match with the finding's id applies whatever
 * its path; where its paths are not recorded, any other one applies only if it has no path.
 */
export function matchesSomewhere(match: Match, { path: known, ...facts }: RememberedFacts): boolean {
  const { path, ...rest } = match;
  const fits =
    path === undefined || match.id !== undefined || (known !== undefined && matchesPath(path, known));
  // Of a match that is nothing but a path nothing is left.
  const isAll = known !== undefined && path !== undefined && Object.keys(rest).length === 0;
  return fits && (isAll || matches(rest, { ...facts, path: '' }));
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

/** Compiled globs: a run has few, and compares each with every location. */
const compiled = new Map<string, picomatch.Matcher>();

/** Whether a path fits a glob of a match. */
export function matchesPath(glob: string, path: string): boolean {
  const matcher = compiled.get(glob) ?? picomatch(glob, { dot: true, windows: false });
  compiled.set(glob, matcher);
  return matcher(path);
}
