import { realpathSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isMissing } from './errors.js';
import { isInside } from './files.js';

/** Directories whose files come from the change that is judged. */
const directories = new Set<string>();

/**
 * Marks a directory as untrusted for the rest of the process: no program below it is run, and no
 * cache or user setting is read from it, even through links. A commit can add such files: `npx`
 * puts the tree's own `node_modules/.bin` first on the PATH, and CI systems often keep caches
 * inside the checkout.
 * @param directory absolute
 */
export function distrust(directory: string): void {
  directories.add(directory).add(realOf(directory));
}

/**
 * Marks the current directory as untrusted, for an unpacked tree without a repository. Does nothing
 * when it contains the user's home directory, and with it the user's own programs.
 */
export function distrustHere(): void {
  if (!isInside(realOf(process.cwd()), realOf(homedir()))) distrust(process.cwd());
}

/**
 * Whether a path, or what its links lead to, lies in an untrusted directory.
 * @param path absolute; need not exist
 * @param further another untrusted directory, absolute
 */
export function isDistrusted(path: string, further: string | null = null): boolean {
  const all = further === null ? [...directories] : [...directories, further, realOf(further)];
  const places = [path, realOf(path)];
  return all.some((directory) => places.some((place) => isInside(directory, place)));
}

/**
 * The first symbolic link on a path inside an untrusted directory; the change decides where it
 * leads.
 * @param path absolute; need not exist
 * @returns null when there is none
 */
export async function linkOnTheWay(path: string): Promise<string | null> {
  const parent = dirname(path);
  if (!isDistrusted(parent)) return null;
  return (await linkOnTheWay(parent)) ?? ((await isLink(path)) ? path : null);
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The path with its links resolved, as far as it exists. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) return path;
    return join(realOf(dirname(path)), basename(path));
  }
}
