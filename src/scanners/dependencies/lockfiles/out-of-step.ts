import { admits } from './admits.js';
import type { LockfileInput, LockfilePackages, NotCompared } from './facts.js';
import type { LockfileKind } from './kinds.js';
import { wantedBy, type Wanted } from './wanted.js';

/**
 * Requirements of the manifests beside a lockfile that the lockfile does not satisfy: the package
 * is missing, or no version in it is in the range. Installing then gives a package that was never
 * compared. This detects emptied lockfiles, deleted entries, and versions that were raised in the
 * manifest only.
 * @throws LockfileError when a manifest cannot be read
 */
export function outOfStep(
  kind: LockfileKind,
  input: LockfileInput,
  { knows, versions }: LockfilePackages,
): NotCompared[] {
  if (knows === undefined) return [];
  return wantedBy(kind, input).flatMap((wanted): NotCompared[] => {
    const problem = knows(wanted.name)
      ? otherVersion(wanted, versions?.(wanted.name) ?? [])
      : 'the lockfile does not know it';
    if (problem === null) return [];
    const range = wanted.range === '' ? 'it' : wanted.range;
    const detail = `the manifest asks for ${range}, ${problem}`;
    return [{ name: wanted.name, reason: 'out-of-step', detail }];
  });
}

/**
 * The required range, when all versions in the lockfile are known to be outside of it; else null.
 */
function otherVersion({ range, grammar }: Wanted, versions: readonly string[]): string | null {
  if (grammar === null || range === '' || versions.length === 0) return null;
  return versions.every((version) => admits(grammar, range, version) === false)
    ? `the lockfile has ${versions.slice(0, 3).join(', ')}`
    : null;
}
