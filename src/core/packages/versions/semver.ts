import semver from 'semver';
import { compareLists } from './numbers.js';
import type { VersionOrder } from './order.js';

/**
 * Parses a semantic version; a leading `v` and fewer than three numbers are accepted, since OSV
 * records contain both.
 */
function parse(version: string): semver.SemVer | null {
  const [, numbers = '', rest = ''] = /^\s*(?:[v=]+\s*)?(\d+(?:\.\d+)*)(.*)$/s.exec(version) ?? [];
  const padded =
    numbers.split('.').length < 3 ? `${numbers}${'.0'.repeat(3 - numbers.split('.').length)}` : numbers;
  return semver.parse(`${padded}${rest}`, { loose: true });
}

function order(compare: (a: semver.SemVer, b: semver.SemVer) => number): VersionOrder {
  return {
    compare: (a, b) => {
      const [left, right] = [parse(a), parse(b)];
      return left && right && compare(left, right);
    },
    isPrerelease: (version) => (parse(version)?.prerelease.length ?? 0) > 0,
  };
}

/**
 * The order of semantic versioning.
 * @see https://semver.org/#spec-item-11
 */
export const semantic = order((a, b) => a.compare(b));

/**
 * As semantic versioning, but build metadata is compared too.
 * @see https://github.com/dart-lang/pub_semver#semantics
 */
export const pub = order((a, b) => a.compare(b) || a.compareBuild(b));

/**
 * NuGet's order: up to four numbers, and a prerelease label that ignores case.
 * @see https://learn.microsoft.com/nuget/concepts/package-versioning
 */
export const nuget: VersionOrder = {
  compare: (a, b) => {
    const [left, right] = [nugetParts(a), nugetParts(b)];
    if (!left || !right) return null;
    const numbers = compareLists(left.numbers, right.numbers);
    return numbers === 0 ? semantic.compare(`0.0.0${left.label}`, `0.0.0${right.label}`) : numbers;
  },
  isPrerelease: (version) => (nugetParts(version)?.label ?? '') !== '',
};

function nugetParts(version: string): { numbers: string[]; label: string } | null {
  const [, numbers, label = ''] =
    /^v?(\d+(?:\.\d+){0,3})(-[0-9a-z.-]+)?(?:\+.*)?$/i.exec(version.trim()) ?? [];
  return numbers === undefined ? null : { numbers: numbers.split('.'), label: label.toLowerCase() };
}
