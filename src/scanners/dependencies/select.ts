import picomatch from 'picomatch';
import type { TreeFile } from '../../system/tree.js';
import { isBelow, isInstalled } from '../shared/wanted.js';
import { lockfileKind } from './lockfiles/kinds.js';
import { isCovered, unreadLockfile, type Unread } from './lockfiles/unread.js';

/** Which files of a tree are scanned, decided from their names alone. */
export interface Selection {
  /** Paths of the lockfiles, sorted. */
  readonly lockfiles: readonly string[];
  /** Symbolic links with a lockfile's name: never followed. */
  readonly links: readonly string[];
  /** Submodules: their files lie in another repository. */
  readonly submodules: readonly string[];
  /**
   * All links and submodules of the tree, whatever their name: what lies below one in another tree
   * is not looked at in this one.
   */
  readonly detours: readonly TreeFile[];
  /** Dependency files that are not analysed, each with the reason. */
  readonly unread: readonly ({ readonly path: string } & Unread)[];
  /** Paths of the package.json files, which a lockfile further up may lock. */
  readonly projects: readonly string[];
  /** Lockfiles that only the policy's exclusions leave out, sorted. */
  readonly excluded: readonly string[];
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
  const present = files.filter(({ path }) => isBelow(directory, path) && !isInstalled(path));
  const wanted = present.filter(({ path }) => !excluded(path));
  const all = new Set(files.map(({ path }) => path));
  // What pip-tools and uv compile from a file has all that it asks for, with versions.
  const isCompiled = (path: string): boolean =>
    path.endsWith('.in') && all.has(path.replace(/\.in$/, '.txt'));
  const isElsewhere = (path: string): boolean =>
    isCompiled(path) || isCovered(path, (other) => all.has(other));
  return {
    lockfiles: wanted
      .filter(({ path, kind }) => kind === 'file' && lockfileKind(path) !== null && !isElsewhere(path))
      .map(({ path }) => path),
    links: wanted
      .filter(({ path, kind }) => kind === 'symlink' && lockfileKind(path) !== null)
      .map(({ path }) => path),
    submodules: wanted.filter(({ kind }) => kind === 'submodule').map(({ path }) => path),
    detours: files.filter(({ kind }) => kind !== 'file'),
    unread: wanted.flatMap(({ path }) => {
      const unread = unreadLockfile(path, (candidate) => all.has(candidate));
      return unread === null ? [] : [{ path, ...unread }];
    }),
    projects: wanted
      .filter(({ path, kind }) => kind === 'file' && /(?:^|\/)package\.json$/.test(path))
      .map(({ path }) => path),
    excluded: present
      .filter(({ path, kind }) => kind === 'file' && excluded(path) && lockfileKind(path) !== null)
      .map(({ path }) => path),
  };
}
