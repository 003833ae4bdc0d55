import picomatch from 'picomatch';
import { NEVER_SCANNED } from '../../system/never-scanned.js';

/** Whether a path lies in a directory; `''` is the root. */
export function isBelow(directory: string, path: string): boolean {
  return directory === '' || path.startsWith(`${directory}/`);
}

/** Whether a path lies in a directory that package managers or git manage. */
export function isInstalled(path: string): boolean {
  return path.split('/').some((part) => (NEVER_SCANNED as readonly string[]).includes(part));
}

/** Tells whether a path is scanned. */
export type Wanted = (path: string) => boolean;

/**
 * Decides which paths are scanned.
 * @param directory relative to the tree's root; `''` for the whole tree
 * @param exclude globs over repository paths, from the policy
 */
export function wantedPaths(directory: string, exclude: readonly string[]): Wanted {
  const excluded = picomatch([...exclude], { dot: true });
  return (path) => isOwn(directory, path) && !excluded(path);
}

/** Tells whether a path would be scanned if the policy did not exclude it. */
export function excludedPaths(directory: string, exclude: readonly string[]): Wanted {
  const excluded = picomatch([...exclude], { dot: true });
  return (path) => isOwn(directory, path) && excluded(path);
}

/**
 * Whether a path lies in the scanned directory, and not where package managers and git put things.
 */
export function isOwn(directory: string, path: string): boolean {
  return isBelow(directory, path) && !isInstalled(path);
}
