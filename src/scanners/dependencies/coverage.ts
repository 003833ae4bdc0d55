import type { Coverage, SideCoverage, Unseen } from '../../core/findings/coverage.js';
import { fileItem } from '../shared/unseen-files.js';
import type { Selection } from './select.js';
import type { Side } from './side.js';

/** One tree: the files that were selected in it, and the scan's outcome. */
export interface CoveredSide {
  readonly selection: Selection;
  readonly side: Side;
}

/**
 * The coverage of a dependency scan. Only those lockfiles of the base that differ were scanned; for
 * the others the head's outcome is used.
 * @param changed paths of the base's lockfiles that were scanned on their own
 */
export function coverageOf(
  head: CoveredSide,
  base: CoveredSide | null,
  changed: readonly string[],
): Coverage {
  if (base === null) return { head: sideCoverage(head), base: null };
  const again = new Set(changed);
  const same = new Set(base.selection.lockfiles.filter((path) => !again.has(path)));
  const lockfiles = head.side.lockfiles.filter(({ path }) => same.has(path));
  const unseen = head.side.unseen.filter(({ where }) => same.has(where));
  const side: Side = {
    ...base.side,
    // What could not be read before, and is as it was, is hidden by no change.
    failed: [...head.side.failed.filter((path) => same.has(path)), ...base.side.failed],
    lockfiles: [...lockfiles, ...base.side.lockfiles],
    unseen: [...unseen, ...base.side.unseen],
  };
  return { head: sideCoverage(head), base: sideCoverage({ ...base, side }) };
}

function sideCoverage({ selection, side }: CoveredSide): SideCoverage {
  const files = [
    ...selection.unread.map(({ path, reason, detail }) => fileItem(path, reason, detail)),
    ...selection.submodules.map((path) =>
      fileItem(path, 'unsupported', 'a submodule; scan it in its own repository'),
    ),
    ...selection.excluded.map((path) => fileItem(path, 'excluded')),
    ...side.failed.map((path) => fileItem(path, 'unreadable')),
  ];
  return {
    looked: {
      files: side.lockfiles.length,
      packages: side.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0),
    },
    languages: {},
    unseen: sorted([...files, ...side.unseen]),
  };
}

/** Sorted by path and name, without duplicates: a file may contain the same package many times. */
function sorted(unseen: readonly Unseen[]): Unseen[] {
  const byKey = new Map(unseen.map((item) => [JSON.stringify([item.where, item.name, item.reason]), item]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
