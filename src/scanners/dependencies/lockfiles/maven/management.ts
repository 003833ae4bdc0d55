import type { Coordinates, Dependency, Pom } from './model.js';
import { nameOf, type PomRepository } from './repository.js';
import { concrete, interpolated, valuesIn, type Values } from './values.js';

/** What dependencyManagement says of an artifact. */
export interface Managed {
  readonly dependency: Dependency;
  readonly by: Pom;
  /** All versions that it may give; more than one where profiles differ. */
  readonly versions: readonly string[];
}

/** By `keyOf`. */
export type Management = (key: string) => Managed | null;

/** What tells one managed artifact from another. */
export function keyOf(name: string, { type, classifier }: Pick<Dependency, 'type' | 'classifier'>): string {
  return `${name}:${type}${classifier === '' ? '' : `:${classifier}`}`;
}

/**
 * What dependencyManagement says to a pom.xml: its own first, then its parents', then what they
 * import, each BOM with all that it imports before the next one.
 */
export function managementOf(lineage: readonly Pom[], valuesOf: Values, poms: PomRepository): Management {
  const own = ownManagement(lineage, valuesOf);
  const boms = importsOf(lineage, valuesOf).flatMap((wanted) => {
    const bom = poms.find(wanted);
    return bom === null ? [] : [bomManagement(bom, poms)];
  });
  return (key) => own.get(key) ?? boms.find((bom) => bom.has(key))?.get(key) ?? null;
}

/** The BOMs that a pom.xml and its parents import, the nearest first, each with its version. */
export function importsOf(lineage: readonly Pom[], valuesOf: Values): Coordinates[] {
  const settled = new Set<string>();
  return lineage.flatMap(({ managed }) => {
    const imports = managed.filter(isImport).filter((bom) => !settled.has(nameOf(bom)));
    for (const bom of imports) if (!bom.profile) settled.add(nameOf(bom));
    return imports.flatMap((bom) => concrete(bom, valuesOf));
  });
}

function isImport({ scope, type }: Dependency): boolean {
  return scope === 'import' && type === 'pom';
}

/**
 * What the dependencyManagement of a lineage says, the nearest first. An entry of a profile holds
 * only where that is active, so the versions of further ones behind it are kept as well.
 */
function ownManagement(lineage: readonly Pom[], valuesOf: Values): Map<string, Managed> {
  const managed = new Map<string, Managed>();
  const settled = new Set<string>();
  for (const by of lineage) {
    const here: string[] = [];
    for (const dependency of by.managed) {
      if (isImport(dependency)) continue;
      const [name = ''] = interpolated(nameOf(dependency), valuesOf);
      const key = keyOf(name, dependency);
      if (settled.has(key)) continue;
      if (!dependency.profile) here.push(key);
      const known = managed.get(key);
      const versions = [...(known?.versions ?? []), ...interpolated(dependency.version, valuesOf)];
      const first = known === undefined || known.dependency.profile ? { dependency, by } : known;
      managed.set(key, { ...first, versions: [...new Set(versions)] });
    }
    for (const key of here) settled.add(key);
  }
  return managed;
}

/**
 * What each BOM manages. It is the same for all who import it, so it is computed once. While it is
 * being computed it counts as empty, which ends a circle of imports.
 */
const known = new WeakMap<PomRepository, Map<Pom, ReadonlyMap<string, Managed>>>();

function bomManagement(bom: Pom, poms: PomRepository): ReadonlyMap<string, Managed> {
  const boms = known.get(poms) ?? new Map<Pom, ReadonlyMap<string, Managed>>();
  known.set(poms, boms);
  const found = boms.get(bom);
  if (found !== undefined) return found;
  boms.set(bom, new Map());
  const lineage = poms.lineage(bom);
  const valuesOf = valuesIn(lineage);
  const managed = ownManagement(lineage, valuesOf);
  for (const wanted of importsOf(lineage, valuesOf)) {
    const inner = poms.find(wanted);
    if (inner === null) continue;
    for (const [key, entry] of bomManagement(inner, poms)) if (!managed.has(key)) managed.set(key, entry);
  }
  boms.set(bom, managed);
  return managed;
}
