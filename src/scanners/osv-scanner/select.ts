import { posix } from 'node:path';
import picomatch from 'picomatch';
import { NEVER_SCANNED } from '../../system/working-tree.js';
import type { TreeFile } from '../../system/tree.js';
import { lockfileKind } from './lockfiles/kinds.js';
import { unreadLockfile } from './lockfiles/unread.js';

/** Which files of a tree are scanned, decided from their names alone. */
export interface Selection {
  /** Paths of the lockfiles, sorted. */
  readonly lockfiles: readonly string[];
  /** Symbolic links with a lockfile's name: never followed. */
  readonly links: readonly string[];
  /** Dependency files that are not analysed, each with the reason. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Chooses the lockfiles to scan.
 * @param directory relative to the tree's root; `''` for all of it
 * @param exclude globs over repository paths, from the policy
 */
export function selectLockfiles(
  files: readonly TreeFile[],
  directory: string,
  exclude: readonly string[],
): Selection {
  const excluded = picomatch([...exclude], { dot: true });
  const wanted = files.filter(
    ({ path }) => isBelow(directory, path) && !isInstalled(path) && !excluded(path),
  );
  const all = new Set(files.map(({ path }) => path));
  return {
    lockfiles: wanted
      .filter(({ path, kind }) => kind === 'file' && lockfileKind(path) !== null)
      .map(({ path }) => path),
    links: wanted
      .filter(({ path, kind }) => kind === 'symlink' && lockfileKind(path) !== null)
      .map(({ path }) => path),
    unread: wanted.flatMap(({ path }) => {
      const reason = unreadLockfile(path, (candidate) => all.has(candidate));
      return reason === null ? [] : [{ path, reason }];
    }),
  };
}

function isBelow(directory: string, path: string): boolean {
  return directory === '' || path.startsWith(`${directory}/`);
}

function isInstalled(path: string): boolean {
  return path.split('/').some((part) => (NEVER_SCANNED as readonly string[]).includes(part));
}

/** A lockfile of the base that the head no longer has. */
export interface Vanished {
  readonly path: string;
  /** What became of it, in words. */
  readonly fate: string;
  /** True when the dependencies it locked are still there and nothing else locks them: they are not analysed any more. */
  readonly uncovered: boolean;
}

/**
 * The lockfiles of the base that the head lacks. One whose manifest stayed behind without any lockfile leaves dependencies that
 * nobody looks at: that must not look like a repair.
 * @param moved base path to head path
 */
export function vanishedLockfiles(
  base: Selection,
  head: Selection,
  moved: ReadonlyMap<string, string>,
): Vanished[] {
  const present = new Set(head.lockfiles);
  return base.lockfiles
    .filter((path) => !present.has(path))
    .map((path) => {
      const to = moved.get(path);
      if (to !== undefined) return { path, fate: `moved to ${to}`, uncovered: false };
      if (head.links.includes(path))
        return { path, fate: 'replaced by a symbolic link, which is not followed', uncovered: true };
      const orphan = head.unread.find((file) => isBeside(path, file.path));
      return orphan === undefined
        ? { path, fate: 'removed', uncovered: false }
        : { path, fate: `removed, while ${orphan.path} stays: ${orphan.reason}`, uncovered: true };
    });
}

function isBeside(a: string, b: string): boolean {
  return posix.dirname(a) === posix.dirname(b);
}

/**
 * Pairs a lockfile that only the base has with one of the same name that only the head has and that holds mostly the same packages:
 * a moved project introduces nothing.
 * @param packages the packages of a lockfile, each as `name@version`
 */
export function pairMoved(
  gone: readonly string[],
  added: readonly string[],
  packages: (side: 'base' | 'head', path: string) => ReadonlySet<string>,
): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const from of gone) {
    const taken = new Set(pairs.values());
    const before = packages('base', from);
    const [best] = added
      .filter((to) => !taken.has(to) && posix.basename(to) === posix.basename(from))
      .map((to) => ({ to, likeness: likeness(before, packages('head', to)) }))
      .filter((candidate) => candidate.likeness >= 0.5)
      .sort((a, b) => b.likeness - a.likeness);
    if (best !== undefined) pairs.set(from, best.to);
  }
  return pairs;
}

/** Share of packages that two sets have in common (Jaccard index), 0 for two empty sets. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((item) => b.has(item)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
