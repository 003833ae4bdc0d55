import type { LockfilePackages, Missing, NotCompared, PackageFacts, PackageOrigin } from './facts.js';
import type { DependencyGraph } from './graph.js';
import type { PackageManager } from './kinds.js';

/** A package as it stands in the lockfile, before its relation to the project is known. */
export interface Listed {
  readonly name: string;
  readonly version: string;
  readonly line: number;
  readonly column: number;
  readonly alias?: string | null;
  readonly edit?: { readonly path: string; readonly line: number } | null;
  readonly property?: string | null;
  /** Part of the archive of another package. */
  readonly bundled?: boolean;
  /** A registry when left out. */
  readonly origin?: PackageOrigin;
}

/** Facts of a listed package without a graph. */
export function plainFacts(listed: Listed, known: Partial<PackageFacts> = {}): PackageFacts {
  const { name, version, line, column, alias = null, edit = null, property = null } = listed;
  const { origin = 'registry' } = listed;
  const unknown = { direct: null, through: [], dev: null, wanted: [], project: '', group: null, extra: null };
  const asking = { projects: [], others: [], bundled: listed.bundled ?? false };
  return { name, version, line, column, alias, edit, property, origin, ...unknown, ...asking, ...known };
}

/**
 * What an address gives is compared by its name and version as well, but nobody says that it is the
 * registry's.
 */
export const ELSEWHERE: Partial<Record<PackageOrigin, string>> = {
  git: 'from git',
  file: 'from a file',
  url: 'from an address',
  elsewhere: 'from another registry',
};

/**
 * What of the listed packages cannot be compared since it comes from elsewhere than a registry; own
 * code is not missed.
 */
export function fromElsewhere(listed: readonly Listed[]): NotCompared[] {
  return listed.flatMap(({ name, origin = 'registry' }) => {
    const detail = ELSEWHERE[origin];
    return detail === undefined ? [] : [{ name, reason: 'no-version' as const, detail }];
  });
}

/** Facts of the `node`-th listed package, with what the graph knows. */
export function graphFacts(
  listed: readonly Listed[],
  node: number,
  graph: DependencyGraph,
): PackageFacts | null {
  const self = listed[node];
  if (!self) return null;
  const { direct, dev, through, root, wanted, projects, dependents } = graph.relation(node);
  const names = through.flatMap((step) => listed[step]?.name ?? []);
  const asked = { project: root?.project ?? '', group: root?.group ?? null, extra: root?.extra ?? null };
  const alias = root?.alias ?? self.alias ?? null;
  const others = [...dependents].map(([by, range]) => ({ name: listed[by]?.name ?? '', range }));
  return plainFacts(self, { direct, dev, wanted, through: names, alias, projects, others, ...asked });
}

/**
 * More versions of one package than any real lockfile has; a tampered one must not cost the square
 * of its length.
 */
const MAX_SAME = 32;

/** The numbers of the packages of each name. */
export function byName(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const nodes = new Map<string, number[]>();
  names.forEach((name, node) => {
    const same = nodes.get(name);
    if (!same) nodes.set(name, [node]);
    else if (same.length < MAX_SAME) same.push(node);
  });
  return nodes;
}

/** How a lockfile's packages are looked up. */
export interface LookupOptions {
  readonly manager: PackageManager | null;
  /** Names and versions that are the same in the ecosystem have the same normal form. */
  readonly normalName?: (name: string) => string;
  readonly facts: (node: number) => PackageFacts | null;
  /** Names that a listed package cannot do without. */
  readonly needs?: (node: number) => readonly string[];
}

/** A lookup over listed packages; facts are made only for what is asked for. */
export function lookup(listed: readonly Listed[], options: LookupOptions): LockfilePackages {
  const normal = options.normalName ?? ((name: string) => name);
  // A line break can stand in neither part of a name that any registry accepts, and where it does,
  // the worst is a lookup that finds the occurrences of two equally impossible packages.
  const keyOf = (name: string, version: string): string => `${normal(name)}\n${version}`;
  const nodes = new Map<string, number[]>();
  listed.forEach((entry, node) => {
    const key = keyOf(entry.name, entry.version);
    const same = nodes.get(key);
    if (same) same.push(node);
    else nodes.set(key, [node]);
  });
  let known: ReadonlyMap<string, string[]> | null = null;
  const names = (): ReadonlyMap<string, string[]> => (known ??= versionsByName(listed, normal));
  const { needs } = options;
  return {
    ...(needs === undefined
      ? {}
      : { missing: missingIn(listed, needs, (name) => names().has(normal(name))) }),
    manager: options.manager,
    count: listed.length,
    notCompared: fromElsewhere(listed),
    knows: (name) => names().has(normal(name)),
    versions: (name) => names().get(normal(name)) ?? [],
    find: (name, version) =>
      (nodes.get(keyOf(name, version)) ?? [])
        .flatMap((node) => options.facts(node) ?? [])
        .sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

function missingIn(
  listed: readonly Listed[],
  needs: (node: number) => readonly string[],
  knows: (name: string) => boolean,
): Missing[] {
  const missing = new Map<string, Missing>();
  listed.forEach(({ name: by }, node) => {
    for (const name of needs(node)) if (!knows(name)) missing.set(name, { name, by });
  });
  return [...missing.values()];
}

function versionsByName(
  listed: readonly Listed[],
  normal: (name: string) => string,
): ReadonlyMap<string, string[]> {
  const versions = new Map<string, string[]>();
  for (const { name, alias, version } of listed)
    for (const key of new Set([normal(name), ...(alias == null ? [] : [normal(alias)])])) {
      const same = versions.get(key);
      if (same === undefined) versions.set(key, [version]);
      else same.push(version);
    }
  return versions;
}
