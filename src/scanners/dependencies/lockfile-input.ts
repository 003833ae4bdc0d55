import type { Tree } from '../../system/tree.js';
import { isInstalled } from '../shared/wanted.js';
import { companions } from './lockfiles/companions.js';
import type { Download } from './lockfiles/downloads/download.js';
import { downloadsOf } from './lockfiles/downloads/read.js';
import { LockfileError, type LockfileInput } from './lockfiles/facts.js';
import { lockfileKind, type LockfileKind } from './lockfiles/kinds.js';
import { memberManifests } from './lockfiles/members.js';
import { siblings } from './lockfiles/read.js';

/** The text of a file without the byte order mark that some editors write. */
export async function textOf(tree: Tree, path: string): Promise<string> {
  return (await tree.read(path)).toString('utf8').replace(/^\uFEFF/, '');
}

/**
 * What a lockfile downloads; nothing where it cannot be read, which the scan of that file says.
 * @param path relative to the repository, with `/`
 */
export async function readDownloads(
  tree: Tree,
  here: ReadonlySet<string>,
  path: string,
): Promise<readonly Download[]> {
  const kind = lockfileKind(path);
  if (kind === null) return [];
  try {
    return downloadsOf(kind, await readInput(tree, here, path, kind));
  } catch (error) {
    if (error instanceof LockfileError) return [];
    throw error;
  }
}

/** Reads a lockfile with the manifests and companions that add information. */
export async function readInput(
  tree: Tree,
  here: ReadonlySet<string>,
  path: string,
  kind: LockfileKind,
): Promise<LockfileInput> {
  const read = (file: string): Promise<string> => textOf(tree, file);
  const text = await read(path);
  const beside = new Map<string, string>();
  const wanted = [...siblings(kind, path, text), ...companions(path, text, kind.name)];
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (beside.has(next) || next === path || !here.has(next)) continue;
    const content = await read(next);
    beside.set(next, content);
    wanted.push(...companions(next, content, kind.name));
  }
  const members = memberManifests(kind.name, path, here, (file) => beside.get(file));
  for (const file of members) if (!beside.has(file) && !isInstalled(file)) beside.set(file, await read(file));
  return { path, text, beside };
}
