import { posix } from 'node:path';
import type { Tree } from '../../../system/tree.js';
import { isBelow } from '../../shared/wanted.js';
import { lockfileKind } from '../lockfiles/kinds.js';
import { lockedWorkspaces } from '../lockfiles/npm/workspaces.js';
import type { Selection } from '../select.js';
import { MAX_LOCKFILE_BYTES } from '../stage/stage.js';

const JAVASCRIPT = new Set(['package-lock', 'yarn', 'pnpm', 'bun']);

/**
 * The problem when a package.json lost its lockfile and only another project's lockfile further up
 * remains. That one does not cover the package.json unless it is a workspace.
 * @param removed path of the removed lockfile
 * @returns null when a lockfile in its directory or above covers it
 */
export async function strayProject(removed: string, head: Selection, tree: Tree): Promise<string | null> {
  if (!isJavaScript(removed)) return null;
  const folder = posix.dirname(removed);
  const manifest = posix.join(folder, 'package.json');
  if ((await textOf(tree, manifest)) === null) return null;
  for (const lockfile of head.lockfiles.filter(isJavaScript)) {
    const above = posix.dirname(lockfile);
    if (above === folder) return null;
    if (isBelow(above === '.' ? '' : above, removed) && (await locks(lockfile, folder, tree))) return null;
  }
  return `removed, while ${manifest} stays, and no lockfile further up has it as a workspace. Restore it, or make it one`;
}

function isJavaScript(path: string): boolean {
  return JAVASCRIPT.has(lockfileKind(path)?.name ?? '');
}

async function locks(lockfile: string, folder: string, tree: Tree): Promise<boolean> {
  const above = posix.dirname(lockfile);
  const text = await textOf(tree, lockfile);
  const manifest = await textOf(tree, posix.join(above, 'package.json'));
  return text !== null && lockedWorkspaces(lockfile, text, manifest)(posix.relative(above, folder));
}

/** The text of a regular file; null when there is none. */
async function textOf(tree: Tree, path: string): Promise<string | null> {
  const there = (await tree.files()).some((file) => file.path === path && file.kind === 'file');
  return there ? (await tree.read(path, MAX_LOCKFILE_BYTES)).toString('utf8') : null;
}
