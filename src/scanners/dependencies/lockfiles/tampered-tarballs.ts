import semver from 'semver';
import type { Position } from './json.js';
import { parsePnpmLock } from './npm/pnpm-syntax.js';
import { registryTarball } from './npm/registry-tarball.js';
import { descriptorPackage, parseYarnLock, splitDescriptor, type YarnEntry } from './npm/yarn-syntax.js';
import type { TamperedEntry } from './tampered-entry.js';

/** An entry with the package that it claims to be and the one that is downloaded. */
interface Downloaded extends Position {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly actual: { readonly name: string; readonly version: string } | null;
}

/**
 * Entries of a yarn.lock whose URL or resolution belongs to another package or version. Yarn
 * installs that one, even with `--frozen-lockfile`.
 * @throws LockfileError when it cannot be read
 */
export function tamperedInYarn(text: string): TamperedEntry[] {
  return parseYarnLock(text).entries.flatMap((entry) => problemsOf(inYarn(entry)));
}

/**
 * Entries of a pnpm-lock.yaml whose tarball belongs to another package or version.
 * @throws LockfileError when it cannot be read
 */
export function tamperedInPnpm(text: string): TamperedEntry[] {
  // A package that is required by its URL has the URL in place of a version.
  const versioned = parsePnpmLock(text).packages.filter(({ version }) => /^\d/.test(version));
  return versioned.flatMap((entry) =>
    problemsOf({ ...entry, path: entry.key, actual: registryTarball(entry.tarball ?? '') }),
  );
}

function inYarn(entry: YarnEntry): Downloaded {
  const { line, column, descriptors, version, resolution, resolved } = entry;
  const name = descriptorPackage(descriptors[0] ?? '');
  const path = descriptors[0] ?? '';
  return {
    path,
    line,
    column,
    name,
    version,
    actual: resolution === null ? registryTarball(resolved ?? '') : berry(resolution),
  };
}

/** Parses `lodash@npm:4.17.21`; other protocols do not denote a registry. */
function berry(resolution: string): Downloaded['actual'] {
  const { name, range } = splitDescriptor(resolution);
  const version = /^npm:([^:]+?)(?:::.*)?$/.exec(range)?.[1];
  return version === undefined ? null : { name, version };
}

function problemsOf({ path, line, column, name, version, actual }: Downloaded): TamperedEntry[] {
  if (actual === null) return [];
  const at = { path, line, column };
  return [
    ...(actual.name === name
      ? []
      : [{ ...at, kind: 'resolved' as const, claimed: name, actual: actual.name }]),
    ...(plain(actual.version) === plain(version)
      ? []
      : [{ ...at, kind: 'version' as const, claimed: version, actual: actual.version }]),
  ];
}

/**
 * A version without build metadata, which registries drop. Parsed loosely, since old tarballs have
 * irregular versions.
 */
function plain(version: string): string {
  return semver.parse(version, { loose: true })?.version ?? version;
}
