import { posix } from 'node:path';
import { addressOrigin } from '../address.js';
import type { LockfileInput, LockfilePackages, PackageOrigin } from '../facts.js';
import { DependencyGraph, type Edge, type Root } from '../graph.js';
import { graphFacts, type Listed, lookup } from '../packages.js';
import { besides } from '../paths.js';
import { type Manifest, readManifest } from './package-json.js';
import type { Wish } from './package-lock-entries.js';
import { descriptorPackage, parseYarnLock, splitDescriptor, type YarnEntry } from './yarn-syntax.js';

/**
 * Reads yarn.lock of any Yarn version. It does not distinguish development from production, and in
 * Yarn 1 not even direct from transitive dependencies. That is read from the package.json beside it
 * and from those of the workspaces that Yarn 2 and later list.
 * @throws LockfileError when it cannot be read
 */
export function readYarnLock(input: LockfileInput): LockfilePackages {
  const { berry, entries } = parseYarnLock(input.text);
  const listed = entries.map((entry): Listed => {
    const first = entry.descriptors[0] ?? '';
    const name = descriptorPackage(first);
    const known = splitDescriptor(first).name;
    return {
      line: entry.line,
      column: entry.column,
      version: entry.version,
      name,
      alias: known === name ? null : known,
      origin: originOf(entry),
    };
  });
  const index = new DescriptorIndex(entries);
  const manifest = manifestAt(input, '');
  const roots = berry
    ? entries.flatMap((entry) => workspaceRoots(entry, input, index))
    : ['', ...workspacesBeside(input)].flatMap((project) => manifestRoots(project, input, index));
  // If there are workspaces that cannot be seen, they may require packages that seem unreachable.
  const closed = berry || manifest?.hasWorkspaces === false || workspacesBeside(input).length > 0;
  const edges = entries.map((entry) =>
    workspaceOf(entry) === null ? index.follow([...entry.wishes, ...patchedBy(entry)]) : [],
  );
  const graph = new DependencyGraph(entries.length, roots, (node) => edges[node] ?? [], closed);
  // One entry may answer a package and its aliases.
  const names = new Set(
    entries.flatMap(({ descriptors }) => descriptors.map((one) => splitDescriptor(one).name)),
  );
  const known = lookup(listed, {
    manager: berry ? 'yarn-berry' : 'yarn',
    facts: (node) => graphFacts(listed, node, graph),
  });
  const knows = (name: string): boolean => names.has(name) || known.knows?.(name) === true;
  const missing = entries.flatMap(({ descriptors, needs }) =>
    needs.filter((name) => !knows(name)).map((name) => ({ name, by: descriptors[0] ?? '' })),
  );
  return { ...known, knows, missing };
}

/** What an entry patches: `lodash@npm:4.17.21` of `lodash@patch:lodash@npm%3A4.17.21#a.patch`. */
function patchedBy({ descriptors }: YarnEntry): Wish[] {
  return descriptors.flatMap((descriptor): Wish[] => {
    const source = /^@?[^@]+@patch:([^#]+)#/.exec(descriptor)?.[1];
    if (source === undefined) return [];
    const { name, range } = splitDescriptor(source.replace(/%3A/gi, ':').replace(/%40/g, '@'));
    return [[name, range]];
  });
}

/**
 * The origin of an entry. Yarn 1 downloads `resolved`, and copies or links a directory without it;
 * later versions state the origin in `resolution`.
 */
function originOf({ descriptors, resolution, resolved }: YarnEntry): PackageOrigin {
  if (resolved !== null) return addressOrigin(resolved) ?? 'registry';
  const address = splitDescriptor(resolution ?? descriptors[0] ?? '').range;
  // A patched package is still the registry's package.
  return address.startsWith('patch:') ? 'registry' : (addressOrigin(address) ?? 'registry');
}

/**
 * The directories of the workspaces that a yarn.lock of Yarn 2 or later lists; `''` for the
 * lockfile's own.
 */
export function yarnWorkspaces(text: string): string[] {
  return parseYarnLock(text).entries.flatMap((entry) => workspaceOf(entry) ?? []);
}

function workspaceOf(entry: YarnEntry): string | null {
  const folder = /@workspace:(.*)$/.exec(entry.resolution ?? '')?.[1];
  return folder === undefined ? null : folder === '.' ? '' : folder;
}

function manifestAt(input: LockfileInput, folder: string): Manifest | null {
  const path = besides(input.path, folder === '' ? 'package.json' : `${folder}/package.json`);
  const text = path === null ? undefined : input.beside.get(path);
  return text === undefined ? null : readManifest(text);
}

/**
 * The package.json files of workspaces. Yarn 1 does not list workspaces, so the package.json
 * decides, and the given files are assumed to be complete.
 */
function workspacesBeside({ path, beside }: LockfileInput): string[] {
  const root = posix.dirname(path);
  return [...beside.keys()]
    .filter((file) => posix.basename(file) === 'package.json')
    .map((file) => posix.relative(root, posix.dirname(file)))
    .filter((folder) => folder !== '' && !folder.startsWith('..'));
}

function manifestRoots(project: string, input: LockfileInput, index: DescriptorIndex): Root[] {
  const manifest = manifestAt(input, project);
  if (!manifest) return [];
  const asked = (wishes: readonly Wish[], dev: boolean): Root[] =>
    index.follow(wishes).map((edge) => ({ ...edge, dev, project, group: null }));
  return [...asked(manifest.production, false), ...asked(manifest.development, true)];
}

function workspaceRoots(entry: YarnEntry, input: LockfileInput, index: DescriptorIndex): Root[] {
  const project = workspaceOf(entry);
  if (project === null) return [];
  const manifest = manifestAt(input, project);
  const production = new Set(manifest?.production.map(([name]) => name));
  const development = new Set(manifest?.development.map(([name]) => name));
  return entry.wishes.flatMap(([name, range]) => {
    const dev = production.has(name) ? false : development.has(name) ? true : null;
    return index.follow([[name, range]]).map((edge) => ({ ...edge, dev, project, group: null }));
  });
}

/** Finds the entry that resolves a requirement. */
class DescriptorIndex {
  readonly #byDescriptor = new Map<string, number>();
  readonly #byName = new Map<string, number | null>();

  constructor(entries: readonly YarnEntry[]) {
    entries.forEach((entry, node) => {
      for (const descriptor of entry.descriptors) {
        this.#byDescriptor.set(descriptor, node);
        const { name } = splitDescriptor(descriptor);
        const other = this.#byName.get(name);
        this.#byName.set(name, other === undefined || other === node ? node : null);
      }
    });
  }

  follow(wishes: readonly Wish[]): Edge[] {
    return wishes.flatMap(([name, range]) => {
      // If `resolutions` changed the range, only the name is known; that is enough when a single
      // entry has it.
      const to = this.#byDescriptor.get(`${name}@${range}`) ?? this.#byName.get(name) ?? null;
      return to === null ? [] : [{ to, range: range.replace(/^npm:(?:@?[^@]+@)?/, '') }];
    });
  }
}
