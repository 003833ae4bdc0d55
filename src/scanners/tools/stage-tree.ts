import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isInside } from '../../system/files.js';
import type { Tree } from '../../system/tree.js';

/** Number of files that are read and written at once. */
const BATCH = 256;

/**
 * Copies files of a tree into an empty directory: only regular files, none of them executable.
 * @returns their paths
 * @throws Error when one cannot be read or written
 */
export async function stageTree(
  tree: Tree,
  directory: string,
  wanted: (path: string) => boolean,
): Promise<readonly string[]> {
  const paths = (await tree.files())
    .filter(({ path, kind }) => kind === 'file' && wanted(path))
    .map(({ path }) => path);
  await mkdir(directory, { recursive: true });
  for (let from = 0; from < paths.length; from += BATCH)
    await Promise.all(paths.slice(from, from + BATCH).map((path) => stageFile(tree, directory, path)));
  return paths;
}

async function stageFile(tree: Tree, directory: string, path: string): Promise<void> {
  const full = join(directory, path);
  if (!isInside(directory, full)) throw new Error(`${path} leads out of the tree`);
  const bytes = await tree.read(path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, bytes, { mode: 0o600 });
}
