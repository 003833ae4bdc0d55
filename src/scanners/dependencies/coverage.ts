import type { Coverage, SideCoverage, Unseen } from '../../core/findings/coverage.js';
import { fileItem } from '../shared/unseen-files.js';
import type { Selection } from './select.js';
import type { Side } from './side.js';

/** One tree: what was chosen in it, and what was found. */
export interface CoveredSide {
  readonly selection: Selection;
  readonly side: Side;
}

/**
 * What the dependency scan looked at and what not. Of the base only the lockfiles that differ were
 * scanned: for the others the head speaks.
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

/** By place and name, each once: the same package may stand in a file many times. */
function sorted(unseen: readonly Unseen[]): Unseen[] {
  const byKey = new Map(unseen.map((item) => [JSON.stringify([item.where, item.name, item.reason]), item]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
