import { type Document, isMap, isScalar, LineCounter, parseAllDocuments, type YAMLMap } from 'yaml';
import { addressOrigin } from '../address.js';
import { LockfileError, type LockfileInput, type PackageOrigin } from '../facts.js';
import type { Position } from '../json.js';
import { remembered } from '../remembered.js';
import type { Wish } from './package-lock-entries.js';

/** A package of a pnpm-lock.yaml. */
export interface PnpmPackage extends Position {
  readonly key: string;
  /** Name and version as osv-scanner reports them; the version is empty when the key has none. */
  readonly name: string;
  readonly version: string;
  readonly references: readonly Wish[];
  readonly origin: PackageOrigin;
  /** The URL that is downloaded, if it differs from the registry's default; else null. */
  readonly tarball: string | null;
  readonly integrity: string | null;
}

/** A project in a pnpm-lock.yaml, with the names and references of its requirements. */
export interface PnpmImporter {
  /** Relative to the lockfile's directory; `''` for the lockfile's own. */
  readonly path: string;
  readonly production: readonly Wish[];
  readonly development: readonly Wish[];
  readonly specifiers: ReadonlyMap<string, string>;
}

type PnpmLock = ReturnType<typeof parsePnpmLock>;

/**
 * Lockfiles that were parsed already: one is asked for its packages, and then for its downloads.
 */
const parsed = new WeakMap<LockfileInput, PnpmLock>();

/** The lockfile of an input. @throws LockfileError as `parsePnpmLock` does */
export function pnpmLockOf(input: LockfileInput): PnpmLock {
  const lock = parsed.get(input) ?? parsePnpmLock(input.text);
  parsed.set(input, lock);
  return lock;
}

/**
 * Parses a pnpm-lock.yaml.
 * @throws LockfileError when it is not YAML, or not a map
 * @see https://github.com/pnpm/spec/blob/master/lockfile/9.0.md
 */
const parsePnpmLock = remembered(parse);

function parse(text: string): { packages: PnpmPackage[]; importers: PnpmImporter[] } {
  const lines = new LineCounter();
  const documents = yamlMaps(text, lines).map((root) => lockIn(root, lines));
  return {
    packages: documents.flatMap(({ packages }) => packages),
    importers: documents.flatMap(({ importers }) => importers),
  };
}

function lockIn(
  root: YAMLMap | null,
  lines: LineCounter,
): { packages: PnpmPackage[]; importers: PnpmImporter[] } {
  const version = Number.parseFloat(textIn(root, 'lockfileVersion') ?? '');
  const references = snapshotReferences(mapIn(root, 'snapshots'));
  const packages = pairs(mapIn(root, 'packages')).map(({ key, value, offset }): PnpmPackage => {
    const { line, col } = lines.linePos(offset);
    const own = { name: textIn(value, 'name'), version: textIn(value, 'version') };
    const parsed = nameAndVersion(key, version);
    const named = { name: own.name ?? parsed.name, version: own.version ?? parsed.version };
    return {
      ...{ key, line, column: col, ...named, origin: originOf(mapIn(value, 'resolution')) },
      tarball: textIn(mapIn(value, 'resolution'), 'tarball') ?? textIn(mapIn(value, 'resolution'), 'repo'),
      integrity: textIn(mapIn(value, 'resolution'), 'integrity'),
      references: references.get(key) ?? dependenciesIn(value),
    };
  });
  const importers = pairs(mapIn(root, 'importers'));
  // Up to version 6, the lockfile of a single project has its dependencies at the top level.
  const projects = importers.length > 0 ? importers : [{ key: '.', value: root, offset: 0 }];
  return { packages, importers: projects.map(({ key, value }) => importer(key, value)) };
}

/** The origin of a package. @see https://github.com/pnpm/spec/blob/master/lockfile/9.0.md */
function originOf(resolution: YAMLMap | null): PackageOrigin {
  const type = textIn(resolution, 'type');
  if (type === 'directory' || textIn(resolution, 'directory') !== null) return 'own';
  if (type === 'git' || textIn(resolution, 'repo') !== null) return 'git';
  return addressOrigin(textIn(resolution, 'tarball') ?? '') ?? 'registry';
}

/**
 * pnpm 11 and later write the packages for their own configuration into a separate document before
 * the project's.
 */
