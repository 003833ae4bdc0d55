import { besides } from '../paths.js';
import { type Coordinates, type Pom, readPomFile } from './model.js';
import { reactorsOf } from './reactor.js';

/**
 * All known pom.xml files, those of a repository and those that a registry gave, found by path and
 * by what they are.
 */
export class PomRepository {
  readonly #byPath = new Map<string, Pom>();
  readonly #byName = new Map<string, Pom[]>();
  #reactors: ReadonlyMap<string, string> | null = null;

  /**
   * @param texts by path relative to the repository
   * @throws LockfileError when one cannot be read
   */
  constructor(texts: ReadonlyMap<string, string>) {
    for (const [path, text] of texts) this.add(readPomFile(path, text));
  }

  add(pom: Pom): void {
    this.#byPath.set(pom.path, pom);
    this.#reactors = null;
    const name = nameOf(pom);
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), pom]);
  }

  at(path: string): Pom | null {
    return this.#byPath.get(path) ?? null;
  }

  /** Whether an artifact is built from this repository. @param name `group:artifact` */
  builds(name: string): boolean {
    return this.#byName.get(name)?.some(({ path }) => !isFetched(path)) ?? false;
  }

  /**
   * The pom.xml files of an artifact's name that are built together with one: Maven takes these in
   * the place of a registry's.
   */
  builtWith({ path }: Pom, name: string): readonly Pom[] {
    const reactors = (this.#reactors ??= reactorsOf(this.#byPath.values(), (file) => this.at(file)));
    const reactor = reactors.get(path) ?? path;
    return (this.#byName.get(name) ?? []).filter(
      (other) => other.path !== path && (reactors.get(other.path) ?? other.path) === reactor,
    );
  }

  /** The pom.xml of an artifact, if the version is the same too. */
  find(wanted: Coordinates): Pom | null {
    const named = this.#byName.get(nameOf(wanted)) ?? [];
    // A version with a property (`${revision}`) is decided by the build and is the same for all
    // modules, so it matches any version.
    const open = (version: string): boolean => version.includes('${');
    return (
      named.find(({ version }) => version === wanted.version) ??
      named.find(({ version }) => open(version) || open(wanted.version)) ??
      null
    );
  }

  /**
   * The parent of a pom.xml: the file that it refers to, if the coordinates match, else the one
   * with its coordinates.
   */
  parentOf({ path, parent, parentFiles }: Pom): Pom | null {
    if (parent === null) return null;
    const [beside] = parentFiles.flatMap((file) => this.#byPath.get(besides(path, file) ?? '') ?? []);
    if (beside !== undefined && nameOf(beside) === nameOf(parent)) return beside;
    return this.find(parent);
  }

  /** A pom.xml followed by its ancestors; a cycle ends the list. */
  lineage(pom: Pom): Pom[] {
    const line = [pom];
    for (let next = this.parentOf(pom); next !== null && !line.includes(next); next = this.parentOf(next))
      line.push(next);
    return line;
  }
}

/** Where a pom.xml stands that a registry gave: no file of a repository has such a path. */
export function fetchedPath({ group, artifact, version }: Coordinates): string {
  return `${FETCHED}${group.replaceAll('.', '/')}/${artifact}/${version}/${artifact}-${version}.pom`;
}

const FETCHED = '/registry/';

/** Whether a path is one of `fetchedPath`. */
export function isFetched(path: string): boolean {
  return path.startsWith(FETCHED);
}

/** Group and artifact of coordinates, joined by a colon. */
export function nameOf({ group, artifact }: Coordinates): string {
  return `${group}:${artifact}`;
}
