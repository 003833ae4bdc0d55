import { posix } from 'node:path';
import { addressOrigin } from '../address.js';
import type { LockfileInput, LockfilePackages, PackageOrigin } from '../facts.js';
import { DependencyGraph, type Edge, type Root } from '../graph.js';
import { graphFacts, type Listed, lookup } from '../packages.js';
import { besides } from '../paths.js';
import { readManifest } from './package-json.js';
import { type NpmEntry, packageLockOf, type Wish } from './package-lock-entries.js';

/**
 * npm's lockfile. Lockfile v1 does not say what the project itself asks for: there the package.json
 * beside it does.
 * @throws LockfileError when it can't be read
 */
export function readPackageLock(input: LockfileInput): LockfilePackages {
  const lock = packageLockOf(input);
  const entries = lock.packages ?? [...projectOf(input), ...(lock.tree ?? [])];
  const nodes = entries.filter((entry) => entry.location !== '');
  const listed = nodes.map((entry): Listed => {
    const name = nameOf(entry);
    const installed = nameAt(entry.location);
    const alias = name === installed ? null : installed;
    return { ...entry, name, version: entry.version ?? '', alias, origin: originOf(entry) };
  });
  const tree = new NpmTree(nodes);
  const roots = entries.filter(isProject).flatMap((project) => rootsOf(project, tree));
  const graph = new DependencyGraph(nodes.length, roots, (node) => tree.edges(node));
  return lookup(listed, {
    manager: 'npm',
    facts: (node) => graphFacts(listed, node, graph),
    // What an optional package needs may rightly be left out with it.
    needs: (node) => (nodes[node]?.bundled === true ? [] : (nodes[node]?.needs ?? [])),
  });
}

/** The package.json as the entry that lockfile v1 lacks; nothing when there is none. */
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
  };
  return [{ ...nothing, location: '', wishes: production, needs: [], devWishes: development }];
}

/**
 * The last name in a location: `@scope/b` of `node_modules/a/node_modules/@scope/b`, the folder's
 * name elsewhere.
 */
export function nameAt(location: string): string {
  const [scope = '', name = ''] = location.split('/').slice(-2);
  return scope.startsWith('@') ? `${scope}/${name}` : location.slice(location.lastIndexOf('/') + 1);
}

/** The name by which osv-scanner reports an entry. */
export function nameOf(entry: NpmEntry): string {
  return entry.name ?? nameAt(entry.location);
}

/**
 * A registry that is left out of the lockfile (`omit-lockfile-registry-resolved`) is the usual one.
 */
function originOf(entry: NpmEntry): PackageOrigin {
  if (entry.link || isProject(entry)) return 'own';
  const { resolved, version } = entry;
  // Lockfile v1 has the address in the place of the version.
  return addressOrigin(resolved ?? version ?? '') ?? 'registry';
}

/** The project itself, its workspaces and linked folders: what they ask for is direct. */
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
 * Finds packages as Node.js does: in the `node_modules` of the dependent's own folder, then of each
 * folder above.
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
