import { posix } from 'node:path';
import { z } from 'zod';
import { readCargoManifest } from './cargo/manifest.js';
import type { LockfileInput, LockfilePackages, NotCompared } from './facts.js';
import { parseJson } from './json.js';
import type { LockfileKind } from './kinds.js';
import { readPyproject } from './python/pyproject.js';

/** Something that a manifest asks for. */
interface Wanted {
  readonly name: string;
  readonly range: string;
}

/**
 * What the manifests beside a lockfile ask for and the lockfile does not know: whoever installs gets something that nobody compared. Emptied
 * lockfiles, and entries that were deleted, show here.
 * @throws LockfileError when a manifest can't be read
 */
export function outOfStep(
  kind: LockfileKind,
  input: LockfileInput,
  { knows }: LockfilePackages,
): NotCompared[] {
  if (knows === undefined) return [];
  const missing = wantedBy(kind, input).filter(({ name }) => !knows(name));
  return missing.map(({ name, range }) => ({
    name,
    reason: 'out-of-step',
    detail: `the manifest asks for ${range === '' ? 'it' : range}, the lockfile does not know it`,
  }));
}

function wantedBy({ name }: LockfileKind, { path, beside }: LockfileInput): Wanted[] {
  const manifest = (file: string): string | null => beside.get(posix.join(posix.dirname(path), file)) ?? null;
  switch (name) {
    case 'package-lock':
    case 'yarn':
    case 'pnpm':
    case 'bun':
      return inPackageJsons(beside);
    case 'poetry':
    case 'uv':
      return inPyproject(manifest('pyproject.toml'));
    case 'cargo':
      return inCargo(manifest('Cargo.toml'));
    default:
      return [];
  }
}

const wishes = z.record(z.string(), z.string()).catch({}).default({});
const PackageJson = z.object({
  name: z.string().optional().catch(undefined),
  dependencies: wishes,
  devDependencies: wishes,
  optionalDependencies: wishes,
});

/** What is a folder of the repository may stand in no lockfile. */
const OWN = /^(?:workspace|link|file|portal):|^\.{0,2}\//;

/** Peers are not among them: some package managers install those, others leave it to the project. */
function inPackageJsons(beside: ReadonlyMap<string, string>): Wanted[] {
  const manifests = [...beside]
    .filter(([file]) => posix.basename(file) === 'package.json')
    .flatMap(([, text]) => PackageJson.safeParse(parseJson(text)).data ?? []);
  const own = new Set(manifests.map(({ name }) => name));
  return manifests.flatMap((manifest) =>
    Object.entries({
      ...manifest.devDependencies,
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
    })
      .filter(([name, range]) => !own.has(name) && !OWN.test(range))
      .map(([name, range]) => ({ name, range })),
  );
}

/** A requirement with a condition that never holds may rightly be left out. */
function inPyproject(text: string | null): Wanted[] {
  if (text === null) return [];
  return readPyproject(text)
    .filter(({ name, conditional }) => name !== 'python' && !conditional)
    .map(({ name, range }) => ({ name, range: range ?? '' }));
}

function inCargo(text: string | null): Wanted[] {
  if (text === null) return [];
  const { name: own, wishes: wanted } = readCargoManifest(text);
  return own === null ? [] : wanted.map(({ name, range }) => ({ name, range: range ?? '' }));
}
