import picomatch from 'picomatch';
import type { TreeFile } from '../../system/tree.js';
import { isBelow, isInstalled } from '../shared/wanted.js';
import { lockfileKind } from './lockfiles/kinds.js';
import { isCovered, unreadLockfile, type Unread } from './lockfiles/unread.js';

/** The files of a tree that are scanned, chosen by their paths only. */
export interface Selection {
  /** Paths of the lockfiles, sorted. */
  readonly lockfiles: readonly string[];
  /** Symbolic links with a lockfile's name; they are not followed. */
  readonly links: readonly string[];
  /** Submodules, whose files belong to another repository. */
  readonly submodules: readonly string[];
  /**
   * All links and submodules of the tree. A file of the other tree below one of these paths is not
   * scanned in this one.
   */
  readonly detours: readonly TreeFile[];
  /** Dependency files that are not analysed, each with the reason. */
  readonly unread: readonly ({ readonly path: string } & Unread)[];
  /** Paths of the package.json files, which a lockfile further up may lock. */
  readonly projects: readonly string[];
  /** Lockfiles that are left out only because the policy excludes them, sorted. */
  readonly excluded: readonly string[];
}

/**
 * Selects the lockfiles to scan.
 * @param directory relative to the tree's root; `''` for the whole tree
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
  // A file that pip-tools or uv compiled contains all requirements of its source, with versions.
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
