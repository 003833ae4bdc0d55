import { reachOf, type Requiring, type Uses } from '../core/findings/reach.js';
import { reachKey, type Reachabilities, type Reachability } from '../core/findings/reachability.js';
import type { Site, Weakness } from '../core/findings/weakness.js';
import { compareText } from '../core/scale/text-order.js';
import { productionImports, type ProductionImports } from '../scanners/code/production-imports.js';
import { requiringIn, type RequiringIn } from '../scanners/dependencies/requiring.js';
import type { Tree } from '../system/tree.js';

/** The places of vulnerable npm packages. */
export function npmSites(weaknesses: readonly Weakness[]): Site[] {
  return weaknesses.flatMap(({ source, head }) =>
    source === 'dependencies' ? head.filter((site) => site.package?.ecosystem === 'npm') : [],
  );
}

/**
 * Whether production code imports vulnerable npm packages, by the imports that the tree has.
 * @param sites their places, in lockfiles of the tree
 */
export async function reachabilityOf(tree: Tree, sites: readonly Site[]): Promise<Reachabilities> {
  const here = new Set((await tree.files()).flatMap(({ path, kind }) => (kind === 'file' ? [path] : [])));
  const paths = [...new Set(sites.map(({ place }) => place.path))].filter((path) => here.has(path)).sort();
  const lockfiles = await requiringIn(tree, paths);
  const imports = await productionImports(tree, namesFor(lockfiles, sites));
  const known = new Map<string, Reachability>();
  for (const { place, package: at } of sites) {
    const lockfile = lockfiles.find(({ path }) => path === place.path);
    if (at === null || lockfile === undefined) continue;
    const uses = usesBelow(lockfile.directory, imports);
    known.set(reachKey(place.path, at.name), reachOf(at.name, lockfile.packages, uses));
  }
  return known;
}

/** All names that lead to what is vulnerable: only these are looked for. */
function namesFor(lockfiles: readonly RequiringIn[], sites: readonly Site[]): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const { path, packages } of lockfiles) {
    const own = sites.filter(({ place }) => place.path === path).flatMap((site) => site.package?.name ?? []);
    for (const name of above(own, packages))
      for (const known of packages.get(name)?.names ?? [name]) wanted.add(known);
  }
  return wanted;
}

function above(names: readonly string[], packages: ReadonlyMap<string, Requiring>): Set<string> {
  const found = new Set(names);
  // A set may grow while it is walked through.
  for (const name of found) for (const parent of packages.get(name)?.parents ?? []) found.add(parent);
  return found;
}

/** What the code at and below a directory says. */
function usesBelow(directory: string, imports: ProductionImports): Uses {
  const isBelow = (path: string): boolean => directory === '' || path.startsWith(`${directory}/`);
  // Settings of a folder hold for the folders in it.
  const isAbove = (path: string): boolean => directory.startsWith(path.slice(0, path.lastIndexOf('/') + 1));
  const first = imports.computed.find(({ path }) => isBelow(path));
  const unread = imports.unread.find(isBelow);
  const doubt = !imports.files.some(isBelow)
    ? 'there is no production code in JavaScript or TypeScript to look at'
    : first !== undefined
      ? `${first.path}:${first.line} imports what is computed`
      : unread !== undefined
        ? `the imports of ${unread} could not be read`
        : null;
  return {
    importOf: (name) =>
      (imports.imported.get(name) ?? [])
        .filter(({ path }) => isBelow(path))
        .sort((a, b) => compareText(a.path, b.path))[0] ?? null,
    namedIn: (name) =>
      [...(imports.named.get(name) ?? [])].find((path) => isBelow(path) || isAbove(path)) ?? null,
    doubt,
  };
}
