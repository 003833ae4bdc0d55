import { besides } from '../paths.js';
import { type Coordinates, type Pom, readPomFile } from './model.js';

/** All pom.xml files of a repository, by path and by coordinates. */
export class PomRepository {
  readonly #byPath = new Map<string, Pom>();
  readonly #byName = new Map<string, Pom[]>();

  /**
   * @param texts by path relative to the repository
   * @throws LockfileError when one cannot be read
   */
  constructor(texts: ReadonlyMap<string, string>) {
    for (const [path, text] of texts) {
      const pom = readPomFile(path, text);
      this.#byPath.set(path, pom);
      const name = nameOf(pom);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), pom]);
    }
  }

  at(path: string): Pom | null {
    return this.#byPath.get(path) ?? null;
  }

  /** Whether the repository contains the pom.xml of an artifact. */
  has(coordinates: Coordinates): boolean {
    return this.#byName.has(nameOf(coordinates));
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

/** Group and artifact of coordinates, joined by a colon. */
export function nameOf({ group, artifact }: Coordinates): string {
  return `${group}:${artifact}`;
}
