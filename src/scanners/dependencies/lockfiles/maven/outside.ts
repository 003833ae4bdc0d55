import { importsOf } from './management.js';
import type { Coordinates, Pom } from './model.js';
import type { PomRepository } from './repository.js';
import { concrete, valuesIn } from './values.js';

/**
 * The parents and BOMs that a pom.xml needs and that are not known, its own and those of what it
 * needs, each once. A version that has unresolved properties stays as it is written.
 */
export function missingFrom(pom: Pom, poms: PomRepository): Coordinates[] {
  const missing = new Map<string, Coordinates>();
  const seen = new Set<Pom>([pom]);
  const add = (wanted: Coordinates): void => {
    missing.set(coordinatesText(wanted), wanted);
  };
  // The loop also visits what is added meanwhile: the BOMs, with their parents and imports.
  for (const next of seen) {
    const lineage = poms.lineage(next);
    const valuesOf = valuesIn(lineage);
    const last = lineage.at(-1);
    if (last?.parent && poms.parentOf(last) === null)
      for (const parent of concrete(last.parent, valuesOf)) add(parent);
    for (const wanted of importsOf(lineage, valuesOf)) {
      const bom = poms.find(wanted);
      if (bom === null) add(wanted);
      else seen.add(bom);
    }
  }
  return [...missing.values()];
}

/** `group:artifact:version`. */
export function coordinatesText({ group, artifact, version }: Coordinates): string {
  return `${group}:${artifact}:${version}`;
}
