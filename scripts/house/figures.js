import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { circles, sourceFiles, targetsOf } from './graph.js';
import { roomOf, unmeantCircles } from './layers.js';

/** The rooms of a folder with the rooms that each imports from. */
export function roomsOf(graph, folder) {
  const rooms = new Map();
  for (const [file, imports] of graph) {
    const from = roomOf(folder, file);
    if (from === null) continue;
    const targets = rooms.get(from) ?? new Set();
    rooms.set(from, targets);
    for (const { to } of imports) {
      const target = roomOf(folder, to);
      if (target !== null && target !== from) targets.add(target);
    }
  }
  return rooms;
}

/** How many rooms the longest way down has; rooms in a circle count as one floor. */
function floorsOf(rooms) {
  const targets = new Map([...rooms].map(([name, list]) => [name, [...list]]));
  const rings = circles(targets);
  const name = (room) => rings.find((members) => members.includes(room))?.join(' ') ?? room;
  const height = (room, seen = new Set([name(room)])) =>
    1 +
    Math.max(
      0,
      ...[...rooms.keys()]
        .filter((one) => name(one) === name(room))
        .flatMap((one) => targets.get(one) ?? [])
        .filter((to) => !seen.has(name(to)))
        .map((to) => height(to, new Set([...seen, name(to)]))),
    );
  return Math.max(...[...rooms.keys()].map((room) => height(room)));
}

/** What `scripts/import-graph.js` prints: how the sources hang together, as numbers. */
export function figuresOf(root, graph) {
  const rooms = roomsOf(graph, 'src');
  const core = roomsOf(graph, 'src/core');
  const back = circles(new Map([...rooms].map(([name, list]) => [name, [...list]]))).flat();
  const files = sourceFiles(root, 'src');
  const perFolder = new Map();
  for (const file of files) perFolder.set(dirname(file), (perFolder.get(dirname(file)) ?? 0) + 1);
  const lines = files.flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'));
  const comments = lines.filter((line) => /^\s*(?:\/\/|\/?\*)/u.test(line));
  const longer = (list, limit) => list.filter((line) => [...line].length > limit).length;
  return {
    rooms: rooms.size,
    floors: floorsOf(rooms),
    arrows: [...rooms.values()].reduce((sum, list) => sum + list.size, 0),
    'rooms in a circle': back.length,
    'rooms of core': core.size,
    'floors of core': floorsOf(core),
    'circles of files': circles(targetsOf(graph)).length,
    'of them not meant': unmeantCircles(graph).length,
    'files in the largest circle that is not meant': Math.max(
      0,
      ...unmeantCircles(graph).map((one) => one.length),
    ),
    files: files.length,
    'most files in one folder': [...perFolder]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 5)
      .map(([folder, count]) => `${folder} ${count}`)
      .join(', '),
    'lines over 100 columns': longer(lines, 100),
    'comments over 100 columns': longer(comments, 100),
    'lines over 120 columns': longer(lines, 120),
  };
}
