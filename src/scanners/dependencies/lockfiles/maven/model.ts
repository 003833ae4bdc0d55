import type { Position } from '../json.js';
import { positionsIn } from '../positions.js';
import { pomParent, type XmlLeaf, xmlLeaves } from './pom-syntax.js';

/** The coordinates of a Maven artifact, as written in the pom.xml, with unresolved properties. */
export interface Coordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

/** A `<dependency>` of the project or of its dependencyManagement. */
export interface Dependency extends Coordinates, Position {
  readonly scope: string;
  readonly type: string;
  /** Empty where it has none. */
  readonly classifier: string;
  /** Only there when a profile is active. */
  readonly profile: boolean;
  /** Position of its own `<version>`; null when it has none. */
  readonly versionAt: Position | null;
}

/** The content of one pom.xml, without its parents. */
export interface Pom extends Coordinates {
  readonly path: string;
  readonly parent: (Coordinates & Position) | null;
  /**
   * Paths of possible parent files, relative to this file; empty when the pom.xml says that its
   * parent is not a file.
   */
  readonly parentFiles: readonly string[];
  /** The values of each property: first the project's, then those of its profiles. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly dependencies: readonly Dependency[];
  readonly managed: readonly Dependency[];
  /** The folders, or pom.xml files, that are built with it, relative to its own. */
  readonly modules: readonly string[];
}

const DEPENDENCY =
  /^project\/(?:profiles\/profile\/)?(dependencyManagement\/)?dependencies\/dependency\/(\w+)$/;
const MODULE = /^project\/(?:profiles\/profile\/)?(?:modules\/module|subprojects\/subproject)$/;
const PROPERTY = /^project\/(?:profiles\/profile\/)?properties\/([^/]+)$/;

/**
 * Parses one pom.xml. All profiles are treated as active, since a build may use any of them.
 * @throws LockfileError when it is nested too deeply
 */
export function readPomFile(path: string, text: string): Pom {
  const leaves = xmlLeaves(text);
  const at = positionsIn(text);
  const field = (name: string): XmlLeaf | undefined => leaves.find((leaf) => leaf.path === `project/${name}`);
  const textOf = (name: string): string => field(name)?.text ?? '';
  const parentAt = field('parent/artifactId');
  const parent = parentAt && {
    ...coordinates(textOf('parent/groupId'), parentAt.text, textOf('parent/version')),
    ...at(parentAt.offset),
  };
  const found = dependenciesOf(leaves, at);
  return {
    path,
    ...coordinates(
      textOf('groupId') || (parent?.group ?? ''),
      textOf('artifactId'),
      textOf('version') || (parent?.version ?? ''),
    ),
    parent: parent ?? null,
    parentFiles: pomParent(text),
    properties: propertiesOf(leaves),
    dependencies: found.filter(({ managed }) => !managed),
    managed: found.filter(({ managed }) => managed),
    modules: leaves.filter((leaf) => MODULE.test(leaf.path)).map((leaf) => leaf.text),
  };
}

function coordinates(group: string, artifact: string, version: string): Coordinates {
  return { group, artifact, version };
}

function propertiesOf(leaves: readonly XmlLeaf[]): Map<string, string[]> {
  const properties = new Map<string, string[]>();
  for (const { path, text } of leaves) {
    const name = PROPERTY.exec(path)?.[1];
    if (name === undefined) continue;
    const values = properties.get(name) ?? [];
    // The project's own values come first, wherever its profiles are in the file.
    if (path.startsWith('project/profiles/')) values.push(text);
    else values.unshift(text);
    properties.set(name, values);
  }
  return properties;
}

function dependenciesOf(
  leaves: readonly XmlLeaf[],
  at: (offset: number) => Position,
): (Dependency & { readonly managed: boolean })[] {
  const found = new Map<number, { managed: boolean; profile: boolean; fields: Map<string, XmlLeaf> }>();
  for (const leaf of leaves) {
    const [, management, name] = DEPENDENCY.exec(leaf.path) ?? [];
    if (name === undefined) continue;
    const entry = found.get(leaf.dependency) ?? {
      managed: management !== undefined,
      profile: leaf.path.startsWith('project/profiles/'),
      fields: new Map<string, XmlLeaf>(),
    };
    entry.fields.set(name, leaf);
    found.set(leaf.dependency, entry);
  }
  return [...found.values()].flatMap(({ managed, profile, fields }) => {
    const text = (name: string): string => fields.get(name)?.text ?? '';
    const artifact = fields.get('artifactId');
    const version = fields.get('version');
    if (!artifact) return [];
    return [
      {
        ...coordinates(text('groupId'), artifact.text, text('version')),
        ...at(artifact.offset),
        scope: text('scope'),
        type: text('type') || 'jar',
        classifier: text('classifier'),
        profile,
        versionAt: version === undefined ? null : at(version.offset),
        managed,
      },
    ];
  });
}
