import { z } from 'zod';
import { LockfileError, type LockfileInput } from '../facts.js';
import { type Position, parseJson } from '../json.js';
import { type FoldedKey, locate, MAX_LOCATION } from './package-lock-places.js';

/** A requirement: the name under which the dependent knows the package, and the range. */
export type Wish = readonly [name: string, range: string];

/** One entry of an npm lockfile, of any lockfile version. */
export interface NpmEntry extends Position {
  /**
   * The path below the lockfile's directory, `node_modules/a/node_modules/b`; `''` for the project.
   * Constructed for lockfile v1.
   */
  readonly location: string;
  /**
   * The `name` in the entry, which takes precedence over the location's; null when there is none.
   */
  readonly name: string | null;
  readonly version: string | null;
  readonly resolved: string | null;
  readonly integrity: string | null;
  /** Whether it is a symbolic link to another entry, whose location is `resolved`. */
  readonly link: boolean;
  /** Whether it is part of the archive of a package above it. */
  readonly bundled: boolean;
  /** Its licence, as its package.json had it; null where the lockfile has none. */
  readonly licence: string | null;
  /** Whether it has scripts that npm runs when it is installed; absent in lockfile v1. */
  readonly installScript?: boolean;
  readonly wishes: readonly Wish[];
  /** Names among these that are installed in any case: neither peers nor optional. */
  readonly needs: readonly string[];
  /** Only projects have development requirements. */
  readonly devWishes: readonly Wish[];
}

/** A package-lock.json or npm-shrinkwrap.json. */
export interface NpmLock {
  /** The entries of `packages` in lockfile v2 and v3; null in v1. */
  readonly packages: readonly NpmEntry[] | null;
  /** The entries of `dependencies` in lockfile v1 and v2; null in v3. */
  readonly tree: readonly NpmEntry[] | null;
  readonly foldedKeys: readonly FoldedKey[];
}

const Lock = z.object({
  packages: z.record(z.string(), z.unknown()).optional(),
  dependencies: z.record(z.string(), z.unknown()).optional(),
});

/**
 * Lockfiles that were parsed already: the same input is read for its packages and for tampered
 * entries.
 */
const parsed = new WeakMap<LockfileInput, NpmLock>();

/** The lockfile of an input. @throws LockfileError as `parsePackageLock` does */
export function packageLockOf(input: LockfileInput): NpmLock {
  const lock = parsed.get(input) ?? parsePackageLock(input.text);
  parsed.set(input, lock);
  return lock;
}

/**
 * Parses an npm lockfile of version 1, 2 or 3.
 * @throws LockfileError when it is not JSON, or does not have a lockfile's structure
 * @see https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-lock-json.md
 */
export function parsePackageLock(source: string): NpmLock {
  const lock = Lock.safeParse(parseJson(source));
  if (!lock.success)
    throw new LockfileError('no npm lockfile: "packages" and "dependencies" must be objects', null);
  const { positions, foldedKeys } = locate(source);
  const at = (kind: 'packages' | 'tree', location: string): Position => {
    if (location.length > MAX_LOCATION)
      throw new LockfileError('a path below node_modules is too long to be real', null);
    return positions.get(`${kind}:${location}`) ?? { line: 1, column: 1 };
  };
  return {
    packages: lock.data.packages
      ? Object.entries(lock.data.packages).map(([location, entry]) =>
          packageEntry(location, entry, at('packages', location)),
        )
      : null,
    tree: lock.data.dependencies
      ? treeEntries(lock.data.dependencies, (location) => at('tree', location))
      : null,
    foldedKeys,
  };
}

function packageEntry(location: string, value: unknown, at: Position): NpmEntry {
  if (!isObject(value)) throw new LockfileError('an entry of "packages" is no object', at.line);
  // If an optional dependency is listed as an ordinary one too, npm uses the optional range.
  const wishes = ['optionalDependencies', 'dependencies', 'peerDependencies'].flatMap((key) =>
    wishesIn(value, key),
  );
  const texts = {
    name: textIn(value, 'name'),
    version: textIn(value, 'version'),
    resolved: textIn(value, 'resolved'),
    integrity: textIn(value, 'integrity'),
  };
  return {
    ...at,
    location,
    ...texts,
    link: value['link'] === true,
    bundled: value['inBundle'] === true,
    licence: textIn(value, 'license'),
    installScript: value['hasInstallScript'] === true,
    wishes,
    needs: needsIn(value, 'dependencies'),
    devWishes: wishesIn(value, 'devDependencies'),
  };
}

type Fields = Readonly<Record<string, unknown>>;

// Entries are validated by hand: a schema would double the time for 5,000 entries. Leniently, since
// osv-scanner has refused wrong types in the fields that it reads.

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(entry: Fields, key: string): string | null {
  const value = entry[key];
  return typeof value === 'string' ? value : null;
}

function wishesIn(entry: Fields, key: string): Wish[] {
  const value = entry[key];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, range]) =>
    typeof range === 'string' ? [[name, range] as const] : [],
  );
}

function needsIn(entry: Fields, key: string): string[] {
  // npm keeps for a while what a removed workspace needed: such an entry needs nothing.
  if (entry['extraneous'] === true) return [];
  const optional = new Set(wishesIn(entry, 'optionalDependencies').map(([name]) => name));
  return wishesIn(entry, key).flatMap(([name]) => (optional.has(name) ? [] : [name]));
}

/** A version in lockfile v1 that declares an alias: `npm:name@version`. */
const V1_ALIAS = /^npm:(.+)@([^@]+)$/;

function treeEntries(top: Readonly<Record<string, unknown>>, at: (location: string) => Position): NpmEntry[] {
  const entries: NpmEntry[] = [];
  const waiting: { parent: string; children: Readonly<Record<string, unknown>> }[] = [
    { parent: '', children: top },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const [key, value] of Object.entries(next.children)) {
      const location = `${next.parent === '' ? '' : `${next.parent}/`}node_modules/${key}`;
      const position = at(location);
      if (!isObject(value)) throw new LockfileError('an entry of "dependencies" is no object', position.line);
      const version = textIn(value, 'version');
      const [, name = null, aliased = version] = V1_ALIAS.exec(version ?? '') ?? [];
      const wanted = {
        ...{ link: false, bundled: value['bundled'] === true, licence: null },
        // npm writes entries of optional ones for all platforms, so that none is rightly left out.
        ...{ wishes: wishesIn(value, 'requires'), needs: needsIn(value, 'requires'), devWishes: [] },
      };
      const resolved = textIn(value, 'resolved');
      const integrity = textIn(value, 'integrity');
      entries.push({ ...position, location, name, version: aliased, resolved, integrity, ...wanted });
      const { dependencies } = value;
      if (isObject(dependencies)) waiting.push({ parent: location, children: dependencies });
    }
  }
  return entries;
}
