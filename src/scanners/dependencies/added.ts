import type { AddedPackage } from '../../core/findings/added.js';
import type { NewVersion } from '../../core/findings/new-version.js';
import { purlType } from '../../core/packages/purl-type.js';
import { similarName } from '../../core/packages/similar-name.js';
import { compareText } from '../../core/scale/text-order.js';
import type { ReadLockfile } from './read-lockfiles.js';

/** Most packages that are looked up: a change that brings more is none that anybody reads. */
const MAX_ADDED = 500;

/**
 * The packages that a change brings: their names stand in no lockfile of the base. Sorted: direct
 * ones first, then by name.
 * @param head every lockfile of the head
 * @param base those of the base that the head changes
 * @param same paths of those that are the same in both
 */
export function addedPackages(
  head: readonly ReadLockfile[],
  base: readonly ReadLockfile[],
  same: ReadonlySet<string>,
): AddedPackage[] {
  if (head.every(({ path }) => same.has(path))) return [];
  const before = [...base, ...head.filter(({ path }) => same.has(path))];
  const known = new Set(before.flatMap(namesIn));
  const added = new Map<string, AddedPackage>();
  for (const lockfile of head.filter(({ path }) => !same.has(path)))
    for (const { name, version, origin } of lockfile.facts?.entries?.() ?? []) {
      const key = keyOf(lockfile, name);
      if (origin === 'own' || known.has(key) || added.has(key) || added.size >= MAX_ADDED) continue;
      const one = describe(lockfile, name, version);
      if (one !== null) added.set(key, one);
    }
  return [...added.values()].sort(
    (a, b) => Number(a.direct !== true) - Number(b.direct !== true) || compareText(a.name, b.name),
  );
}

function namesIn(lockfile: ReadLockfile): string[] {
  return (lockfile.facts?.entries?.() ?? []).map(({ name }) => keyOf(lockfile, name));
}

function keyOf({ kind }: ReadLockfile, name: string): string {
  return `${kind.ecosystem ?? ''}\n${name}`;
}

function describe({ path, kind, facts }: ReadLockfile, name: string, version: string): AddedPackage | null {
  const [found] = facts?.find(name, version) ?? [];
  if (found === undefined) return null;
  const ecosystem = kind.ecosystem ?? '';
  const { line, direct, through, dev, licence = null, installScript = null } = found;
  return {
    ...{ ecosystem, name, version, path, line, direct, through, dev, licence, installScript },
    similarTo: similarName(purlType(ecosystem) ?? '', name),
  };
}

/** The versions that a change brings: they stand in no lockfile of the base, sorted by name. */
export function newVersions(
  head: readonly ReadLockfile[],
  base: readonly ReadLockfile[],
  same: ReadonlySet<string>,
): NewVersion[] {
  const listed = (lockfile: ReadLockfile): [string, NewVersion][] =>
    (lockfile.facts?.entries?.() ?? []).flatMap(({ name, version, origin }) => {
      const ecosystem = lockfile.kind.ecosystem ?? '';
      const one = { ecosystem, name, version, isPublic: origin === 'registry' };
      return origin === 'own' ? [] : [[`${ecosystem}\n${name}\n${version}`, one] as [string, NewVersion]];
    });
  const before = new Set(
    [...base, ...head.filter(({ path }) => same.has(path))].flatMap(listed).map(([key]) => key),
  );
  const after = new Map(head.filter(({ path }) => !same.has(path)).flatMap(listed));
  return [...after]
    .filter(([key]) => !before.has(key))
    .map(([, one]) => one)
    .sort((a, b) => compareText(a.name, b.name));
}
