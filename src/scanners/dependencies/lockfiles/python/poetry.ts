import { z } from 'zod';
import type { LockfileInput, LockfilePackages, PackageOrigin } from '../facts.js';
import { DependencyGraph, type Edge, type Root } from '../graph.js';
import { byName, graphFacts, type Listed, lookup, plainFacts } from '../packages.js';
import { besides } from '../paths.js';
import { packageLines, parseToml } from '../toml.js';
import { pythonName } from './names.js';
import { type AskedFor, readPyproject } from './pyproject.js';

const Lock = z.object({
  package: z
    .array(
      z.object({
        name: z.string(),
        version: z.string(),
        category: z.string().optional(),
        groups: z.array(z.string()).optional(),
        source: z.object({ type: z.string().optional() }).optional(),
        dependencies: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .default([]),
});
/** Origins by Poetry's source type. Another package index (`legacy`) is a registry too. */
const ORIGINS: ReadonlyMap<string, PackageOrigin> = new Map([
  ['directory', 'own'],
  ['file', 'file'],
  ['git', 'git'],
  ['url', 'url'],
]);
type PoetryPackage = z.infer<typeof Lock>['package'][number];

/**
 * Reads poetry.lock. Direct dependencies are read from the pyproject.toml beside it. Without that,
 * only the groups in the lockfile (since Poetry 2.0; a category up to 1.4) tell what is for
 * development.
 * @throws LockfileError when it cannot be read
 * @see https://python-poetry.org/docs/managing-dependencies/
 */
export function readPoetryLock(input: LockfileInput): LockfilePackages {
  const packages = parseToml(input.text, Lock).package;
  const lines = packageLines(
    input.text,
    packages.map(({ name }) => name),
  );
  const listed = packages.map(({ name, version, source }, node): Listed => ({
    name,
    version,
    origin: ORIGINS.get(source?.type ?? '') ?? 'registry',
    ...(lines[node] ?? { line: 1, column: 1 }),
  }));
  const asked = pyprojectOf(input);
  const graph = asked && graphOf(packages, asked);
  return lookup(listed, {
    manager: 'poetry',
    normalName: pythonName,
    // Anything but a range may have a condition.
    needs: (node) =>
      Object.entries(packages[node]?.dependencies ?? {}).flatMap(([name, wish]) =>
        typeof wish === 'string' ? [name] : [],
      ),
    facts: (node) => {
      const self = listed[node];
      if (graph) return graphFacts(listed, node, graph);
      return self ? plainFacts(self, { dev: noted(packages[node]) }) : null;
    },
  });
}

function pyprojectOf(input: LockfileInput): readonly AskedFor[] | null {
  const path = besides(input.path, 'pyproject.toml');
  const text = path === null ? undefined : input.beside.get(path);
  return text === undefined ? null : readPyproject(text);
}

function graphOf(packages: readonly PoetryPackage[], asked: readonly AskedFor[]): DependencyGraph {
  const nodes = byName(packages.map(({ name }) => pythonName(name)));
  // A name may have several versions, for different Pythons; all of them are taken.
  const all = (name: string): readonly number[] => nodes.get(pythonName(name)) ?? [];
  const roots = asked.flatMap(({ name, ...wish }) =>
    all(name).map((to): Root => ({ ...wish, to, project: '' })),
  );
  const edges = packages.map(({ dependencies }) =>
    Object.entries(dependencies ?? {}).flatMap(([name, wish]) =>
      all(name).map((to): Edge => ({ to, range: rangeOf(wish) })),
    ),
  );
  return new DependencyGraph(packages.length, roots, (node) => edges[node] ?? []);
}

function rangeOf(wish: unknown): string | null {
  if (typeof wish === 'string') return wish;
  return typeof wish === 'object' && wish !== null && 'version' in wish && typeof wish.version === 'string'
    ? wish.version
    : null;
}

function noted(entry: PoetryPackage | undefined): boolean | null {
  if (entry?.groups) return !entry.groups.includes('main');
  return entry?.category === undefined ? null : entry.category !== 'main';
}
