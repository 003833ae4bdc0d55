import { admits } from './admits.js';
import type { LockfileInput, LockfilePackages, NotCompared } from './facts.js';
import type { LockfileKind } from './kinds.js';
import { wantedBy } from './wanted.js';
import type { Wanted } from './wish.js';

/**
 * What the manifests beside a lockfile ask for and the lockfile does not have, under this name or
 * in a version that they accept: what is installed then, nobody has compared. This shows lockfiles
 * that were emptied, entries that were deleted (also where only other entries need them), and
 * versions that were raised in the manifest only.
 * @throws LockfileError when a manifest can't be read
 */
export function outOfStep(
  kind: LockfileKind,
  input: LockfileInput,
  { knows, versions, missing = [] }: LockfilePackages,
): NotCompared[] {
  if (knows === undefined) return [];
  const taken = missing.map(({ name, by }): NotCompared => {
    return { name, reason: 'out-of-step', detail: `${by} needs it, the lockfile does not know it` };
  });
  const asked = wantedBy(kind, input).flatMap((wanted): NotCompared[] => {
    const problem = knows(wanted.name)
      ? otherVersion(wanted, versions?.(wanted.name) ?? [])
      : 'the lockfile does not know it';
    if (problem === null) return [];
    const range = wanted.range === '' ? 'it' : wanted.range;
    const detail = `the manifest asks for ${range}, ${problem}`;
    return [{ name: wanted.name, reason: 'out-of-step', detail }];
  });
  const known = new Set(asked.map(({ name }) => name));
  return [...asked, ...taken.filter(({ name }) => !known.has(name))];
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
