import { isVersionText } from '../../../../core/packages/versions/text.js';
import type { Coordinates, Pom } from './model.js';
import { nameOf } from './repository.js';

/** Every value that a property may have, more than one where profiles differ. */
export type Values = (name: string) => readonly string[];

/** Maximum number of values of a property; real projects have fewer. */
const MAX_VALUES = 16;

/**
 * The properties of a pom.xml: the nearest of its lineage that has one says what it is.
 * @param lineage itself, then what it inherits from
 */
export function valuesIn(lineage: readonly Pom[]): Values {
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
export function interpolated(text: string, valuesOf: Values): string[] {
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

/** Coordinates with each version that they may have. */
export function concrete(wanted: Coordinates, valuesOf: Values): Coordinates[] {
  const [name = ''] = interpolated(nameOf(wanted), valuesOf);
  const [group = '', artifact = ''] = name.split(':');
  return interpolated(wanted.version, valuesOf).map((version) => ({ group, artifact, version }));
}

/**
 * `[1.2]` is Maven's way to insist on one version, `[1.2,1.2]` says the same; of any other range,
 * and of `LATEST`, the registry decides.
 * @returns the version, or nothing
 */
export function onlyVersions(version: string): string[] {
  const [, from, to = from] = /^\[\s*([^,[\]()\s]+)\s*(?:,\s*([^,[\]()\s]+)\s*)?\]$/.exec(version) ?? [];
  const only = from !== undefined && from === to ? from : version;
  return isVersionText('Maven', only) ? [only] : [];
}
