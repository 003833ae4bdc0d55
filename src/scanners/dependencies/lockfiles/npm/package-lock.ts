import { posix } from 'node:path';
import { addressOrigin } from '../address.js';
import type { LockfileInput, LockfilePackages, NotCompared, PackageOrigin } from '../facts.js';
import { DependencyGraph, type Edge, type Root } from '../graph.js';
import { graphFacts, type Listed, lookup } from '../packages.js';
import { besides } from '../paths.js';
import { readManifest } from './package-json.js';
import { type NpmEntry, packageLockOf, type Wish } from './package-lock-entries.js';

/**
 * Reads npm's lockfile. Lockfile v1 does not contain the project's own requirements; they are read
 * from the package.json beside it.
 * @throws LockfileError when it cannot be read
 */
export function readPackageLock(input: LockfileInput): LockfilePackages {
  const lock = packageLockOf(input);
  const entries = lock.packages ?? [...projectOf(input), ...(lock.tree ?? [])];
  const nodes = entries.filter((entry) => entry.location !== '');
  const bundled = new Set(nodes.filter((entry) => entry.bundled).map(({ location }) => location));
  const listed = nodes.map((entry): Listed => {
    const name = nameOf(entry);
    const installed = nameAt(entry.location);
    const alias = name === installed ? null : installed;
    const bundledIn = entry.bundled ? bundlerOf(entry.location, bundled) : null;
    return { ...entry, name, version: entry.version ?? '', alias, bundledIn, origin: originOf(entry) };
  });
  const tree = new NpmTree(nodes);
  const roots = entries.filter(isProject).flatMap((project) => rootsOf(project, tree));
  const graph = new DependencyGraph(nodes.length, roots, (node) => tree.edges(node));
  const packages = lookup(listed, {
    manager: 'npm',
    facts: (node) => graphFacts(listed, node, graph),
    // What an optional package needs may rightly be left out with it.
    needs: (node) => (nodes[node]?.bundled === true ? [] : (nodes[node]?.needs ?? [])),
  });
  return { ...packages, notCompared: [...packages.notCompared, ...danglingLinks(entries)] };
}

/** Links to no entry: npm refuses the whole lockfile, and what it replaces them by nobody knows. */
function danglingLinks(entries: readonly NpmEntry[]): NotCompared[] {
  const locations = new Set(entries.map(({ location }) => folderOf(location)));
  return entries.flatMap((entry): NotCompared[] => {
    if (!entry.link || (entry.resolved !== null && locations.has(folderOf(entry.resolved)))) return [];
    const detail = `a link to ${entry.resolved ?? 'nothing'}, which the lockfile does not have: npm refuses it`;
    return [{ name: nameOf(entry), reason: 'out-of-step', detail }];
  });
}

/** A folder in one spelling. */
function folderOf(path: string): string {
  return posix.normalize(path.replace(/\/+$/u, ''));
}

/**
 * The package.json as the root entry, which lockfile v1 lacks; none when there is no package.json.
 */
function projectOf(input: LockfileInput): NpmEntry[] {
  const path = besides(input.path, 'package.json');
  const manifest = path === null ? undefined : input.beside.get(path);
  if (manifest === undefined) return [];
  const { production, development } = readManifest(manifest);
  const nothing = {
    line: 1,
    column: 1,
    name: null,
    version: null,
    resolved: null,
    integrity: null,
    link: false,
    bundled: false,
    licence: null,
  };
  return [{ ...nothing, location: '', wishes: production, needs: [], devWishes: development }];
}

/**
 * The package's name at the end of a location: `@scope/b` for
 * `node_modules/a/node_modules/@scope/b`; outside of node_modules the directory's name.
 */
export function nameAt(location: string): string {
  const [scope = '', name = ''] = location.split('/').slice(-2);
  return scope.startsWith('@') ? `${scope}/${name}` : location.slice(location.lastIndexOf('/') + 1);
}

/** The package whose archive has the one at a location: the nearest above that is not bundled. */
function bundlerOf(location: string, bundled: ReadonlySet<string>): string {
  const folder = location.slice(0, Math.max(0, location.lastIndexOf('/node_modules/')));
  return bundled.has(folder) ? bundlerOf(folder, bundled) : nameAt(folder);
}

/** The name that osv-scanner reports for an entry. */
export function nameOf(entry: NpmEntry): string {
  return entry.name ?? nameAt(entry.location);
}

/**
 * The origin of an entry. Without `resolved` (npm's option `omit-lockfile-registry-resolved`) it is
 * the default registry.
 */
function originOf(entry: NpmEntry): PackageOrigin {
  if (entry.link || isProject(entry)) return 'own';
  const { resolved, version } = entry;
  // In lockfile v1 an address is in place of the version.
  return addressOrigin(resolved ?? version ?? '') ?? 'registry';
}

/**
 * Whether an entry is the project, a workspace or a linked directory, whose requirements are
 * direct.
 */
function isProject(entry: NpmEntry): boolean {
  return !entry.link && !/(?:^|\/)node_modules\//.test(entry.location);
}

function rootsOf(project: NpmEntry, tree: NpmTree): Root[] {
  const asked = (wishes: readonly Wish[], dev: boolean): Root[] =>
    tree
      .follow(project.location, wishes)
      .map((edge) => ({ ...edge, dev, project: project.location, group: null }));
  return [...asked(project.wishes, false), ...asked(project.devWishes, true)];
}

/**
 * Resolves packages as Node.js does: in `node_modules` of the dependent's directory, then of each
 * parent directory.
 */
class NpmTree {
  readonly #entries: readonly NpmEntry[];
  readonly #at: ReadonlyMap<string, number>;

  constructor(entries: readonly NpmEntry[]) {
    this.#entries = entries;
    this.#at = new Map(entries.map((entry, node) => [entry.location, node]));
  }

  edges(node: number): Edge[] {
    const entry = this.#entries[node];
    return entry && !isProject(entry) && !entry.link ? this.follow(entry.location, entry.wishes) : [];
  }

  follow(location: string, wishes: readonly Wish[]): Edge[] {
    return wishes.flatMap(([name, range]) => {
      const to = this.#resolve(location, name);
      return to === null ? [] : [{ to, range }];
    });
  }

  #resolve(location: string, name: string): number | null {
    for (let folder = location; ; folder = folderAbove(folder)) {
      const to = this.#at.get(folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
      if (to !== undefined) return to;
      if (folder === '' || folder.endsWith('..')) return null;
    }
  }
}

function folderAbove(folder: string): string {
  const above = posix.dirname(folder);
  if (above === '.' || above === '/') return '';
  return above === 'node_modules'
    ? ''
    : above.endsWith('/node_modules')
      ? above.slice(0, -'/node_modules'.length)
      : above;
}
