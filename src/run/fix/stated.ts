import type { StatedVersion } from '../../core/fix/downgrades.js';
import { lockfileKind } from '../../scanners/dependencies/lockfiles/kinds.js';
import { readLockfiles } from '../../scanners/dependencies/read-lockfiles.js';
import type { Tree } from '../../system/tree.js';

/** The versions that lockfiles of a tree state; a path that the tree does not have states none. */
export async function statedIn(tree: Tree, paths: readonly string[]): Promise<StatedVersion[]> {
  const here = new Set((await tree.files()).map(({ path }) => path));
  const lockfiles = paths.filter((path) => here.has(path) && lockfileKind(path) !== null);
  return (await readLockfiles(tree, lockfiles)).flatMap(({ path, kind, facts }) =>
    (facts?.entries?.() ?? []).flatMap(({ name, version, origin }) =>
      origin === 'own' ? [] : [{ path, ecosystem: kind.ecosystem ?? '', name, version }],
    ),
  );
}
