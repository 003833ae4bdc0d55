import { circles, targetsOf } from './graph.js';

/**
 * The plan of the house: for each folder with rooms, its floors from the top down. A room imports
 * from floors below its own, never from a neighbour and never upwards. `*` stands for every room
 * that is not named. `only` limits a room further, to the rooms that are named.
 * @type {readonly { folder: string, floors: readonly (readonly string[])[], only?: Record<string,
 *   string[]> }[]}
 */
export const FLOORS = [
  {
    folder: 'src',
    floors: [
      ['index.ts'],
      ['action', 'cli'],
      ['run'],
      ['fleet'],
      ['fix'],
      ['scanners', 'feeds', 'github', 'jira', 'report'],
      ['system'],
      ['core'],
      ['version.ts'],
    ],
    only: { report: ['core'], core: [] },
  },
  {
    folder: 'src/core',
    floors: [
      ['init', 'statement', 'fleet', 'mirror'],
      ['dashboard'],
      ['history'],
      ['ledger'],
      ['fix'],
      ['gate'],
      ['findings'],
      ['posture'],
      ['policy'],
      ['packages'],
      ['intake'],
      ['scale'],
    ],
  },
  { folder: 'src/report', floors: [['*'], ['text']] },
  {
    folder: 'src/scanners',
    floors: [
      ['registry.ts', 'rule-sources.ts', 'rule-texts.ts'],
      ['index.ts'],
      ['*'],
      ['shared'],
      ['scanner.ts'],
    ],
  },
];

/**
 * The one circle that is meant, explained in `src/scanners/code/engine/README.md`: a circle is that
 * one when all of its files are.
 */
export const RECURSIONS = [
  {
    name: 'evaluating',
    files: /^src\/scanners\/code\/engine\/(?:evaluate\/|library\/|modules\/import-export\.ts$)/,
  },
];

/**
 * The room of a file in a folder: the name that comes next in its path; null for a file elsewhere.
 */
export function roomOf(folder, file) {
  return file.startsWith(`${folder}/`) ? (file.slice(folder.length + 1).split('/')[0] ?? null) : null;
}

/** Why one file may not import another; null when it may. */
export function whyNot(file, to) {
  for (const { folder, floors, only } of FLOORS) {
    const [from, target] = [roomOf(folder, file), roomOf(folder, to)];
    if (from === null || target === null || from === target) continue;
    const [above, below] = [floorOf(floors, from), floorOf(floors, target)];
    for (const [room, floor] of [
      [from, above],
      [target, below],
    ])
      if (floor < 0) return `${folder}/${room} has no floor in scripts/house/layers.js`;
    const allowed = only?.[from];
    if (above >= below)
      return `${folder}/${from} is not above ${folder}/${target}: see CONTRIBUTING.md, "The house"`;
    if (allowed !== undefined && !allowed.includes(target))
      return `${folder}/${from} imports ${allowed.length === 0 ? 'nothing outside it' : `only from ${allowed.join(', ')}`}`;
  }
  return null;
}

function floorOf(floors, room) {
  const named = floors.findIndex((floor) => floor.includes(room));
  return named < 0 ? floors.findIndex((floor) => floor.includes('*')) : named;
}

/** The circles of a graph that nobody meant, each as the names of its files. */
export function unmeantCircles(graph) {
  return circles(targetsOf(graph)).filter(
    (members) => !RECURSIONS.some(({ files }) => members.every((file) => files.test(file))),
  );
}

/** Everything that is wrong with a graph, one line each. */
export function problemsOf(graph) {
  const climbs = [...graph.values()].flat().flatMap(({ file, to, line }) => {
    const reason = whyNot(file, to);
    return reason === null ? [] : [`${file}:${line} imports ${to}: ${reason}`];
  });
  return [...climbs, ...unmeantCircles(graph).map((members) => `a circle of imports: ${members.join(', ')}`)];
}
