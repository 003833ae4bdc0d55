import { z } from 'zod';
import type { LockfileInput, LockfilePackages, PackageOrigin } from '../facts.js';
import { DependencyGraph, type Edge, type Root } from '../graph.js';
import { byName, graphFacts, type Listed, lookup } from '../packages.js';
import { packageLines, parseToml } from '../toml.js';
import { pythonName } from './names.js';

const dependencies = z.array(z.object({ name: z.string(), version: z.string().optional() })).default([]);
const groups = z.record(z.string(), dependencies).default({});
const Lock = z.object({
  manifest: z.object({ 'dependency-groups': groups.optional() }).optional(),
  package: z
    .array(
      z.object({
        name: z.string(),
        version: z.string().default(''),
        source: z.record(z.string(), z.unknown()).default({}),
        dependencies,
        'optional-dependencies': groups,
        'dev-dependencies': groups,
      }),
    )
    .default([]),
});
const ORIGINS: readonly (readonly [key: string, origin: PackageOrigin])[] = [
  ['virtual', 'own'],
  ['editable', 'own'],
  ['directory', 'own'],
  ['git', 'git'],
  ['path', 'file'],
  ['url', 'url'],
];
type UvPackage = z.infer<typeof Lock>['package'][number];
type Wanted = UvPackage['dependencies'][number];

/**
 * Reads uv.lock. Its packages include the projects themselves, with their groups.
 * @throws LockfileError when it cannot be read
 * @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
export function readUvLock(input: LockfileInput): LockfilePackages {
  const { package: packages, manifest } = parseToml(input.text, Lock);
  const lines = packageLines(
    input.text,
    packages.map(({ name }) => name),
  );
  const listed = packages.map(({ name, version, source }, node): Listed => ({
    name,
    version,
    origin: originOf(source),
    ...(lines[node] ?? { line: 1, column: 1 }),
  }));
  const follow = follower(packages);
  const loose = grouped(manifest?.['dependency-groups'] ?? {}, '', follow);
  const roots = [...packages.flatMap((entry) => rootsOf(entry, follow)), ...loose];
  const edges = packages.map((entry) => (projectOf(entry) === null ? edgesOf(entry, follow) : []));
  const graph = new DependencyGraph(packages.length, roots, (node) => edges[node] ?? []);
  return lookup(listed, {
    manager: 'uv',
    normalName: pythonName,
    facts: (node) => graphFacts(listed, node, graph),
    needs: (node) => packages[node]?.dependencies.map(({ name }) => name) ?? [],
  });
}

/** A folder of files may stand in the place of a registry. */
function originOf(source: UvPackage['source']): PackageOrigin {
  const { registry } = source;
  if (typeof registry === 'string' && !/^https?:/i.test(registry)) return 'file';
  return ORIGINS.find(([key]) => source[key] !== undefined)?.[1] ?? 'registry';
}

/** The directory of a package that is a project of this repository; null for any other package. */
function projectOf({ source }: UvPackage): string | null {
  const folder = source['virtual'] ?? source['editable'] ?? source['directory'];
  if (typeof folder !== 'string') return null;
  return folder === '.' ? '' : folder;
}

function rootsOf(entry: UvPackage, follow: Follow): Root[] {
  const project = projectOf(entry);
  if (project === null) return [];
  const root = { dev: false, project, group: null };
  const main = follow(entry.dependencies).map((edge): Root => ({ ...edge, ...root }));
  const extras = Object.entries(entry['optional-dependencies']).flatMap(([extra, list]) =>
    follow(list).map((edge): Root => ({ ...edge, ...root, extra })),
  );
  return [...main, ...extras, ...grouped(entry['dev-dependencies'], project, follow)];
}

function grouped(
  wanted: Readonly<Record<string, readonly Wanted[]>>,
  project: string,
  follow: Follow,
): Root[] {
  return Object.entries(wanted).flatMap(([group, list]) =>
    follow(list).map((edge): Root => ({ ...edge, dev: true, project, group })),
  );
}

function edgesOf(entry: UvPackage, follow: Follow): Edge[] {
  return follow([entry.dependencies, ...Object.values(entry['optional-dependencies'])].flat());
}

type Follow = (wanted: readonly Wanted[]) => Edge[];

/** uv writes the version of a dependency only if the lockfile contains several versions. */
function follower(packages: readonly UvPackage[]): Follow {
  const nodes = byName(packages.map(({ name }) => pythonName(name)));
  return (wanted) =>
    wanted.flatMap(({ name, version }) =>
      (nodes.get(pythonName(name)) ?? [])
        .filter((node) => version === undefined || packages[node]?.version === version)
        .map((to) => ({ to, range: null })),
    );
}
