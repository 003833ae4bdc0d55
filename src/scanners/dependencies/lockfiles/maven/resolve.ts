import { keyOf, managementOf } from './management.js';
import type { Dependency, Pom } from './model.js';
import { nameOf, type PomRepository } from './repository.js';
import { interpolated, onlyVersions, valuesIn } from './values.js';

/** A dependency with what the known pom.xml files say of it. */
export interface Resolved {
  readonly dependency: Dependency;
  /** The pom.xml that lists it. */
  readonly by: Pom;
  readonly name: string;
  /**
   * Every version that it may get, more than one where profiles differ; none where no known file
   * states one.
   */
  readonly versions: readonly string[];
  readonly scope: string;
  /** The dependency whose `<version>` applies, and the pom.xml that contains it. */
  readonly stated: { readonly dependency: Dependency; readonly by: Pom } | null;
  /** Whether it is built from this repository. */
  readonly own: boolean;
  /** Built together with what asks for it, in a version that it asks for: never downloaded. */
  readonly built: boolean;
}

/**
 * The dependencies of a pom.xml, including inherited ones, with the versions that Maven gives them.
 */
export function resolvePom(pom: Pom, poms: PomRepository): Resolved[] {
  const lineage = poms.lineage(pom);
  const valuesOf = valuesIn(lineage);
  const managed = managementOf(lineage, valuesOf, poms);
  const settled = new Set<string>();
  return lineage.flatMap((by) => {
    const resolved = by.dependencies.flatMap((dependency): (Resolved & { key: string })[] => {
      const [name = ''] = interpolated(nameOf(dependency), valuesOf);
      const key = keyOf(name, dependency);
      // A dependency that a nearer pom.xml lists, too, is not inherited.
      if (settled.has(key)) return [];
      const manager = managed(key) ?? managed(keyOf(name, { type: 'jar', classifier: '' }));
      const own = dependency.version !== '';
      const versions = own ? interpolated(dependency.version, valuesOf) : (manager?.versions ?? []);
      return [
        {
          ...{ dependency, by, name, key, versions: versions.flatMap(onlyVersions) },
          scope: dependency.scope || (manager?.dependency.scope ?? '') || 'compile',
          stated: own ? { dependency, by } : manager,
          own: poms.builds(name),
          built: isBuilt(pom, name, versions, poms),
        },
      ];
    });
    for (const { key, dependency } of resolved) if (!dependency.profile) settled.add(key);
    return resolved;
  });
}

/** Maven compares versions: a module in another version than the one asked for is downloaded. */
function isBuilt(pom: Pom, name: string, versions: readonly string[], poms: PomRepository): boolean {
  const built = poms
    .builtWith(pom, name)
    .flatMap((module) => interpolated(module.version, valuesIn(poms.lineage(module))));
  return versions.length > 0 && versions.every((version) => built.includes(version));
}
