import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { circlesOf, type ImportGraph } from '../../../src/scanners/code/engine/modules/import-graph.js';
import { tasksFor } from '../../../src/scanners/code/plan.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const graphs: fc.Arbitrary<ImportGraph> = fc
  .array(fc.uniqueArray(fc.constantFrom(...NAMES)), { minLength: NAMES.length, maxLength: NAMES.length })
  .map((edges) => new Map(NAMES.map((name, at) => [name, edges[at] ?? []])));

function reachable(graph: ImportGraph, from: string): Set<string> {
  const seen = new Set([from]);
  for (const name of seen) for (const next of graph.get(name) ?? []) seen.add(next);
  return seen;
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
  it('gives out each wanted file once, and drops nothing that is still used', () => {
    const wishes = fc.record({
      graph: graphs,
      wanted: fc.uniqueArray(fc.constantFrom(...NAMES)),
    });
    fc.assert(
      fc.property(wishes, ({ graph, wanted }) => {
        const tasks = tasksFor(new Set(wanted), graph, circlesOf(graph));
        const all = tasks.map(({ path }) => path);
        expect(all.sort()).toEqual([...wanted].sort());
        tasks.forEach(({ drop }, at) => {
          const later = tasks.slice(at + 1).flatMap(({ path }) => [...reachable(graph, path)]);
          for (const path of drop) expect(later).not.toContain(path);
        });
      }),
    );
  });
});
