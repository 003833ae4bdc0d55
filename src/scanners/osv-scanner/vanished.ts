import { posix } from 'node:path';
import { isBelow, type Selection } from './select.js';

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
      const detour = detourTo(path, head);
      if (detour !== null) return { path, fate: `replaced: ${detour}`, uncovered: true };
      const orphan = head.unread.find((file) => isBeside(path, file.path));
      return orphan === undefined
        ? { path, fate: 'removed', uncovered: false }
        : { path, fate: `removed, while ${orphan.path} stays: ${orphan.reason}`, uncovered: true };
    });
}

/** Why nobody looks at a path, when it is, or lies below, a symbolic link or a submodule; null when it is not. */
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
