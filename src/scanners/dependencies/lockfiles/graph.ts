/** An edge to the package with this number, and the range by which it is asked for. */
export interface Edge {
  readonly to: number;
  readonly range: string | null;
}

/** A direct dependency of a project of the lockfile. */
export interface Root extends Edge {
  /** Null where nothing tells whether it is for development. */
  readonly dev: boolean | null;
  readonly project: string;
  readonly group: string | null;
  readonly extra?: string;
  /** The name under which the project asks for it, where that is not the package's own. */
  readonly alias?: string;
}

/** How a package stands to the projects of its lockfile. */
export interface Relation {
  readonly direct: boolean | null;
  readonly dev: boolean | null;
  /** Numbers of the packages from a direct dependency down to the parent. */
  readonly through: readonly number[];
  readonly root: Root | null;
  readonly wanted: readonly string[];
  /** The projects that ask for it directly. */
  readonly projects: readonly string[];
  /**
   * By package that asks for it, the range: null where the lockfile does not tell. Projects are not
   * among them.
   */
  readonly dependents: ReadonlyMap<number, string | null>;
}

const UNREACHED = -2;
const ROOT = -1;

/**
 * Who brings whom, by a breadth-first walk from the direct dependencies: production first, then
 * those of which nothing tells, then development, so that a package counts as `dev` only when
 * nothing else leads to it. Packages are numbers from 0. Neither recursion nor chains are kept:
 * 5,000 packages cost a few arrays.
 */
export class DependencyGraph {
  readonly #parent: Int32Array;
  readonly #dev: (boolean | null)[];
  readonly #wanted: (Set<string> | undefined)[];
  readonly #roots = new Map<number, Root>();
  readonly #projects = new Map<number, Set<string>>();
  readonly #dependents = new Map<number, Map<number, string | null>>();
  readonly #closed: boolean;

  /**
   * @param closed whether `roots` are all there are: if not, a package that isn't among them may be
   *   direct all the same
   */
  constructor(
    size: number,
    roots: readonly Root[],
    edgesOf: (node: number) => readonly Edge[],
    closed = true,
  ) {
    this.#parent = new Int32Array(size).fill(UNREACHED);
    this.#dev = new Array<boolean | null>(size).fill(null);
    this.#wanted = new Array<Set<string> | undefined>(size);
    this.#closed = closed;
    for (const dev of [false, null, true]) {
      const start = roots.filter((root) => root.dev === dev);
      for (const root of start) {
        if (!this.#roots.has(root.to)) this.#roots.set(root.to, root);
        this.#want(root);
        this.#projects.set(root.to, (this.#projects.get(root.to) ?? new Set()).add(root.project));
      }
      this.#walk(start, dev, edgesOf);
    }
  }

  /** What is known of a package; `through` is built only here, for the few that are asked for. */
  relation(node: number): Relation {
    const root = this.#roots.get(node) ?? null;
    const reached = this.#parent[node] !== UNREACHED;
    const wanted = [...(this.#wanted[node] ?? [])];
    const projects = [...(this.#projects.get(node) ?? [])];
    const dependents = this.#dependents.get(node) ?? new Map<number, string | null>();
    const asked = { wanted, projects, dependents };
    if (root !== null) return { direct: true, dev: this.#devOf(node), through: [], root, ...asked };
    if (!reached) return { direct: null, dev: null, through: [], root: null, ...asked };
    return {
      ...asked,
      direct: this.#closed ? false : null,
      dev: this.#devOf(node),
      through: this.#chain(node),
      root: null,
    };
  }

  #devOf(node: number): boolean | null {
    const dev = this.#dev[node] ?? null;
    return dev === true && !this.#closed ? null : dev;
  }

  #chain(node: number): number[] {
    const chain: number[] = [];
    for (let at = this.#parent[node] ?? ROOT; at >= 0; at = this.#parent[at] ?? ROOT) chain.push(at);
    return chain.reverse();
  }

  #walk(start: readonly Root[], dev: boolean | null, edgesOf: (node: number) => readonly Edge[]): void {
    const queue: number[] = [];
    const reach = (node: number, parent: number): void => {
      if (this.#parent[node] !== UNREACHED) return;
      this.#parent[node] = parent;
      this.#dev[node] = dev;
      queue.push(node);
    };
    for (const root of start) reach(root.to, ROOT);
    for (let next = 0; next < queue.length; next += 1) {
      const node = queue[next] ?? 0;
      for (const edge of edgesOf(node)) {
        this.#want(edge);
        const known = this.#dependents.get(edge.to) ?? new Map<number, string | null>();
        this.#dependents.set(edge.to, known.set(node, edge.range));
        reach(edge.to, node);
      }
    }
  }

  #want(edge: Edge): void {
    if (edge.range === null) return;
    const wanted = this.#wanted[edge.to];
    if (wanted) wanted.add(edge.range);
    else this.#wanted[edge.to] = new Set([edge.range]);
  }
}
