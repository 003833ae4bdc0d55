import { composer } from './versions/composer.js';
import { maven } from './versions/maven.js';
import { numeric } from './versions/numeric.js';
import type { VersionOrder } from './versions/order.js';
import { pep440 } from './versions/pep440.js';
import { rubygems } from './versions/rubygems.js';
import { nuget, pub, semantic } from './versions/semver.js';

/**
 * A range of an OSV record. Its events may be in any order.
 * @see https://ossf.github.io/osv-schema/#affectedranges-field
 */
export interface AffectedRange {
  readonly type: 'SEMVER' | 'ECOSYSTEM' | 'GIT';
  readonly events: readonly RangeEvent[];
}

/** One event of a range; the specification allows one field each. */
export interface RangeEvent {
  readonly introduced?: string | undefined;
  readonly fixed?: string | undefined;
  readonly last_affected?: string | undefined;
}

/** One entry of an advisory's `affected`, for the package in question. */
export interface Affected {
  readonly ranges: readonly AffectedRange[];
  /** Versions listed one by one. */
  readonly versions: readonly string[];
}

const ORDERS: ReadonlyMap<string, VersionOrder> = new Map([
  ...['npm', 'crates.io', 'Go', 'Hex', 'SwiftURL', 'GitHub Actions', 'ConanCenter'].map(
    (name) => [name, semantic] as const,
  ),
  ['Pub', pub],
  ['NuGet', nuget],
  ['PyPI', pep440],
  ['Maven', maven],
  ['RubyGems', rubygems],
  ['Packagist', composer],
  ['Hackage', numeric],
  ['CRAN', numeric],
]);

/**
 * The version order of an OSV ecosystem, whose name may have a suffix (`Packagist:…`); undefined
 * when it is not supported.
 */
function orderOf(ecosystem: string): VersionOrder | undefined {
  return ORDERS.get(ecosystem.split(':')[0] ?? '');
}

/**
 * Compares two versions of an OSV ecosystem.
 * @returns negative, zero or positive; null when they cannot be compared
 */
export function compareVersions(ecosystem: string, a: string, b: string): number | null {
  return orderOf(ecosystem)?.compare(a, b) ?? null;
}

/**
 * Whether an advisory covers a version. A version that cannot be compared counts as affected, so
 * that it is never recommended. Ranges of git commits are ignored.
 * @see https://ossf.github.io/osv-schema/#evaluation
 */
export function isAffected(ecosystem: string, version: string, advisory: readonly Affected[]): boolean {
  return advisory.some(
    ({ ranges, versions }) =>
      versions.some((listed) => isSame(ecosystem, listed, version)) ||
      ranges.some((range) => range.type !== 'GIT' && inRange(ecosystem, version, range)),
  );
}

/**
 * Whether two versions are equal. Texts that differ in their first two numbers are rejected without
 * the expensive comparison, since lists have hundreds of versions.
 */
function isSame(ecosystem: string, a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [releaseOf(a), releaseOf(b)];
  if (left && right && (left[0] !== right[0] || left[1] !== right[1])) return false;
  return compareVersions(ecosystem, a, b) === 0;
}

/**
 * The order of events at the same version; the last one decides. The version may be the fix of one
 * range and the start of the next; `last_affected` ends it afterwards.
 */
const RANK = { fixed: 0, introduced: 1, last_affected: 2 };

/** Whether a range covers a version: the last event at or before the version decides. */
function inRange(ecosystem: string, version: string, range: AffectedRange): boolean {
  let last: { at: string; kind: keyof typeof RANK } | null = null;
  for (const { kind, at } of range.events.flatMap(eventsOf)) {
    const order = at === '0' ? 1 : compareVersions(ecosystem, version, at);
    if (order === null) return true;
    if (kind === 'last_affected' ? order <= 0 : order < 0) continue;
    const later = last === null ? 1 : laterThan(ecosystem, at, last.at) || RANK[kind] - RANK[last.kind];
    if (later > 0) last = { at, kind };
  }
  return last?.kind === 'introduced';
}

function eventsOf({
  introduced,
  fixed,
  last_affected,
}: RangeEvent): { kind: keyof typeof RANK; at: string }[] {
  return [
    ...(introduced === undefined ? [] : [{ kind: 'introduced' as const, at: introduced }]),
    ...(fixed === undefined ? [] : [{ kind: 'fixed' as const, at: fixed }]),
    ...(last_affected === undefined ? [] : [{ kind: 'last_affected' as const, at: last_affected }]),
  ];
}

/**
 * Compares events of a range; `0` is before every version. Both are comparable with the version in
 * question, hence with each other.
 */
function laterThan(ecosystem: string, a: string, b: string): number {
  if (a === '0' || b === '0') return a === b ? 0 : a === '0' ? -1 : 1;
  return compareVersions(ecosystem, a, b) ?? 0;
}

/**
 * The lowest version above `current` that no advisory covers, i.e. the smallest upgrade that fixes
 * everything. A release line with its own fix is not left, since that fix is the lowest.
 * Prereleases are chosen only when there is nothing else.
 * @param advisories for each advisory its `affected` entries about this package
 * @returns null when no advisory names such a version
 */
export function lowestFix(
  ecosystem: string,
  current: string,
  advisories: readonly (readonly Affected[])[],
): string | null {
  const order = orderOf(ecosystem);
  if (!order) return null;
  const fixes = advisories
    .flat()
    .flatMap(({ ranges }) =>
      ranges.flatMap(({ type, events }) =>
        type === 'GIT' ? [] : events.flatMap(({ fixed }) => fixed ?? []),
      ),
    );
  const above = [...new Set(fixes)]
    .filter((fix) => (order.compare(fix, current) ?? 0) > 0)
    // Equal versions may be spelled differently: order them by text, so that the order of the
    // advisories does not matter.
    .sort((a, b) => (order.compare(a, b) ?? 0) || (a < b ? -1 : 1));
  const isFree = (fix: string): boolean =>
    !advisories.some((advisory) => isAffected(ecosystem, fix, advisory));
  return above.find((fix) => !order.isPrerelease(fix) && isFree(fix)) ?? above.find(isFree) ?? null;
}

function releaseOf(version: string): [number, number, number] | null {
  const [, major, minor = '0', patch = '0'] =
    /^v?(?:\d+!)?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version.trim()) ?? [];
  return major === undefined ? null : [Number(major), Number(minor), Number(patch)];
}
