import { realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isInside } from '../system/files.js';
import { FixbyError } from '../system/fixby-error.js';
import { isMissing } from '../system/errors.js';
import type { Tree } from '../system/tree.js';

/** A change to one file: null before where it is new. */
export interface FileChange {
  readonly before: Buffer | null;
  readonly after: Buffer;
}

/**
 * Writes changes into a working tree, all or none: a file that somebody has changed in the meantime
 * stops it before anything is written.
 * @param root absolute path of the tree's root
 * @throws FixbyError (usage)
 */
export async function applyChanges(
  tree: Tree,
  root: string,
  changes: ReadonlyMap<string, FileChange>,
): Promise<void> {
  for (const [path, { before }] of changes) await mustBe(tree, root, path, before);
  for (const [path, { after }] of changes) await writeFile(join(root, path), after);
}

async function mustBe(tree: Tree, root: string, path: string, before: Buffer | null): Promise<void> {
  if (!isInside(await realpath(root), await realpath(dirname(join(root, path)))))
    throw refused(`${path} leads outside of the directory, through a symbolic link`);
  const now = await contentOf(tree, path);
  const same = now === null || before === null ? now === before : now.equals(before);
  if (!same) throw refused(`${path} was changed while the commands ran`);
}

async function contentOf(tree: Tree, path: string): Promise<Buffer | null> {
  try {
    return await tree.read(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function refused(what: string): FixbyError {
  return new FixbyError('usage', `Nothing was written: ${what}.`, 'Run it again.');
}
