import semver from 'semver';
import { addressOrigin } from '../address.js';
import { sameVersion } from '../downloads/same.js';
import type { LockfileInput } from '../facts.js';
import { besides } from '../paths.js';
import type { TamperedEntry } from '../tampered-entry.js';
import { readManifest } from './package-json.js';
import { nameAt, nameOf } from './package-lock.js';
import { type NpmEntry, type NpmLock, packageLockOf } from './package-lock-entries.js';
import { isForeignSpec, isUrl, registryTarball } from './registry-tarball.js';

/**
 * Finds entries of an npm lockfile that install something else than they claim.
 * @throws LockfileError when the lockfile or the package.json beside it cannot be read
 */
export function tamperedPackages(input: LockfileInput): TamperedEntry[] {
  const lock = packageLockOf(input);
  const entries = [...(lock.packages ?? []), ...(lock.tree ?? [])];
  const asked = new Asked(lock, overridesBeside(input));
  const keys = lock.foldedKeys.map(({ line, column, location, key, meant }): TamperedEntry => {
    return { path: location, line, column, kind: 'key', claimed: key, actual: meant };
  });
  const found = entries.filter(isInstalled).flatMap((entry) => problemsOf(entry, asked));
  return withoutRepeats([...keys, ...found]);
}

function overridesBeside(input: LockfileInput): readonly string[] {
  const path = besides(input.path, 'package.json');
  const text = path === null ? undefined : input.beside.get(path);
  return text === undefined ? [] : readManifest(text).overrides;
}

/**
 * Whether an entry is downloaded. Workspaces and links have the name and version of their own
 * directory.
 */
function isInstalled(entry: NpmEntry): boolean {
  return !entry.link && /(?:^|\/)node_modules\//.test(entry.location);
}

function problemsOf(entry: NpmEntry, asked: Asked): TamperedEntry[] {
  const name = nameOf(entry);
  const folder = nameAt(entry.location);
  const problem = (kind: TamperedEntry['kind'], claimed: string, actual: string): TamperedEntry => {
    return { path: entry.location, line: entry.line, column: entry.column, kind, claimed, actual };
  };
  const names = name === folder || asked.allows(entry, name) ? [] : [problem('name', name, folder)];
  if (entry.resolved === null) return names;
  const tarball = registryTarball(entry.resolved);
  if (!tarball) {
    // npm itself writes only URLs here, and git or file addresses only when they are required. `npm
    // ci` would also accept a bare version and install it.
    const elsewhere = !/^https?:/i.test(entry.resolved) || addressOrigin(entry.resolved) === 'git';
    const odd = !isUrl(entry.resolved) || (elsewhere && !asked.foreign(entry, folder));
    return odd ? [...names, problem('resolved', name, entry.resolved)] : names;
  }
  const other = tarball.name !== name && names.length === 0;
  const version =
    entry.version === entry.resolved ||
    (entry.version !== null && sameVersion('npm', entry.version, tarball.version));
  return [
    ...names,
    ...(other ? [problem('resolved', name, tarball.name)] : []),
    ...(version ? [] : [problem('version', entry.version ?? '', tarball.version)]),
  ];
}

/** What dependents and overrides require for each package name. */
class Asked {
  readonly #specs = new Map<string, Set<string>>();
  readonly #overrides: readonly string[];
  /**
   * Entries of lockfile v1: their aliases are in the version, where osv-scanner and npm both read
   * them.
   */
  readonly #tree: ReadonlySet<NpmEntry>;
  readonly #isFirstFormat: boolean;

  constructor(lock: NpmLock, overrides: readonly string[]) {
    this.#overrides = overrides;
    this.#tree = new Set(lock.tree);
    this.#isFirstFormat = lock.packages === null;
    for (const { wishes, devWishes } of lock.packages ?? []) {
      for (const [name, spec] of [...wishes, ...devWishes]) {
        const specs = this.#specs.get(name);
        if (specs) specs.add(spec);
        else this.#specs.set(name, new Set([spec]));
      }
    }
  }

  /** Whether an entry may rightly have a name that differs from its directory's. */
  allows(entry: NpmEntry, name: string): boolean {
    if (this.#tree.has(entry)) return true;
    const specs = [...(this.#specs.get(nameAt(entry.location)) ?? []), ...this.#overrides];
    if (specs.some((spec) => spec === `npm:${name}` || spec.startsWith(`npm:${name}@`))) return true;
    // A package from git, a file or a URL has the name in its own package.json.
    return entry.resolved !== null && !registryTarball(entry.resolved) && specs.some(isForeignSpec);
  }

  /**
   * Whether anyone asks for this name by git, a file or a URL; the first format has that in the
   * place of the version.
   */
  foreign({ version }: NpmEntry, name: string): boolean {
    if (this.#isFirstFormat) return semver.valid(version, { loose: true }) === null;
    return [...(this.#specs.get(name) ?? []), ...this.#overrides].some(isForeignSpec);
  }
}

/** Removes duplicates, since lockfile v2 contains each entry twice. */
function withoutRepeats(found: readonly TamperedEntry[]): TamperedEntry[] {
  const seen = new Map<string, TamperedEntry>();
  for (const entry of found) {
    const key = JSON.stringify([entry.path, entry.kind, entry.claimed, entry.actual]);
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}
