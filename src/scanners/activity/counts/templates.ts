import { ANY } from './route.js';

/**
 * Where more different names than this follow one part of a path, they name things and not places.
 */
const MANY = 40;

/**
 * A name with at least this share of the requests of the part before it is a place all the same.
 */
const LARGE = 0.02;

/** One part of a path, with what was asked for below it. */
interface Part {
  requests: number;
  readonly routes: string[];
  readonly children: Map<string, Part>;
}

/**
 * Finds the parts of routes that only name things, by how many there are: `/users/ada` and
 * `/users/bob` are one route where there are many users. Which come first makes no difference.
 * @param requests by route
 * @returns the new name of each route
 */
export function templatesOf(requests: ReadonlyMap<string, number>): Map<string, string> {
  const root = emptyPart();
  for (const [route, count] of requests) {
    let at = root;
    at.requests += count;
    for (const name of route.split('/')) at = childOf(at, name, count);
    at.routes.push(route);
  }
  const names = new Map<string, string>();
  name(root, [], names);
  return names;
}

function emptyPart(): Part {
  return { requests: 0, routes: [], children: new Map() };
}

function childOf(parent: Part, name: string, count: number): Part {
  const child = parent.children.get(name) ?? emptyPart();
  parent.children.set(name, child);
  child.requests += count;
  return child;
}

function name(part: Part, path: readonly string[], names: Map<string, string>): void {
  for (const route of part.routes) names.set(route, path.join('/'));
  const isMany = part.children.size > MANY;
  const joined = emptyPart();
  for (const [own, child] of part.children) {
    if (isMany && (own === ANY || child.requests < LARGE * part.requests)) join(joined, child);
    else name(child, [...path, own], names);
  }
  if (isMany) name(joined, [...path, ANY], names);
}

/** Adds all of a part to another one. */
function join(to: Part, from: Part): void {
  to.requests += from.requests;
  for (const route of from.routes) to.routes.push(route);
  for (const [own, child] of from.children) {
    const same = to.children.get(own);
    if (same === undefined) to.children.set(own, child);
    else join(same, child);
  }
}
