import { realpathSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isMissing } from './errors.js';
import { isInside } from './files.js';

/** Directories whose files the judged change brings. */
const directories = new Set<string>();

/**
 * From now on nothing below a directory is run, and no program's cache and no setting of the user
 * is taken from there, whatever leads to it: with `npx` the tree's own `node_modules/.bin` comes
 * first on the PATH, and CI systems keep caches inside the checkout. A commit can bring files to
 * all of them.
 * @param directory absolute
 */
export function distrust(directory: string): void {
  directories.add(directory).add(realOf(directory));
}

/**
 * The same for the current directory, which is where an unpacked tree is looked at that has no
 * repository; not where the user's own programs and caches lie below it.
 */
export function distrustHere(): void {
  if (!isInside(realOf(process.cwd()), realOf(homedir()))) distrust(process.cwd());
}

/**
 * Whether a path lies in a directory that is distrusted, by its name or where its links lead.
 * @param path absolute; need not exist
 * @param further another directory that is, absolute
 */
export function isDistrusted(path: string, further: string | null = null): boolean {
  const all = further === null ? [...directories] : [...directories, further, realOf(further)];
  const places = [path, realOf(path)];
  return all.some((directory) => places.some((place) => isInside(directory, place)));
}

/**
 * The first link on the way to a path that lies in a distrusted directory: the change decides where
 * it leads.
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

/** A path without links, as far as it exists. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) return path;
    return join(realOf(dirname(path)), basename(path));
  }
}
