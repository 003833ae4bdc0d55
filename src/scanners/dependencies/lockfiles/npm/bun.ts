import { parse as parseJsonc, type ParseError } from 'jsonc-parser';
import { z } from 'zod';
import { addressOrigin } from '../address.js';
import { LockfileError, type LockfileInput, type LockfilePackages } from '../facts.js';
import { DependencyGraph, type Edge, type Root } from '../graph.js';
import { type Position, walkKeys } from '../json.js';
import { graphFacts, type Listed, lookup } from '../packages.js';
import type { Wish } from './package-lock-entries.js';
import { splitDescriptor } from './yarn-syntax.js';

const wishes = z.record(z.string(), z.string()).catch({}).default({});
const Wishes = z.object({
  dependencies: wishes,
  optionalDependencies: wishes,
  peerDependencies: wishes,
  devDependencies: wishes,
});
const Lock = z.object({
  workspaces: z.record(z.string(), Wishes).default({}),
  packages: z.record(z.string(), z.array(z.unknown())).default({}),
});

interface BunPackage extends Listed {
  /** A key such as `mkdirp/minimist`: the package `minimist`, as `mkdirp`'s own copy. */
  readonly key: string;
  readonly wishes: readonly Wish[];
  /** Names among these that are neither peers nor optional. */
  readonly needs: readonly string[];
  /** Where the package is, if that is not the usual registry. */
  readonly address: string | null;
  readonly checksum: string | null;
}

/**
 * Reads bun.lock: workspaces and packages with their requirements.
 * @throws LockfileError when it cannot be read
 * @see https://bun.com/docs/pm/lockfile
 */
export function readBunLock({ text }: LockfileInput): LockfilePackages {
  const lock = parseBunLock(text);
  const packages = bunPackages(text, lock);
  const at = new Map(packages.map(({ key }, node) => [key, node]));
  const roots = Object.entries(lock.workspaces).flatMap(([project, asked]) =>
    rootsOf(project, asked, (list) => follow(at, '', list)),
  );
  const graph = new DependencyGraph(packages.length, roots, (node) => {
    const self = packages[node];
    return self === undefined || self.origin === 'own' ? [] : follow(at, self.key, self.wishes);
  });
  return lookup(packages, {
    manager: 'bun',
    facts: (node) => graphFacts(packages, node, graph),
    needs: (node) => packages[node]?.needs ?? [],
  });
}

/**
 * Parses a bun.lock, which is JSON with trailing commas. @throws LockfileError when it cannot be
 * read
 */
function parseBunLock(text: string): z.infer<typeof Lock> {
  const errors: ParseError[] = [];
  const lock = Lock.safeParse(parseJsonc(text, errors, { allowTrailingComma: true }));
  if (errors.length > 0 || !lock.success) throw new LockfileError('not valid as a bun.lock', null);
  return lock.data;
}

/** The packages of a bun.lock. @throws LockfileError when it can't be read */
export function bunPackages(text: string, lock = parseBunLock(text)): BunPackage[] {
  const places = placesOf(text);
  return Object.entries(lock.packages).map(([key, entry]) => packageOf(key, entry, places));
}

function packageOf(
  key: string,
  entry: readonly unknown[],
  places: ReadonlyMap<string, Position>,
): BunPackage {
  const [ident, registry] = entry;
  const { name, range } = splitDescriptor(typeof ident === 'string' ? ident : key);
  const known = key.slice(nameStart(key));
  const asked = Wishes.safeParse(entry.find((part) => typeof part === 'object' && part !== null)).data;
  const origin = addressOrigin(range) ?? 'registry';
  const last = entry.at(-1);
  return {
    ...(places.get(key) ?? { line: 1, column: 1 }),
    key,
    name,
    version: range,
    alias: known === name ? null : known,
    origin,
    wishes: asked ? production(asked) : [],
    needs: Object.keys(asked?.dependencies ?? {}).filter(
      (need) => !(need in (asked?.optionalDependencies ?? {})),
    ),
    address:
      origin !== 'registry' ? range : typeof registry === 'string' && registry !== '' ? registry : null,
    checksum: typeof last === 'string' ? last : null,
  };
}

/** The offset of the last package name in a key; a scoped name contains a `/` itself. */
function nameStart(key: string): number {
  const last = key.lastIndexOf('/');
  const before = key.lastIndexOf('/', last - 1);
  return key[before + 1] === '@' ? before + 1 : last + 1;
}

function production(asked: z.infer<typeof Wishes>): Wish[] {
  return Object.entries({ ...asked.peerDependencies, ...asked.dependencies, ...asked.optionalDependencies });
}

type Follow = (wishes: readonly Wish[]) => Edge[];

function rootsOf(project: string, asked: z.infer<typeof Wishes>, find: Follow): Root[] {
  const roots = (list: readonly Wish[], dev: boolean): Root[] =>
    find(list).map((edge) => ({ ...edge, dev, project, group: null }));
  return [...roots(production(asked), false), ...roots(Object.entries(asked.devDependencies), true)];
}

/** Resolves requirements: a package's own copies are below its key, shared ones above. */
function follow(at: ReadonlyMap<string, number>, from: string, list: readonly Wish[]): Edge[] {
  return list.flatMap(([name, range]) => {
    for (let above = from; ; above = above.slice(0, Math.max(0, nameStart(above) - 1))) {
      const to = at.get(above === '' ? name : `${above}/${name}`);
      if (to !== undefined) return [{ to, range }];
      if (above === '') return [];
    }
  });
}

/** The positions of the entries in `packages`, by key. */
function placesOf(text: string): Map<string, Position> {
  const places = new Map<string, Position>();
  walkKeys<'lock' | 'packages' | 'other'>(text, 'lock', (state, key, at) => {
    if (state === 'packages') places.set(key, at);
    return state === 'lock' && key === 'packages' ? 'packages' : 'other';
  });
  return places;
}
