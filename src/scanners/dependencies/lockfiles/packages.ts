import type { LockfilePackages, Missing, NotCompared, PackageFacts, PackageOrigin } from './facts.js';
import type { DependencyGraph } from './graph.js';
import type { PackageManager } from './kinds.js';

/** A package as the lockfile lists it, before its relation to the project is known. */
export interface Listed {
  readonly name: string;
  readonly version: string;
  readonly line: number;
  readonly column: number;
  readonly alias?: string | null;
  readonly edit?: { readonly path: string; readonly line: number } | null;
  readonly property?: string | null;
  /** The package whose archive it is part of. */
  readonly bundledIn?: string | null;
  /** A registry by default. */
  readonly origin?: PackageOrigin;
  readonly licence?: string | null;
  readonly installScript?: boolean;
}

/** The facts of a package in a format without a dependency graph. */
export function plainFacts(listed: Listed, known: Partial<PackageFacts> = {}): PackageFacts {
  const { name, version, line, column, alias = null, edit = null, property = null } = listed;
  const { origin = 'registry' } = listed;
  const unknown = { direct: null, through: [], dev: null, wanted: [], project: '', group: null, extra: null };
  const asking = { projects: [], others: [], bundledIn: listed.bundledIn ?? null };
  const { licence = null, installScript } = listed;
  const said = { licence, ...(installScript === undefined ? {} : { installScript }) };
  const own = { name, version, line, column, alias, edit, property, origin };
  return { ...own, ...said, ...unknown, ...asking, ...known };
}

/**
 * Origins for which a package is named as not compared, in words. One from a URL is compared by
 * name and version all the same, but need not be the registry's.
 */
export const ELSEWHERE: Partial<Record<PackageOrigin, string>> = {
  git: 'from git',
  file: 'from a file',
  url: 'from an address',
  elsewhere: 'from another registry',
};

/**
 * The listed packages that are named because of their origin. Own code is left out, since no
 * advisory exists for it.
 */
export function fromElsewhere(listed: readonly Listed[]): NotCompared[] {
  return listed.flatMap(({ name, origin = 'registry' }) => {
    const detail = ELSEWHERE[origin];
    return detail === undefined ? [] : [{ name, reason: 'no-version' as const, detail }];
  });
}

/** The facts of the `node`-th listed package, with its relations in the graph. */
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
  const others = [...dependents].map(([by, range]) => ({
    name: listed[by]?.name ?? '',
    version: listed[by]?.version ?? '',
    range,
  }));
  return plainFacts(self, { direct, dev, wanted, through: names, alias, projects, others, ...asked });
}

/**
 * Maximum number of versions of one package that are considered, so that a manipulated lockfile
 * cannot cause quadratic time.
 */
const MAX_SAME = 32;

/** The numbers of the packages with each name. */
export function byName(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const nodes = new Map<string, number[]>();
  names.forEach((name, node) => {
    const same = nodes.get(name);
    if (!same) nodes.set(name, [node]);
    else if (same.length < MAX_SAME) same.push(node);
  });
  return nodes;
}

/** Options of `lookup`. */
export interface LookupOptions {
  readonly manager: PackageManager | null;
  /** Normalises names and versions, so that those which the ecosystem treats as equal are equal. */
  readonly normalName?: (name: string) => string;
  readonly facts: (node: number) => PackageFacts | null;
  /**
   * Names of what a listed package needs in any case: one that is not listed is reported as
   * missing.
   */
  readonly needs?: (node: number) => readonly string[];
}

/**
 * Creates the lookup for listed packages. Facts are computed only for packages that are looked up.
 */
export function lookup(listed: readonly Listed[], options: LookupOptions): LockfilePackages {
  const normal = options.normalName ?? ((name: string) => name);
  // A line break as separator, since no registry accepts it in a name. If a name has one, two
  // packages that cannot exist may be confused, which does no harm.
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
    entries: () => listed.map(({ name, version, origin = 'registry' }) => ({ name, version, origin })),
    all: () => listed.flatMap((_, node) => options.facts(node) ?? []),
    find: (name, version) =>
      (nodes.get(keyOf(name, version)) ?? [])
        .flatMap((node) => options.facts(node) ?? [])
        .sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

/**
 * The facts of a file in which people state packages and their versions themselves: each is direct,
 * and no package manager has worked any out.
 * @param normalName how names are compared; default: as they are
 */
export function statedDirectly(
  listed: readonly Listed[],
  normalName: (name: string) => string = (name) => name,
): LockfilePackages {
  return {
    ...lookup(listed, {
      manager: null,
      normalName,
      facts: (node) => {
        const self = listed[node];
        return self ? plainFacts(self, { direct: true }) : null;
      },
    }),
    declared: listed.map(({ name, version }) => ({ name, version })),
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
