import type { LockfileInput, LockfilePackages, Missing } from '../facts.js';
import { DependencyGraph, type Edge, type Root } from '../graph.js';
import { graphFacts, type Listed, lookup } from '../packages.js';
import type { Wish } from './package-lock-entries.js';
import { pnpmLockOf, type PnpmImporter, type PnpmPackage, withoutPeers } from './pnpm-syntax.js';

/**
 * Reads pnpm-lock.yaml of lockfile version 5 to 9.
 * @throws LockfileError when it cannot be read
 */
export function readPnpmLock(input: LockfileInput): LockfilePackages {
  const lock = pnpmLockOf(input);
  const { packages, importers } = lock;
  const listed = packages.map(({ name, version, line, column, origin }): Listed => {
    return { name, version, line, column, origin };
  });
  const nodes = new Map(packages.map(({ key }, node) => [key, node]));
  const roots = importers.flatMap((importer) => rootsOf(importer, packages, nodes));
  const edges = packages.map((entry) => edgesOf(entry, nodes));
  const graph = new DependencyGraph(packages.length, roots, (node) => edges[node] ?? []);
  const known = lookup(listed, { manager: 'pnpm', facts: (node) => graphFacts(listed, node, graph) });
  // A workspace that is required by a range is linked and not listed as a package.
  const asked = new Set(importers.flatMap(({ specifiers }) => [...specifiers.keys()]));
  const missing = [
    ...importers.flatMap(({ path, production, development }) =>
      withoutPackage(path || 'the project', [...production, ...development], nodes),
    ),
    ...packages.flatMap(({ name, references }) => withoutPackage(name, references, nodes)),
  ];
  return { ...known, missing, knows: (name) => asked.has(name) || known.knows?.(name) === true };
}

function rootsOf(
  { path, production, development, specifiers }: PnpmImporter,
  packages: readonly PnpmPackage[],
  nodes: ReadonlyMap<string, number>,
): Root[] {
  const asked = (references: readonly Wish[], dev: boolean): Root[] =>
    references.flatMap(([name, reference]) => {
      const to = resolve(name, reference, nodes);
      if (to === null) return [];
      const root = { to, range: specifiers.get(name) ?? null, dev, project: path, group: null };
      return [packages[to]?.name === name ? root : { ...root, alias: name }];
    });
  return [...asked(production, false), ...asked(development, true)];
}

function edgesOf({ references }: PnpmPackage, nodes: ReadonlyMap<string, number>): Edge[] {
  return references.flatMap(([name, reference]) => {
    const to = resolve(name, reference, nodes);
    return to === null ? [] : [{ to, range: null }];
  });
}

/** What is asked for and has no package; a folder needs none. */
function withoutPackage(
  by: string,
  references: readonly Wish[],
  nodes: ReadonlyMap<string, number>,
): Missing[] {
  return references
    .filter(([name, at]) => !/^(?:link|file|workspace):/.test(at) && resolve(name, at, nodes) === null)
    .map(([name]) => ({ name, by }));
}

/**
 * Resolves a reference: a version (`1.0.0`, possibly with peers), or a whole key for an alias or
 * another registry.
 */
function resolve(name: string, reference: string, nodes: ReadonlyMap<string, number>): number | null {
  const bare = withoutPeers(reference);
  for (const version of bare === reference ? [bare] : [reference, bare]) {
    for (const key of [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version]) {
      const node = nodes.get(key);
      if (node !== undefined) return node;
    }
  }
  return null;
}
