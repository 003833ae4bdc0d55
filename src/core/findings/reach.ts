import type { Reachability } from './reachability.js';

/** A package of a lockfile, by its name, with those that require it. */
export interface Requiring {
  readonly parents: ReadonlySet<string>;
  /** Names under which code imports it: its own, or those it is given instead. */
  readonly names: ReadonlySet<string>;
  /** Whether only development needs it; null where the lockfile does not tell. */
  readonly dev: boolean | null;
  /** Whether its lockfile tells who requires it. */
  readonly isTold: boolean;
}

/** What code says of packages, for the code that a lockfile is about. */
export interface Uses {
  /** The first production import of a package; null where there is none. */
  readonly importOf: (name: string) => Reachability['at'];
  /** A file that names a package without importing it; null where there is none. */
  readonly namedIn: (name: string) => string | null;
  /** Why what is not found may still be imported: a clause. Null where nothing hides any. */
  readonly doubt: string | null;
}

/**
 * Whether production code imports a package, itself or through packages that require it. It is not
 * imported only where everything that leads to it is known, and nothing names what leads to it.
 * @param graph the packages of its lockfile, by name
 */
export function reachOf(name: string, graph: ReadonlyMap<string, Requiring>, uses: Uses): Reachability {
  const above = waysTo(name, graph);
  for (const [from, through] of above)
    for (const known of graph.get(from)?.names ?? [from]) {
      const at = uses.importOf(known);
      if (at !== null) return { label: 'imported', at, through, reason: null };
    }
  const reason = doubtOf([...above.keys()], graph, uses);
  return reason === null
    ? { label: 'not imported', at: null, through: [], reason: null }
    : { label: 'unknown', at: null, through: [], reason };
}

function doubtOf(
  above: readonly string[],
  graph: ReadonlyMap<string, Requiring>,
  { doubt, namedIn }: Uses,
): string | null {
  if (above.some((one) => graph.get(one)?.isTold !== true))
    return 'the lockfile does not tell what requires it';
  if (doubt !== null) return doubt;
  for (const one of above) {
    // What only builds and tests need may be named by what builds and tests.
    if (graph.get(one)?.dev === true) continue;
    const path = namedIn(one);
    if (path !== null) return `${path} names ${one}, and does not import it`;
  }
  return null;
}

/** A package and all that lead to it, nearest first, each with the names from it to the parent. */
function waysTo(name: string, graph: ReadonlyMap<string, Requiring>): Map<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[name, []]]);
  // A map may grow while it is walked through.
  for (const [one, through] of ways)
    for (const parent of graph.get(one)?.parents ?? [])
      if (!ways.has(parent)) ways.set(parent, [parent, ...through]);
  return ways;
}
