import semver from 'semver';
import type { Position } from './json.js';
import { parsePnpmLock } from './npm/pnpm-syntax.js';
import { registryTarball } from './npm/registry-tarball.js';
import { descriptorPackage, parseYarnLock, splitDescriptor, type YarnEntry } from './npm/yarn-syntax.js';
import type { TamperedEntry } from './tampered-entry.js';

/** An entry, by what it says and by what it downloads. */
interface Downloaded extends Position {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly actual: { readonly name: string; readonly version: string } | null;
}

/**
 * Entries of a yarn.lock whose address, or whose resolution, is that of another package or version:
 * Yarn installs that one, with `--frozen-lockfile` as well.
 * @throws LockfileError when it can't be read
 */
export function forgedInYarn(text: string): TamperedEntry[] {
  return parseYarnLock(text).entries.flatMap((entry) => problemsOf(inYarn(entry)));
}

/**
 * Entries of a pnpm-lock.yaml whose tarball is another one's.
 * @throws LockfileError when it can't be read
 */
export function forgedInPnpm(text: string): TamperedEntry[] {
  // What is asked for by its address has that in the place of a version.
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

/** `lodash@npm:4.17.21`; other protocols lead to no registry. */
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

/** Registries drop build metadata, and old tarballs are named by loose versions. */
function plain(version: string): string {
  return semver.parse(version, { loose: true })?.version ?? version;
}
