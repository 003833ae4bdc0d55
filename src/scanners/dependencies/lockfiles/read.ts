import { readCargoLock } from './cargo/cargo.js';
import type { LockfileInput, LockfilePackages } from './facts.js';
import { readGeneric } from './generic.js';
import { readGoMod } from './go/go-mod.js';
import type { LockfileKind } from './kinds.js';
import { readPom } from './maven/pom.js';
import { readPackageLock } from './npm/package-lock.js';
import { readPnpmLock } from './npm/pnpm.js';
import { readYarnLock, yarnWorkspaces } from './npm/yarn.js';
import { besides } from './paths.js';
import { readRequirements } from './python/pip.js';
import { readPoetryLock } from './python/poetry.js';
import { readUvLock } from './python/uv.js';

interface Reader {
  readonly read: (input: LockfileInput) => LockfilePackages;
  /** Manifests beside the lockfile that tell more. */
  readonly siblings: (text: string) => readonly string[];
}

const none = (): readonly string[] => [];

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['package-lock', { read: readPackageLock, siblings: () => ['package.json'] }],
  ['yarn', { read: readYarnLock, siblings: yarnSiblings }],
  ['pnpm', { read: readPnpmLock, siblings: none }],
  ['pip', { read: readRequirements, siblings: none }],
  ['poetry', { read: readPoetryLock, siblings: () => ['pyproject.toml'] }],
  ['uv', { read: readUvLock, siblings: none }],
  ['go', { read: readGoMod, siblings: none }],
  ['cargo', { read: readCargoLock, siblings: () => ['Cargo.toml'] }],
  ['maven', { read: readPom, siblings: none }],
]);

/**
 * Reads what a lockfile says of its packages beyond what osv-scanner reports.
 * @throws LockfileError when the lockfile, or a manifest beside it, can't be read
 */
export function readLockfile(kind: LockfileKind, input: LockfileInput): LockfilePackages {
  const reader = READERS.get(kind.name);
  return reader ? reader.read(input) : readGeneric(input);
}

/**
 * The manifests that `readLockfile` wants to see for this lockfile, as far as they exist; paths relative to the repository.
 * @throws LockfileError when the lockfile can't be read
 */
export function siblings(kind: LockfileKind, path: string, text: string): string[] {
  const names = READERS.get(kind.name)?.siblings(text) ?? [];
  return [...new Set(names.flatMap((name) => besides(path, name) ?? []))];
}

function yarnSiblings(text: string): string[] {
  return [
    'package.json',
    ...yarnWorkspaces(text).map((folder) => (folder === '' ? 'package.json' : `${folder}/package.json`)),
  ];
}
