import type { LockfileInput, LockfilePackages, PackageFacts } from '../facts.js';
import type { Position } from '../json.js';
import { type Listed, plainFacts } from '../packages.js';
import { type XmlLeaf, xmlLeaves } from './pom-syntax.js';

/**
 * pom.xml: all it lists is direct, and of scope `test` for development. Versions come from properties, from
 * dependencyManagement or from a parent, which osv-scanner has put together: a package is found by its name.
 * @throws LockfileError when it is nested too deeply
 * @see https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html
 */
export function readPom({ path, text }: LockfileInput): LockfilePackages {
  const leaves = xmlLeaves(text);
  const positions = positionsIn(text);
  const properties = propertiesOf(leaves);
  const dependencies = dependenciesOf(leaves, properties, positions, path);
  const managed = new Map(dependencies.filter((at) => at.managed).map((at) => [at.name, at]));
  const own = dependencies.filter((at) => !at.managed);
  const parent = leaves.find(({ path }) => path === 'project/parent/artifactId');
  const inherited = parent && positions(parent.offset);
  const factsOf = (at: Dependency, version: string): PackageFacts => {
    const from = at.version === '' ? managed.get(at.name) : at;
    const { edit = null, property = null } = from ?? {};
    const scope = at.scope ?? managed.get(at.name)?.scope ?? 'compile';
    return plainFacts({ ...at, version, edit, property }, { direct: true, dev: scope === 'test' });
  };
  return {
    manager: 'maven',
    count: own.length,
    find: (name, version) => {
      const named = own.filter((at) => at.name === name);
      const exact = named.filter((at) => (at.version || managed.get(name)?.version) === version);
      if (named.length > 0) return (exact.length > 0 ? exact : named).map((at) => factsOf(at, version));
      return inherited ? [plainFacts({ name, version, ...inherited })] : [];
    },
  };
}

interface Dependency extends Listed {
  /** Whether it stands in dependencyManagement, which only sets versions. */
  readonly managed: boolean;
  readonly scope: string | null;
}

const DEPENDENCY =
  /^project\/(?:profiles\/profile\/)?(dependencyManagement\/)?dependencies\/dependency\/(\w+)$/;

function dependenciesOf(
  leaves: readonly XmlLeaf[],
  properties: ReadonlyMap<string, string>,
  at: (offset: number) => Position,
  path: string,
): Dependency[] {
  const found = new Map<number, { managed: boolean; fields: Map<string, XmlLeaf> }>();
  for (const leaf of leaves) {
    const [, management, field] = DEPENDENCY.exec(leaf.path) ?? [];
    if (field === undefined) continue;
    const entry = found.get(leaf.dependency) ?? {
      managed: management !== undefined,
      fields: new Map<string, XmlLeaf>(),
    };
    entry.fields.set(field, leaf);
    found.set(leaf.dependency, entry);
  }
  return [...found.values()].flatMap(({ managed, fields }) => {
    const text = (field: string): string => interpolate(fields.get(field)?.text ?? '', properties);
    const artifact = fields.get('artifactId');
    if (!artifact) return [];
    const position = at(artifact.offset);
    const property = /^\$\{([^{}]+)\}$/.exec(fields.get('version')?.text ?? '')?.[1] ?? null;
    return [
      {
        ...position,
        name: `${text('groupId')}:${text('artifactId')}`,
        version: text('version'),
        managed,
        scope: text('scope') || null,
        edit: fields.has('version') ? { path, line: position.line } : null,
        property: property !== null && properties.has(property) ? property : null,
      },
    ];
  });
}

const PROPERTY = /^project\/(?:profiles\/profile\/)?properties\/([^/]+)$/;
const OWN = /^project\/(?:parent\/)?(groupId|artifactId|version)$/;

function propertiesOf(leaves: readonly XmlLeaf[]): Map<string, string> {
  const properties = new Map<string, string>();
  for (const { path, text } of leaves) {
    const name = PROPERTY.exec(path)?.[1];
    if (name !== undefined) properties.set(name, text);
    const own = OWN.exec(path)?.[1];
    // The parent stands first or last; what the project says of itself wins.
    if (own !== undefined && (!path.includes('parent') || !properties.has(`project.${own}`)))
      properties.set(`project.${own}`, text);
  }
  return properties;
}

/** Replaces `${…}`, also where the value has one again; a few rounds are more than any pom.xml needs. */
function interpolate(text: string, properties: ReadonlyMap<string, string>): string {
  let result = text;
  for (let round = 0; round < 5 && result.includes('${') && result.length < 1_000; round += 1) {
    result = result.replace(
      /\$\{([^{}]+)\}/g,
      (whole, name: string) => properties.get(name.replace(/^pom\./, 'project.')) ?? whole,
    );
  }
  return result;
}

/** Turns offsets into positions, by halving the list of line starts. */
function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
