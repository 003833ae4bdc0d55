/** An edge to the package with the number `to`, with the range by which it is required. */
export interface Edge {
  readonly to: number;
  readonly range: string | null;
}

/** A direct dependency of one of the lockfile's projects. */
export interface Root extends Edge {
  /** Whether it is for development; null when the lockfile does not tell. */
  readonly dev: boolean | null;
  readonly project: string;
  readonly group: string | null;
  readonly extra?: string;
  /** The name under which the project requires it, if that is not the package's own. */
  readonly alias?: string;
}

/** The relation of a package to the projects of its lockfile. */
export interface Relation {
  readonly direct: boolean | null;
  readonly dev: boolean | null;
  /** Numbers of the packages on the chain from a direct dependency down to the parent. */
  readonly through: readonly number[];
  readonly root: Root | null;
  readonly wanted: readonly string[];
  /** The projects that require it directly. */
  readonly projects: readonly string[];
  /**
   * The packages that require it, with their ranges (null when the lockfile does not tell).
   * Projects are not included.
   */
  readonly dependents: ReadonlyMap<number, string | null>;
}

const UNREACHED = -2;
const ROOT = -1;

/**
 * The dependency graph of a lockfile, walked breadth-first from the direct dependencies: first
 * production ones, then those of unknown kind, then development ones, so that a package counts as
 * `dev` only when nothing else leads to it. Packages are numbered from 0. The walk is iterative and
 * stores only parents, so 5,000 packages cost a few arrays.
 */
export class DependencyGraph {
  readonly #parent: Int32Array;
  readonly #dev: (boolean | null)[];
  readonly #wanted: (Set<string> | undefined)[];
  readonly #roots = new Map<number, Root>();
  readonly #projects = new Map<number, Set<string>>();
  readonly #dependents = new Map<number, Map<number, string | null>>();
  readonly #closed: boolean;

  /** @param closed whether `roots` is complete; if not, further packages may be direct */
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

  /**
   * The relation of one package. The chain `through` is computed here, for the few packages that
   * are looked up.
   */
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
