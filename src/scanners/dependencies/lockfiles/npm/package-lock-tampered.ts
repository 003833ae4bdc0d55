import semver from 'semver';
import { addressOrigin } from '../address.js';
import type { LockfileInput } from '../facts.js';
import { besides } from '../paths.js';
import type { TamperedEntry } from '../tampered-entry.js';
import { readManifest } from './package-json.js';
import { nameAt, nameOf } from './package-lock.js';
import { type NpmEntry, type NpmLock, packageLockOf } from './package-lock-entries.js';
import { isForeignSpec, isUrl, registryTarball } from './registry-tarball.js';

/**
 * Entries of an npm lockfile, of any version, that don't install what they say.
 * @throws LockfileError when the lockfile or the package.json beside it can't be read
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

/** Workspaces and links have the name and version of their own folder, which nobody downloads. */
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
    // `npm ci` takes a bare version here, and installs it. It writes URLs only, and git or files
    // only where asked to.
    const elsewhere = !/^https?:/i.test(entry.resolved) || addressOrigin(entry.resolved) === 'git';
    const odd = !isUrl(entry.resolved) || (elsewhere && !asked.foreign(entry, folder));
    return odd ? [...names, problem('resolved', name, entry.resolved)] : names;
  }
  const other = tarball.name !== name && names.length === 0;
  const version = sameVersion(entry.version, tarball.version) || entry.version === entry.resolved;
  return [
    ...names,
    ...(other ? [problem('resolved', name, tarball.name)] : []),
    ...(version ? [] : [problem('version', entry.version ?? '', tarball.version)]),
  ];
}

/**
 * Whether two versions are one. Registries drop build metadata, and old tarballs are named by loose
 * versions.
 */
function sameVersion(written: string | null, downloaded: string): boolean {
  const plain = (version: string): string => semver.parse(version, { loose: true })?.version ?? version;
  return written !== null && plain(written) === plain(downloaded);
}

/** What the dependents of each name, and the overrides, ask for. */
class Asked {
  readonly #specs = new Map<string, Set<string>>();
  readonly #overrides: readonly string[];
  /** In lockfile v1 an alias stands in the version, where osv-scanner and npm both read it. */
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

  /** Whether an entry may have this name although its folder has another. */
  allows(entry: NpmEntry, name: string): boolean {
    if (this.#tree.has(entry)) return true;
    const specs = [...(this.#specs.get(nameAt(entry.location)) ?? []), ...this.#overrides];
    if (specs.some((spec) => spec === `npm:${name}` || spec.startsWith(`npm:${name}@`))) return true;
    // What comes from git, a file or a URL has the name of its own package.json.
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

/** Lockfile v2 says everything twice. */
function withoutRepeats(found: readonly TamperedEntry[]): TamperedEntry[] {
  const seen = new Map<string, TamperedEntry>();
  for (const entry of found) {
    const key = JSON.stringify([entry.path, entry.kind, entry.claimed, entry.actual]);
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}
