import type { Coordinates, Dependency, Pom } from './model.js';
import { nameOf, type PomRepository } from './repository.js';

/** A dependency with the versions that Maven would choose. */
export interface Resolved {
  readonly dependency: Dependency;
  /** The pom.xml that lists it. */
  readonly by: Pom;
  readonly name: string;
  /**
   * All versions that it may get: several when profiles differ, none when the repository does not
   * state one.
   */
  readonly versions: readonly string[];
  readonly scope: string;
  /** The dependency whose `<version>` applies, and the pom.xml that contains it. */
  readonly stated: { readonly dependency: Dependency; readonly by: Pom } | null;
  /** Whether it is built from this repository. */
  readonly own: boolean;
}

/** Maximum number of values of a property; real projects have fewer. */
const MAX_VALUES = 16;

/** Maximum number of BOM imports; real projects have fewer. */
const MAX_IMPORTS = 200;

/**
 * The dependencies of a pom.xml, including inherited ones, with the versions that Maven gives them.
 */
export function resolvePom(pom: Pom, poms: PomRepository): Resolved[] {
  const lineage = poms.lineage(pom);
  const valuesOf = propertiesOf(lineage);
  const managed = managementOf(lineage, valuesOf, poms);
  return lineage.flatMap((by) =>
    by.dependencies.map((dependency): Resolved => {
      const [name = ''] = interpolated(nameOf(dependency), valuesOf);
      const manager = managed.get(keyOf(name, dependency.type)) ?? managed.get(keyOf(name, 'jar')) ?? null;
      const own = dependency.version !== '';
      const versions = own ? interpolated(dependency.version, valuesOf) : (manager?.versions ?? []);
      return {
        ...{ dependency, by, name, versions: versions.flatMap(stated) },
        scope: dependency.scope || (manager?.dependency.scope ?? '') || 'compile',
        stated: own ? { dependency, by } : manager,
        own: poms.has(coordinatesOf(name)),
      };
    }),
  );
}

/**
 * Parents and BOMs that a pom.xml needs and the repository does not contain, as `group:artifact`.
 */
export function missingFrom(pom: Pom, poms: PomRepository): string[] {
  const lineage = poms.lineage(pom);
  const last = lineage.at(-1);
  const parent = last?.parent && poms.parentOf(last) === null ? [nameOf(last.parent)] : [];
  const valuesOf = propertiesOf(lineage);
  const imports = lineage
    .flatMap(({ managed }) => managed.filter(isImport))
    .map((bom) => concrete(bom, valuesOf));
  return [...new Set([...parent, ...imports.filter((bom) => poms.find(bom) === null).map(nameOf)])];
}

/** The versions that a text states; `[1.2]` is Maven's notation for exactly one version. */
function stated(version: string): string[] {
  if (version === '' || version.includes('${')) return [];
  return [/^\[([^,[\]()]+)\]$/.exec(version)?.[1] ?? version];
}

type Values = (name: string) => readonly string[];

/** Looks up properties; the nearest pom.xml that defines one decides. */
function propertiesOf(lineage: readonly Pom[]): Values {
  const [self] = lineage;
  const own = new Map<string, string>([
    ['project.version', self?.version ?? ''],
    ['project.groupId', self?.group ?? ''],
    ['project.artifactId', self?.artifact ?? ''],
    ['project.parent.version', self?.parent?.version ?? ''],
    ['project.parent.groupId', self?.parent?.group ?? ''],
  ]);
  return (name) => {
    const known = own.get(
      name.replace(/^pom\./, 'project.').replace(/^(version|groupId|artifactId)$/, 'project.$1'),
    );
    if (known !== undefined) return known === '' ? [] : [known];
    return lineage.find(({ properties }) => properties.has(name))?.properties.get(name) ?? [];
  };
}

/** All values of a text after replacing properties, recursively. */
function interpolated(text: string, valuesOf: Values): string[] {
  let texts = [text];
  for (let round = 0; round < 5 && texts.some((value) => value.includes('${')); round += 1) {
    texts = [...new Set(texts.flatMap((value) => replacedOnce(value, valuesOf)))].slice(0, MAX_VALUES);
  }
  return texts;
}

function replacedOnce(text: string, valuesOf: Values): string[] {
  const [whole, name] = /\$\{([^{}]+)\}/.exec(text.slice(0, 1_000)) ?? [];
  if (whole === undefined || name === undefined) return [text];
  const values = valuesOf(name);
  return values.length === 0 ? [text] : values.map((value) => text.replace(whole, () => value));
}

interface Managed {
  readonly dependency: Dependency;
  readonly by: Pom;
  readonly versions: readonly string[];
}

/**
 * The managed versions: first the project's own, then its parents', then those of imported BOMs.
 */
function managementOf(lineage: readonly Pom[], valuesOf: Values, poms: PomRepository): Map<string, Managed> {
  const managed = new Map<string, Managed>();
  const imports: Coordinates[] = [];
  const add = (of: readonly Pom[], values: Values): void => {
    for (const by of of) {
      for (const dependency of by.managed) {
        if (isImport(dependency)) {
          imports.push(concrete(dependency, values));
          continue;
        }
        const [name = ''] = interpolated(nameOf(dependency), values);
        const key = keyOf(name, dependency.type);
        const versions = interpolated(dependency.version, values);
        if (!managed.has(key)) managed.set(key, { dependency, by, versions });
      }
    }
  };
  add(lineage, valuesOf);
  const seen = new Set<Pom>();
  for (let next = 0; next < Math.min(imports.length, MAX_IMPORTS); next += 1) {
    const wanted = imports[next];
    const bom = wanted === undefined ? null : poms.find(wanted);
    if (bom === null || seen.has(bom)) continue;
    seen.add(bom);
    const line = poms.lineage(bom);
    add(line, propertiesOf(line));
  }
  return managed;
}

function isImport({ scope, type }: Dependency): boolean {
  return scope === 'import' && type === 'pom';
}

function concrete(dependency: Dependency, valuesOf: Values): Coordinates {
  const [name = ''] = interpolated(nameOf(dependency), valuesOf);
  const [version = ''] = interpolated(dependency.version, valuesOf);
  return { ...coordinatesOf(name), version };
}

function coordinatesOf(name: string): Coordinates {
  const [group = '', artifact = ''] = name.split(':');
  return { group, artifact, version: '' };
}

function keyOf(name: string, type: string): string {
  return `${name}:${type}`;
}
