import { posix } from 'node:path';
import type { Observation } from '../../../core/findings/finding.js';
import type { Tree } from '../../../system/tree.js';
import { lockfileKind } from '../lockfiles/kinds.js';
import type { Selection } from '../select.js';
import type { Side } from '../side.js';

/** A tree with the selected files and the scan's outcome. */
export interface Scanned {
  readonly tree: Tree;
  readonly selection: Selection;
  readonly side: Side;
}

/** Finds lockfiles that moved: base path to head path. */
export async function movedLockfiles(base: Scanned, head: Scanned): Promise<Map<string, string>> {
  return pairMoved(await onlyIn(base, head), await onlyIn(head, base));
}

/** The lockfiles of one tree that the other one lacks. */
async function onlyIn({ tree, selection, side }: Scanned, other: Scanned): Promise<Map<string, Contents>> {
  const known = new Set(other.selection.lockfiles);
  const packages = new Map(
    selection.lockfiles.filter((path) => !known.has(path)).map((path) => [path, new Set<string>()]),
  );
  for (const { place, subject, package: at } of side.observations)
    packages.get(place.path)?.add(`${subject}@${at?.version ?? ''}`);
  const contents = [...packages].map(
    async ([path, found]) => [path, { id: await tree.contentId(path), packages: found }] as const,
  );
  return new Map(await Promise.all(contents));
}

/** The properties by which two lockfiles are compared. */
interface Contents {
  /** Blob id: equal for equal bytes. */
  readonly id: string;
  /** The vulnerable packages, each as `name@version`. */
  readonly packages: ReadonlySet<string>;
}

/**
 * Pairs lockfiles that only the base has with similar ones that only the head has. A project that
 * moved, or changed its package manager, then introduces no findings; one that did both is paired
 * last.
 */
function pairMoved(
  gone: ReadonlyMap<string, Contents>,
  added: ReadonlyMap<string, Contents>,
): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const mayBe of [isNear, isSameEcosystem])
    for (const [from, before] of gone) {
      const taken = new Set(pairs.values());
      const [best] = [...added]
        .filter(([to]) => !pairs.has(from) && !taken.has(to) && mayBe(from, to))
        .map(([to, now]) => ({ to, likeness: likeness(before, now) }))
        .filter((candidate) => candidate.likeness >= 0.5)
        .sort((a, b) => b.likeness - a.likeness);
      if (best !== undefined) pairs.set(from, best.to);
    }
  return pairs;
}

/** The same file name anywhere, or another package manager's lockfile in the same directory. */
function isNear(from: string, to: string): boolean {
  return (
    posix.basename(to) === posix.basename(from) ||
    (posix.dirname(to) === posix.dirname(from) && isSameEcosystem(from, to))
  );
}

function isSameEcosystem(from: string, to: string): boolean {
  const ecosystem = lockfileKind(from)?.ecosystem ?? null;
  return ecosystem !== null && ecosystem === lockfileKind(to)?.ecosystem;
}

/**
 * Of what an added lockfile has, that which another one in its directory had in the same version
 * before: a second package manager brings nothing that was not there.
 */
export function alreadyBeside(base: Scanned, head: Scanned): Observation[] {
  const known = new Set(base.selection.lockfiles);
  const keyOf = ({ place, rule, subject, package: at }: Observation): string =>
    JSON.stringify([posix.dirname(place.path), rule, subject, at?.version]);
  const before = new Set(base.side.observations.map(keyOf));
  return head.side.observations.filter(
    (observation) =>
      observation.package !== null && !known.has(observation.place.path) && before.has(keyOf(observation)),
  );
}

/**
 * Similarity of two lockfiles: 1 for equal bytes, else the share of common vulnerable packages
 * (Jaccard index), 0 when there are none.
 */
function likeness(before: Contents, now: Contents): number {
  if (before.id === now.id) return 1;
  const [a, b] = [before.packages, now.packages];
  const common = [...a].filter((item) => b.has(item)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
