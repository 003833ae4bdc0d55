import picomatch from 'picomatch';
import { NEVER_SCANNED } from '../../system/working-tree.js';

/** Whether a path lies below a directory; `''` is the root. */
export function isBelow(directory: string, path: string): boolean {
  return directory === '' || path.startsWith(`${directory}/`);
}

/** Whether a path lies where package managers and git put what is not the project's own. */
export function isInstalled(path: string): boolean {
  return path.split('/').some((part) => (NEVER_SCANNED as readonly string[]).includes(part));
}

/** Which paths are looked at. */
export type Wanted = (path: string) => boolean;

/**
 * What the scan looks at.
 * @param directory relative to the tree's root; `''` for all of it
 * @param exclude globs over repository paths, from the policy
 */
export function wantedPaths(directory: string, exclude: readonly string[]): Wanted {
  const excluded = picomatch([...exclude], { dot: true });
  return (path) => isOwn(directory, path) && !excluded(path);
}

/** What would be looked at if the policy did not exclude it. */
export function excludedPaths(directory: string, exclude: readonly string[]): Wanted {
  const excluded = picomatch([...exclude], { dot: true });
  return (path) => isOwn(directory, path) && excluded(path);
}

/** Whether a path lies in the scanned directory, and not where package managers and git put things. */
export function isOwn(directory: string, path: string): boolean {
  return (
    (directory === '' || path.startsWith(`${directory}/`)) &&
    !path.split('/').some((part) => (NEVER_SCANNED as readonly string[]).includes(part))
  );
}
