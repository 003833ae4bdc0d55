import { resolveImport } from './resolve.js';
import type { SourceFiles } from './source-files.js';

/** Files by path, each with the files of the same program that its text imports, sorted. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** What stands before the name of a file that is imported, and that name. */
const SPECIFIER =
  /(?:\bfrom|\bimport\s*\(?|\brequire\s*\(|__dirname\b[^"'`\n]{0,20})\s*["'`](?<name>[^"'`\n$]{1,200})["'`]/gu;

/**
 * Who imports whom, read from the text without parsing it. An import that stands in a comment
 * counts as well, and one whose name is computed does not: this only decides which files are
 * looked at one after the other, and which of a circle is evaluated first.
 */
export function importGraph(paths: readonly string[], files: SourceFiles): ImportGraph {
  const find = finder(files);
  return new Map(
    [...paths].sort().map((path) => {
      const names = [...(files.read(path) ?? '').matchAll(SPECIFIER)].map(
        (match) => match.groups?.['name'] ?? '',
      );
      const found = [...new Set(names)].flatMap((name) => find(name, path) ?? []);
      return [path, [...new Set(found)].sort()] as const;
    }),
  );
}

/** Resolves imports; each name once for each folder. */
function finder(files: SourceFiles): (name: string, from: string) => string | null {
  const known = new Map<string, string | null>();
  return (name, from) => {
    const relative = /^\.?\//u.test(name) ? name.replace(/^\//u, './') : name;
    const key = `${from.slice(0, from.lastIndexOf('/') + 1)}\n${relative}`;
    let path = known.get(key);
    if (path === undefined) {
      ({ path } = resolveImport(relative, from, files.aliases, (candidate) => files.has(candidate)));
      known.set(key, path);
    }
    return path;
  };
}

/** Files that import each other, in the order of their paths; a file alone is a circle of one. */
export type Circle = readonly string[];

/**
 * The circles of a graph, what is imported before what imports it. The result depends on the graph
 * alone. (Tarjan, Depth-first search and linear graph algorithms, 1972; without recursion.)
 */
export function circlesOf(graph: ImportGraph): Circle[] {
  const circles: Circle[] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const enter = (path: string): { path: string; next: number } => {
    index.set(path, index.size);
    low.set(path, index.size - 1);
    open.push(path);
    isOpen.add(path);
    return { path, next: 0 };
  };
  const lowTo = (path: string, value: number): void => {
    low.set(path, Math.min(low.get(path) ?? value, value));
  };
  for (const start of graph.keys()) {
    if (index.has(start)) continue;
    const stack = [enter(start)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { path } = top;
      const to = graph.get(path)?.[top.next];
      top.next += 1;
      if (to !== undefined) {
        if (!index.has(to)) stack.push(enter(to));
        else if (isOpen.has(to)) lowTo(path, index.get(to) ?? 0);
        continue;
      }
      stack.pop();
      const above = stack.at(-1);
      if (above !== undefined) lowTo(above.path, low.get(path) ?? 0);
      if (low.get(path) !== index.get(path)) continue;
      const circle = open.splice(open.lastIndexOf(path));
      for (const member of circle) isOpen.delete(member);
      circles.push(circle.sort());
    }
  }
  return circles;
}
