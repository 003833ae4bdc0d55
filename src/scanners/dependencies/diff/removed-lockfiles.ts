import { posix } from 'node:path';
import type { Tree } from '../../../system/tree.js';
import { isBelow, isInstalled } from '../../shared/wanted.js';
import { lockfileKind } from '../lockfiles/kinds.js';
import type { Selection } from '../select.js';
import { strayProject } from './stray.js';

/** A lockfile of the base that the head does not have any more. */
export interface RemovedLockfile {
  readonly path: string;
  /** What happened to it, in words. */
  readonly fate: string;
  /**
   * True when the dependencies are still required but no other lockfile covers them, so that they
   * are not analysed any more.
   */
  readonly uncovered: boolean;
}

/**
 * The lockfiles of the base that the head lacks. If the manifest is still there without a lockfile,
 * its dependencies are not scanned any more, which must not look like a repair.
 * @param moved base path to head path
 */
export async function removedLockfiles(
  base: Selection,
  head: Selection,
  moved: ReadonlyMap<string, string>,
  baseTree: Tree,
  headTree: Tree,
): Promise<RemovedLockfile[]> {
  const present = new Set(head.lockfiles);
  const gone = base.lockfiles.filter((path) => !present.has(path));
  const renamed = gone.length === 0 ? new Map<string, string>() : await newFiles(baseTree, headTree);
  return Promise.all(
    gone.map(async (path) => {
      const to = moved.get(path);
      if (to !== undefined) return { path, fate: `moved to ${to}`, uncovered: false };
      const name = renamed.get(await baseTree.contentId(path));
      const fate =
        (await whyUncovered(path, head, headTree)) ??
        (name === undefined || (await isBlank(baseTree, path))
          ? null
          : `renamed to ${name}, where it is not looked at. Keep its name, or exclude it (scan.dependencies.exclude)`);
      return { path, fate: fate ?? 'removed', uncovered: fate !== null };
    }),
  );
}

/** An empty file has the same content as many others, so equality means nothing. */
async function isBlank(tree: Tree, path: string): Promise<boolean> {
  return !(await tree.read(path)).some((byte) => byte > 0x20);
}

/** Files that only the head has and that are not scanned, by content. */
async function newFiles(base: Tree, head: Tree): Promise<Map<string, string>> {
  const before = new Set((await base.files()).map(({ path }) => path));
  const added = (await head.files()).filter(
    ({ path, kind }) =>
      kind === 'file' && !before.has(path) && (isInstalled(path) || lockfileKind(path) === null),
  );
  const byContent = new Map<string, string>();
  for (const { path } of added) byContent.set(await head.contentId(path), path);
  return byContent;
}

/**
 * Why the dependencies of a removed lockfile are not scanned any more; null when they are gone, or
 * another lockfile covers them.
 */
async function whyUncovered(path: string, head: Selection, headTree: Tree): Promise<string | null> {
  if (head.links.includes(path)) return 'replaced by a symbolic link, which is not followed';
  const detour = detourTo(path, head);
  if (detour !== null) return `replaced: ${detour}`;
  const orphan = head.unread.find((file) => isBeside(path, file.path));
  if (orphan !== undefined) return `removed, while ${orphan.path} stays: ${orphan.detail}`;
  return strayProject(path, head, headTree);
}

/**
 * The reason when a path is, or lies below, a symbolic link or a submodule, which are not followed;
 * else null.
 */
export function detourTo(path: string, { detours }: Selection): string | null {
  const detour = detours.find((candidate) => path === candidate.path || isBelow(candidate.path, path));
  if (detour === undefined) return null;
  const what =
    detour.kind === 'symlink'
      ? 'a symbolic link, which is not followed. Commit the files themselves, or exclude it'
      : 'a submodule, whose files lie in another repository. Scan them there, and exclude it here';
  return `${detour.path} is ${what} (scan.dependencies.exclude)`;
}

function isBeside(a: string, b: string): boolean {
  return posix.dirname(a) === posix.dirname(b);
}
