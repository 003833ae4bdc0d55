import type { Circle, ImportGraph } from './engine/modules/import-graph.js';

/** One file to analyse. */
export interface Task {
  readonly path: string;
  /** Loaded files that no later task of this thread uses, so that their memory is free. */
  readonly drop: readonly string[];
}

/** Gives one thread its tasks one by one; undefined when there are no more. */
export type Take = () => Task | undefined;

/**
 * Shares files among threads: neighbours in the graph of imports stand together, and two threads
 * work from the two ends of a row towards each other, so that both end at the same time. No result
 * depends on who takes what.
 * @param circles what is imported before what imports it
 */
export function takesFor(
  wanted: ReadonlySet<string>,
  graph: ImportGraph,
  circles: readonly Circle[],
  threads: number,
): Take[] {
  const row = circles.flat().filter((path) => wanted.has(path));
  const rows = Math.ceil(threads / 2);
  const length = Math.ceil((row.length * 2) / threads);
  return Array.from({ length: rows }, (_, at) => row.slice(at * length, (at + 1) * length)).flatMap(
    (part, at) => ends(part, graph).slice(0, threads - 2 * at),
  );
}

/** The two ends of a row of files. */
function ends(row: readonly string[], graph: ImportGraph): [Take, Take] {
  const backwards = [...row].reverse();
  const drops = { front: dropsAfter(row, graph), back: dropsAfter(backwards, graph) };
  let [front, back] = [0, 0];
  const left = (): boolean => front + back < row.length;
  const task = (path: string | undefined, drop: readonly string[] | undefined): Task | undefined =>
    path === undefined ? undefined : { path, drop: drop ?? [] };
  return [
    () => (left() ? task(row[front], drops.front[front++]) : undefined),
    () => (left() ? task(backwards[back], drops.back[back++]) : undefined),
  ];
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
