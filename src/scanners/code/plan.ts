import type { Circle, ImportGraph } from './engine/modules/import-graph.js';

/** One file to analyse. */
export interface Task {
  readonly path: string;
  /** Loaded files that no later task uses, so that their memory is free. */
  readonly drop: readonly string[];
}

/**
 * The files to analyse, one after the other: neighbours in the graph of imports stand together. No
 * result depends on the order.
 * @param circles what is imported before what imports it
 */
export function tasksFor(
  wanted: ReadonlySet<string>,
  graph: ImportGraph,
  circles: readonly Circle[],
): Task[] {
  const row = circles.flat().filter((path) => wanted.has(path));
  const drops = dropsAfter(row, graph);
  return row.map((path, at) => ({ path, drop: drops[at] ?? [] }));
}

/** For each file of a row the files that it uses as the last one, whether directly or not. */
function dropsAfter(row: readonly string[], graph: ImportGraph): string[][] {
  const seen = new Set<string>();
  return row
    .toReversed()
    .map((start) => {
      const found: string[] = [];
      const waiting = [start];
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (seen.has(path)) continue;
        seen.add(path);
        found.push(path);
        waiting.push(...(graph.get(path) ?? []));
      }
      return found;
    })
    .reverse();
}
