/**
 * How the sources hang together. `node scripts/import-graph.js [root]` prints the figures and the
 * arrows between the rooms; with `--check` it says what breaks the plan of the house
 * (scripts/house/layers.js), with `--tests` what is tested nowhere (scripts/house/tested.js), and
 * fails if anything does or is.
 */
import { fileURLToPath } from 'node:url';
import { figuresOf, roomsOf } from './house/figures.js';
import { readGraph } from './house/graph.js';
import { problemsOf } from './house/layers.js';
import { untested } from './house/tested.js';

const args = process.argv.slice(2);
const root = args.find((one) => !one.startsWith('--')) ?? fileURLToPath(new URL('..', import.meta.url));
const graph = readGraph(root);
if (args.includes('--check') || args.includes('--tests')) {
  const problems = args.includes('--tests') ? untested(root, graph) : problemsOf(graph);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
} else {
  for (const [name, value] of Object.entries(figuresOf(root, graph))) console.log(`${name}: ${value}`);
  for (const folder of ['src', 'src/core'])
    for (const [room, targets] of roomsOf(graph, folder))
      console.log(`${folder}/${room} → ${[...targets].sort().join(', ') || 'nothing'}`);
}
