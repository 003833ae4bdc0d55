import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Unseen } from '../../core/findings/coverage.js';
import { isInside } from '../../system/files.js';
import type { Tree } from '../../system/tree.js';
import { isLfsPointer, LFS_POINTER } from '../shared/lfs-pointer.js';
import { fileItem, submoduleItem, unreadItem } from '../shared/unseen-files.js';
import { FixbyError } from '../../system/fixby-error.js';

/** Number of files that are read and written at once. */
const BATCH = 256;

/** What of a tree was written, and what could not be. */
export interface Staged {
  /** Paths of the files that are there. */
  readonly paths: readonly string[];
  /** What a tool does not get to see, though it is wanted. */
  readonly unseen: readonly Unseen[];
}

/**
 * Writes files of a tree below an empty directory, as they are: no link, no submodule, nothing
 * executable. One that cannot be read is named, and costs no other.
 * @throws Error when one cannot be written
 */
export async function stageTree(
  tree: Tree,
  directory: string,
  wanted: (path: string) => boolean,
): Promise<Staged> {
  const all = (await tree.files()).filter(({ path }) => wanted(path));
  const paths = all.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const unseen = all.filter(({ kind }) => kind === 'submodule').map(({ path }) => submoduleItem(path));
  await mkdir(directory, { recursive: true });
  for (let from = 0; from < paths.length; from += BATCH) {
    const some = paths.slice(from, from + BATCH);
    const problems = await Promise.all(some.map((path) => stageFile(tree, directory, path)));
    unseen.push(...problems.filter((problem) => problem !== null));
  }
  const missing = new Set(unseen.map(({ where }) => where));
  return { paths: paths.filter((path) => !missing.has(path)), unseen };
}

/**
 * Writes files of a tree that are of no use in part. @returns their paths
 * @throws FixbyError (scanner) when one cannot be read or written
 */
export async function stageWhole(
  tree: Tree,
  directory: string,
  wanted: (path: string) => boolean,
): Promise<readonly string[]> {
  const { paths, unseen } = await stageTree(tree, directory, wanted);
  const [first] = unseen.filter(({ reason }) => reason !== 'unsupported');
  if (first !== undefined)
    throw new FixbyError(
      'scanner',
      `${first.where} ${first.detail ?? 'cannot be read'}.`,
      'Put a file there that can be read',
    );
  return paths;
}

async function stageFile(tree: Tree, directory: string, path: string): Promise<Unseen | null> {
  const full = join(directory, path);
  if (!isInside(directory, full))
    throw new FixbyError('scanner', `${path} leads out of the tree.`, 'Rename it');
  let bytes: Buffer;
  try {
    bytes = await tree.read(path);
  } catch (error) {
    return unreadItem(path, error);
  }
  if (isLfsPointer(bytes)) return fileItem(path, 'unreadable', LFS_POINTER);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, bytes, { mode: 0o600 });
  return null;
}
