import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { NEVER_SCANNED } from './never-scanned.js';

/** Entries of folders that are looked at for one answer. */
const MAX_ENTRIES = 2_000;

/**
 * Whether a file of a work tree fits, as far as a short look at the disk can tell: what is on disk
 * outside of other repositories and of what is never scanned is a file of `WorkingTree` as well.
 * @param root absolute path of the work tree
 * @param folders names of the folders, from the root down, that all files that fit are in
 * @returns false where there is none, and where only git and more time can tell
 */
export function hasFileNow(
  root: string,
  folders: readonly string[],
  fits: (path: string) => boolean,
): boolean {
  const open = [{ path: '', depth: 0 }];
  let left = MAX_ENTRIES;
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const { path, depth } = folder;
    const entries = entriesOf(join(root, path));
    left -= entries.length;
    // A folder with an entry .git is another repository, whose files are not this one's.
    if (left < 0) return false;
    if (depth > 0 && entries.some(({ name }) => name === '.git')) continue;
    const wanted = folders[depth];
    for (const entry of entries) {
      if (wanted !== undefined && entry.name !== wanted) continue;
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!isSkipped(entry.name)) open.push({ path: own, depth: depth + 1 });
      } else if ((entry.isFile() || entry.isSymbolicLink()) && fits(own)) return true;
    }
  }
  return false;
}

/** Git may be told to ignore the case of names. */
function isSkipped(name: string): boolean {
  return NEVER_SCANNED.some((skipped) => skipped === name.toLowerCase());
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    // As if nothing were in it: then git is asked, which says what it makes of such a folder.
    return [];
  }
}