function yamlMaps(text: string, lineCounter: LineCounter): (YAMLMap | null)[] {
  return yamlDocuments(text, lineCounter).map((document) => {
    const [error] = document.errors;
    if (error)
      throw new LockfileError(`not valid YAML (${error.code})`, lineCounter.linePos(error.pos[0]).line);
    if (document.contents === null) return null;
    if (!isMap(document.contents)) throw new LockfileError('not a pnpm lockfile: a map is expected', 1);
    return document.contents;
  });
}

function yamlDocuments(text: string, lineCounter: LineCounter): Document.Parsed[] {
  try {
    const options = { lineCounter, prettyErrors: false, uniqueKeys: false, schema: 'failsafe' } as const;
    const documents = parseAllDocuments(text, options);
    return 'empty' in documents ? [] : documents;
  } catch (error) {
    // The parser is recursive and overflows the stack on thousands of open brackets.
    if (error instanceof RangeError) throw new LockfileError('nested too deeply', null);
    throw error;
  }
}

interface Pair {
  readonly key: string;
  readonly value: YAMLMap | null;
  readonly text: string | null;
  readonly offset: number;
}

function pairs(map: YAMLMap | null): Pair[] {
  return (map?.items ?? []).flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const text = isScalar(value) ? String(value.value) : null;
    return [
      { key: String(key.value), value: isMap(value) ? value : null, text, offset: key.range?.[0] ?? 0 },
    ];
  });
}

function mapIn(map: YAMLMap | null, name: string): YAMLMap | null {
  const value = map?.get(name);
  return isMap(value) ? value : null;
}

function textIn(map: YAMLMap | null, name: string): string | null {
  const value = map?.get(name);
  return typeof value === 'string' ? value : null;
}

/**
 * Dependencies of pnpm's configuration run on every machine that installs, so they count as
 * production.
 */
const PRODUCTION = ['dependencies', 'optionalDependencies', 'configDependencies'];

function dependenciesIn(map: YAMLMap | null): Wish[] {
  return PRODUCTION.flatMap((section) => referencesIn(mapIn(map, section)));
}

/**
 * Since version 6 a project's requirement is `{ specifier, version }`; everything else is the
 * reference itself.
 */
function referencesIn(map: YAMLMap | null): Wish[] {
  return pairs(map).flatMap(({ key, value, text }): Wish[] => {
    const reference = text ?? textIn(value, 'version');
    return reference === null ? [] : [[key, reference]];
  });
}

/**
 * The requirements of each package. Since version 9 they are in `snapshots`, once for each
 * combination of peers.
 */
function snapshotReferences(snapshots: YAMLMap | null): Map<string, Wish[]> {
  const references = new Map<string, Wish[]>();
  for (const { key, value } of pairs(snapshots)) {
    const own = withoutPeers(key);
    const known = references.get(own);
    if (known) known.push(...dependenciesIn(value));
    else references.set(own, dependenciesIn(value));
  }
  return references;
}

function importer(key: string, map: YAMLMap | null): PnpmImporter {
  const sections = [...PRODUCTION, 'devDependencies'].map((section) => mapIn(map, section));
  const inside = sections
    .flatMap(pairs)
    .map(({ key: name, value }) => [name, textIn(value, 'specifier')] as const);
  const outside = pairs(mapIn(map, 'specifiers')).map(({ key: name, text }) => [name, text] as const);
  const specifiers = new Map(
    [...outside, ...inside].flatMap(([name, range]) => (range === null ? [] : [[name, range] as const])),
  );
  const development = referencesIn(mapIn(map, 'devDependencies'));
  return { path: key === '.' ? '' : key, production: dependenciesIn(map), development, specifiers };
}

/**
 * Name and version in a key: `@s/n@1.0.0` in version 9, `/@s/n@1.0.0(peer)` in 6,
 * `/@s/n/1.0.0_peer` in 5. A key of any other form has no version.
 */
function nameAndVersion(key: string, lockfileVersion: number): { name: string; version: string } {
  const pattern =
    lockfileVersion >= 9 ? /^(@?[^@]+)@(.*)$/ : /^[^/]*\/((?:@[^/]+\/)?[^/@]+)[@/](\d[^_(/]*)(?:[_(/].*)?$/;
  const [, name = '', version = ''] = pattern.exec(key) ?? [];
  return { name, version };
}

/** Removes the peers from a key or reference: `1.0.0(react@18.2.0)` becomes `1.0.0`. */
export function withoutPeers(reference: string): string {
  const bracket = reference.indexOf('(');
  return bracket < 0 ? reference : reference.slice(0, bracket);
}
