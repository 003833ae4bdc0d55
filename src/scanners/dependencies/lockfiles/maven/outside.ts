import { importsOf } from './management.js';
import type { Coordinates, Pom } from './model.js';
import type { PomRepository } from './repository.js';
import { concrete, valuesIn } from './values.js';

/**
 * What a pom.xml needs and nobody here has: parents and BOMs, its own and those of what it needs,
 * each once. A version that is none stands as it is written.
 */
export function missingFrom(pom: Pom, poms: PomRepository): Coordinates[] {
  const missing = new Map<string, Coordinates>();
  const seen = new Set<Pom>([pom]);
  const add = (wanted: Coordinates): void => {
    missing.set(coordinatesText(wanted), wanted);
  };
  // A set grows while it is walked: the lineage of a BOM and what that imports are met as well.
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
