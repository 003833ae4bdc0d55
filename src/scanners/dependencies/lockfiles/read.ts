import { readCargoLock } from './cargo/cargo.js';
import { readCargoToml } from './cargo/cargo-toml.js';
import { readDenoConfiguration, readDenoLock } from './deno/deno.js';
import type { LockfileInput, LockfilePackages } from './facts.js';
import { readGeneric } from './generic.js';
import { readGoMod } from './go/go-mod.js';
import { readGoWork } from './go/go-work.js';
import { readGradleCatalog } from './gradle/catalog.js';
import { readGradleLines } from './gradle/locks.js';
import { readGradleScript } from './gradle/script.js';
import { GRADLE_SCRIPT, MSBUILD, type LockfileKind } from './kinds.js';
import { readPom } from './maven/pom.js';
import { readBunLock } from './npm/bun.js';
import { readPackageLock } from './npm/package-lock.js';
import { readPnpmLock } from './npm/pnpm.js';
import { readYarnLock, yarnWorkspaces } from './npm/yarn.js';
import { readNuGetProject } from './nuget.js';
import { readNuGetTools } from './nuget-tools.js';
import { outOfStep } from './out-of-step.js';
import { besides } from './paths.js';
import { readPythonSetup } from './python/setup.js';
import { readRequirements } from './python/pip.js';
import { readPoetryLock } from './python/poetry.js';
import { readUvLock } from './python/uv.js';
import { readSbom } from './sbom/sbom.js';
import { manifestsOf } from './wanted.js';

interface Reader {
  readonly read: (input: LockfileInput, kind: LockfileKind) => LockfilePackages;
  /** Names manifests beside the lockfile that add information. */
  readonly siblings: (text: string) => readonly string[];
}

const none = (): readonly string[] => [];

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['package-lock', { read: readPackageLock, siblings: () => ['package.json'] }],
  ['yarn', { read: readYarnLock, siblings: yarnSiblings }],
  ['pnpm', { read: readPnpmLock, siblings: () => ['package.json', 'pnpm-workspace.yaml'] }],
  ['bun', { read: readBunLock, siblings: () => ['package.json'] }],
  ['pip', { read: readRequirements, siblings: none }],
  ['poetry', { read: readPoetryLock, siblings: () => ['pyproject.toml'] }],
  ['uv', { read: readUvLock, siblings: () => ['pyproject.toml'] }],
  ['go', { read: readGoMod, siblings: none }],
  ['go-work', { read: readGoWork, siblings: none }],
  ['cargo', { read: readCargoLock, siblings: () => ['Cargo.toml'] }],
  ['cargo-toml', { read: readCargoToml, siblings: none }],
  ['maven', { read: readPom, siblings: none }],
  ['nuget-project', { read: readNuGetProject, siblings: none }],
  ['nuget-central', { read: readNuGetProject, siblings: none }],
  ['nuget-props', { read: readNuGetProject, siblings: none }],
  ['nuget-tools', { read: readNuGetTools, siblings: none }],
  ['gradle-catalog', { read: readGradleCatalog, siblings: none }],
  ['gradle-lines', { read: readGradleLines, siblings: none }],
  ['gradle-script', { read: readGradleScript, siblings: none }],
  ['python-setup', { read: readPythonSetup, siblings: none }],
  ['deno-lock', { read: readDenoLock, siblings: () => manifestsOf('deno-lock') }],
  ['deno', { read: readDenoConfiguration, siblings: none }],
  ['cyclonedx', { read: readSbom, siblings: none }],
  ['spdx', { read: readSbom, siblings: none }],
]);

/**
 * Kinds of files of which we determine the packages ourselves. osv-scanner then gets a package
 * list, either instead of the file, or in addition when it can detect that the file is broken.
 */
export const WORKED_OUT: ReadonlyMap<string, 'instead' | 'beside'> = new Map([
  ['pip', 'instead'],
  ['maven', 'beside'],
  ['nuget-project', 'beside'],
  ['nuget-central', 'beside'],
  ['nuget-props', 'instead'],
  ['nuget-tools', 'instead'],
  ['go', 'beside'],
  ['go-work', 'instead'],
  ['cargo-toml', 'instead'],
  ['gradle-catalog', 'instead'],
  ['gradle-lines', 'instead'],
  ['gradle-script', 'instead'],
  ['python-setup', 'instead'],
  ['deno-lock', 'instead'],
  ['deno', 'instead'],
]);

const GO = /(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/;
const GRADLE = new RegExp(`${GRADLE_SCRIPT.source}|(?:^|\\/)gradle\\.(?:properties|lockfile)$`);

/**
 * Kinds whose files refer to each other by name instead of by path, so that each is read with all
 * others of the repository.
 */
const FAMILIES: ReadonlyMap<string, RegExp> = new Map([
  ['maven', /(?:^|\/)pom\.xml$|\.pom$/],
  ['nuget-project', MSBUILD],
  ['nuget-central', MSBUILD],
  ['nuget-props', MSBUILD],
  ['go', GO],
  ['go-work', GO],
  ['cargo-toml', /(?:^|\/)Cargo\.toml$/],
  ['gradle-script', GRADLE],
]);

/**
 * Matches the files of a repository that a file of this kind may depend on; null when there are
 * none.
 */
export function familyOf(kind: string | undefined): RegExp | null {
  return FAMILIES.get(kind ?? '') ?? null;
}

/**
 * Reads the facts in a lockfile that osv-scanner does not report.
 * @throws LockfileError when the lockfile, or a manifest beside it, cannot be read
 */
export function readLockfile(kind: LockfileKind, input: LockfileInput): LockfilePackages {
  const reader = READERS.get(kind.name);
  const packages = reader ? reader.read(input, kind) : readGeneric(kind, input);
  return { ...packages, notCompared: [...packages.notCompared, ...outOfStep(kind, input, packages)] };
}

/**
 * The manifests that `readLockfile` needs for this lockfile, if they exist; paths relative to the
 * repository.
 * @throws LockfileError when the lockfile cannot be read
 */
export function siblings(kind: LockfileKind, path: string, text: string): string[] {
  const names = READERS.get(kind.name)?.siblings(text) ?? manifestsOf(kind.name);
  return [...new Set(names.flatMap((name) => besides(path, name) ?? []))];
}

function yarnSiblings(text: string): string[] {
  return [
    'package.json',
    ...yarnWorkspaces(text).map((folder) => (folder === '' ? 'package.json' : `${folder}/package.json`)),
  ];
}
