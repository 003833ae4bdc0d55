import { posix } from 'node:path';
import type { Requiring } from '../../core/findings/reach.js';
import type { Tree } from '../../system/tree.js';
import { factsOfLockfiles, type ReadLockfile } from './read-lockfiles.js';

/** One lockfile with its packages by name. */
export interface RequiringIn {
  readonly path: string;
  /** Its directory; `''` for the root. */
  readonly directory: string;
  readonly packages: ReadonlyMap<string, Requiring>;
}

/** Who requires whom, by the lockfiles of some paths. Versions of one name are one. */
export async function requiringIn(tree: Tree, paths: readonly string[]): Promise<RequiringIn[]> {
  const read = await factsOfLockfiles(tree, paths);
  return read.map((one) => {
    const directory = posix.dirname(one.path);
    return { path: one.path, directory: directory === '.' ? '' : directory, packages: packagesOf(one) };
  });
}

function packagesOf({ facts }: Pick<ReadLockfile, 'facts'>): Map<string, Requiring> {
  const all = facts?.all?.() ?? [];
  // What a workspace requires, its own code imports.
  const own = new Set(all.filter(({ origin }) => origin === 'own').map(({ name }) => name));
  const packages = new Map<string, Requiring>();
  for (const { name, alias, others, direct, dev } of all) {
    const known = packages.get(name);
    const parents = others.map((by) => by.name).filter((by) => !own.has(by));
    packages.set(name, {
      parents: new Set([...(known?.parents ?? []), ...parents]),
      names: new Set([...(known?.names ?? [name]), ...(alias === null ? [] : [alias])]),
      dev: known === undefined || known.dev === dev ? dev : false,
      isTold: (known?.isTold ?? true) && direct !== null,
    });
  }
  return packages;
}
