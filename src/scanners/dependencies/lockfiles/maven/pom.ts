import type { LockfileInput, LockfilePackages, NotCompared, PackageFacts } from '../facts.js';
import { plainFacts } from '../packages.js';
import { type Pom, readPomFile } from './model.js';
import { coordinatesText, missingFrom } from './outside.js';
import { isFetched, PomRepository } from './repository.js';
import { type Resolved, resolvePom } from './resolve.js';

/** Parsed pom.xml files by the map of texts, which is the same object for all of a repository. */
const known = new WeakMap<ReadonlyMap<string, string>, PomRepository>();

/**
 * Reads pom.xml. All listed dependencies are direct; those of scope `test` are for development.
 * Versions may come from properties, from dependencyManagement, from a parent, or from an imported
 * BOM in the repository.
 * @throws LockfileError when a file is nested too deeply
 * @see https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html
 */
export function readPom({ path, text, beside, refused }: LockfileInput): LockfilePackages {
  const poms = known.get(beside) ?? new PomRepository(beside);
  known.set(beside, poms);
  const pom = poms.at(path) ?? readPomFile(path, text);
  // Whether a module that no aggregator names is really built here nobody can tell from its file,
  // so that one with a version is compared all the same.
  const resolved = resolvePom(pom, poms).filter(({ own, versions }) => !own || versions.length > 0);
  const missing = missingFrom(pom, poms).map((wanted) => {
    const name = coordinatesText(wanted);
    return { name, why: refused?.get(name) ?? 'it is not in the repository' };
  });
  const at = pom.parent ?? { line: 1, column: 1 };
  return {
    manager: 'maven',
    count: resolved.length,
    declared: resolved.flatMap(({ name, versions, built }) =>
      (built ? [] : versions).map((version) => ({ name, version })),
    ),
    notCompared: [
      ...missing.map(({ name, why }): NotCompared => ({
        name,
        reason: 'unsupported',
        detail: OUTSIDE + why,
      })),
      ...resolved.flatMap((entry) => unstated(entry, missing)),
    ],
    find: (name, version) => {
      const named = resolved.filter((entry) => entry.name === name);
      const exact = named.filter(({ versions }) => versions.includes(version));
      if (named.length === 0)
        return pom.parent ? [plainFacts({ name, version, line: at.line, column: at.column })] : [];
      return (exact.length > 0 ? exact : named).map((entry) =>
        factsOf(entry, version, { path, parent: at, lineage: poms.lineage(pom) }),
      );
    },
  };
}

const OUTSIDE = 'a parent or BOM, whose dependencies and versions are not known: ';

interface Missing {
  /** `group:artifact:version` */
  readonly name: string;
  readonly why: string;
}

function unstated({ name, versions, dependency }: Resolved, missing: readonly Missing[]): NotCompared[] {
  if (versions.length > 0) return [];
  const from = missing.slice(0, 3).map((outside) => `${outside.name} (${outside.why})`);
  const hint = from.length === 0 ? '' : `, its version may come from ${from.join(', ')}`;
  return [{ name, reason: 'no-version', detail: `${dependency.version || 'no version'}${hint}` }];
}

/** Where a dependency is looked up: its pom.xml, that file's parents, and where it names them. */
interface From {
  readonly path: string;
  readonly parent: { readonly line: number; readonly column: number };
  /** The pom.xml itself first. */
  readonly lineage: readonly Pom[];
}

/**
 * A dependency that a parent lists is positioned at the line that names the parent. Only versions
 * that a file of the repository states can be changed: the property's where it is in one.
 */
function factsOf(
  { dependency, by, name, scope, stated, built }: Resolved,
  version: string,
  { path, parent, lineage }: From,
): PackageFacts {
  const { line, column } = by.path === path ? dependency : parent;
  const property = /^\$\{([^{}]+)\}$/.exec(stated?.dependency.version ?? '')?.[1] ?? null;
  const holder = property === null ? undefined : lineage.find(({ properties }) => properties.has(property));
  const file = property === null ? stated?.by.path : holder?.path;
  const listed = {
    ...{ name, version, line, column, origin: built ? ('own' as const) : ('registry' as const) },
    edit:
      stated === null || file === undefined || isFetched(file)
        ? null
        : { path: file, line: stated.dependency.line },
    property,
  };
  return plainFacts(listed, { direct: by.path === path ? true : null, dev: scope === 'test' });
}
