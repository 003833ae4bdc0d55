import type { Origin } from './finding.js';
import type { Site } from './weakness.js';

/** Whether the base of the comparison is known: see `origins`. */
export type Baseline = 'known' | 'unknown' | 'none';

/**
 * Decides for each site of a weakness in the head whether this change introduced it, file by file.
 * A version that the same file already had is `existing`, however many copies there are. A
 * vulnerable version that replaces another vulnerable version is `existing` too, since nothing got
 * worse. Every further version is `introduced`. A weakness that is not about a package is compared
 * by its number of sites in the file.
 * @param head sites in the head
 * @param base sites in the base
 * @param moved base path to head path, for files that the pull request moved
 * @param baseline `unknown`: a base was wanted and could not be read, so everything counts as
 *   introduced; `none`: nothing is compared
 * @returns one origin per head site, in the same order
 */
export function origins(
  head: readonly Site[],
  base: readonly Site[],
  moved: ReadonlyMap<string, string>,
  baseline: Baseline,
): Origin[] {
  if (baseline === 'none') return head.map(() => 'unknown');
  if (baseline === 'unknown') return head.map(() => 'introduced');
  const before = new Set(keys(base, (path) => moved.get(path) ?? path));
  const now = keys(head, (path) => path);
  const replaceable = [...before].filter((key) => !now.includes(key)).map(pathOf);
  const decided = new Map<string, Origin>();
  for (const key of now) {
    if (!decided.has(key))
      decided.set(key, before.has(key) || takeOne(replaceable, pathOf(key)) ? 'existing' : 'introduced');
  }
  return now.map((key) => decided.get(key) ?? 'introduced');
}

/**
 * One key per site: its path and version, or without a package its path and its index in that file.
 */
function keys(sites: readonly Site[], rename: (path: string) => string): string[] {
  const seen = new Map<string, number>();
  return sites.map(({ place, package: at }) => {
    const path = rename(place.path);
    const count = seen.get(path) ?? 0;
    seen.set(path, count + 1);
    return JSON.stringify([path, at === null ? count : at.version]);
  });
}

function pathOf(key: string): string {
  return (JSON.parse(key) as [string, unknown])[0];
}

function takeOne(paths: string[], path: string): boolean {
  const index = paths.indexOf(path);
  if (index < 0) return false;
  paths.splice(index, 1);
  return true;
}
