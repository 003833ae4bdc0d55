import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { circlesOf, type ImportGraph } from '../../../src/scanners/code/engine/modules/import-graph.js';
import { takesFor, type Task } from '../../../src/scanners/code/plan.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const graphs: fc.Arbitrary<ImportGraph> = fc
  .array(fc.uniqueArray(fc.constantFrom(...NAMES)), { minLength: NAMES.length, maxLength: NAMES.length })
  .map((edges) => new Map(NAMES.map((name, at) => [name, edges[at] ?? []])));

function reachable(graph: ImportGraph, from: string): Set<string> {
  const seen = new Set([from]);
  for (const name of seen) for (const next of graph.get(name) ?? []) seen.add(next);
  return seen;
}

/** All tasks, taken in a given order; each with the number of its taker. */
function taken(takes: ReturnType<typeof takesFor>, order: readonly number[]): Map<number, Task[]> {
  const tasks = new Map<number, Task[]>();
  const idle = new Set<number>();
  for (let at = 0; idle.size < takes.length; at += 1) {
    const who = (order[at % order.length] ?? at) % takes.length;
    for (const one of [who, at % takes.length]) {
      const task = takes[one]?.();
      if (task === undefined) idle.add(one);
      else tasks.set(one, [...(tasks.get(one) ?? []), task]);
    }
  }
  return tasks;
}

describe('circles of imports', () => {
  it('hold each file once, with those that it imports and that import it, after what they import', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const circles = circlesOf(graph);
        expect(circles.flat().sort()).toEqual(NAMES);
        circles.forEach((circle, at) => {
          const [first = ''] = circle;
          const mutual = NAMES.filter(
            (name) => reachable(graph, first).has(name) && reachable(graph, name).has(first),
          );
          expect(circle).toEqual(mutual);
          const before = new Set(circles.slice(0, at + 1).flat());
          for (const name of circle) for (const next of graph.get(name) ?? []) expect(before).toContain(next);
        });
      }),
    );
  });
});

describe('the plan of a scan', () => {
  it('gives out each wanted file once, and drops nothing that the same thread still uses', () => {
    const wishes = fc.record({
      graph: graphs,
      wanted: fc.uniqueArray(fc.constantFrom(...NAMES)),
      threads: fc.integer({ min: 1, max: 4 }),
      order: fc.array(fc.nat({ max: 7 }), { minLength: 1 }),
    });
    fc.assert(
      fc.property(wishes, ({ graph, wanted, threads, order }) => {
        const takes = takesFor(new Set(wanted), graph, circlesOf(graph), threads);
        const tasks = taken(takes, order);
        const all = [...tasks.values()].flat().map(({ path }) => path);
        expect(all.sort()).toEqual([...wanted].sort());
        for (const own of tasks.values())
          own.forEach(({ drop }, at) => {
            const later = own.slice(at + 1).flatMap(({ path }) => [...reachable(graph, path)]);
            for (const path of drop) expect(later).not.toContain(path);
          });
      }),
    );
  });
});
