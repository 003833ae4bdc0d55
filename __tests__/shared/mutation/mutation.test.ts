import { beforeAll, describe, expect, it } from '@jest/globals';
import { appendFileSync } from 'node:fs';
import { CODE_SPECIES } from './code-trees.js';
import { DEPENDENCY_SPECIES } from './dependency-trees.js';
import { escape, escapeOfIssue, severeRules } from './judge.js';
import { chunks, crowd, drawn, nameOf, pairs, singles, type Turn } from './plan.js';
import { gate, track } from './runs.js';
import { RUNNER_SPECIES } from './runner-trees.js';
import { SECRET_SPECIES } from './secret-trees.js';
import { TRICKS } from './tricks.js';
import type { Played } from './world.js';

/**
 * Whatever is done to hide a known critical weakness, without mending it, is found or named.
 *
 * The whole suite (FIXBY_MUTATION=all) plays every trick on every tree that it applies to, and
 * every ordered pair of tricks on one tree that allows it. A repository holds hundreds of trees,
 * each with tricks of its own, and is judged once. Without it a part of that is drawn by
 * FIXBY_SEED. FIXBY_MUTATION='<tree>: <trick>, then <trick>' plays that alone, 'singles' and
 * 'pairs' one half of all. FIXBY_MUTATION_LOG names a file that gets a line for each escape at
 * once.
 */
const SPECIES = [...DEPENDENCY_SPECIES, ...CODE_SPECIES, ...SECRET_SPECIES, ...RUNNER_SPECIES];
const SEED = Number(process.env['FIXBY_SEED'] ?? 1);
const ASKED = process.env['FIXBY_MUTATION'] ?? '';
const LOG = process.env['FIXBY_MUTATION_LOG'];
/** More in one repository are cheaper, and less like a repository. */
const [GATE_CROWD, ISSUES_CROWD] = [400, 200];
/** What is drawn, in crowds that are full; for the issues, which take far longer, less. */
const GATE_DRAWN = { singles: 700, pairs: 500 };
const ISSUES_DRAWN = { singles: 60, pairs: 40 };

/** A crowd takes ten seconds on an idle machine, and minutes on a busy one; in milliseconds. */
const LONG = 900_000;

/** What only the gate can find: elsewhere nobody knows what a program was before it became data. */
const GATE_ONLY: ReadonlySet<string> = new Set(['the program in JSON, and run']);

const hides = ({ tricks }: Turn): boolean => tricks.every(({ decides }) => decides !== true);
const lasts = ({ tricks }: Turn): boolean =>
  !tricks.some(({ name, gateOnly }) => gateOnly === true || GATE_ONLY.has(name));
const turns = asked();

/** What is to be played; in a drawn order, so that a crowd is mixed. */
function asked(): { readonly gates: readonly Turn[]; readonly issues: readonly Turn[] } {
  if (ASKED.includes(': ')) return { gates: alone(ASKED), issues: alone(ASKED) };
  const whole = ['all', 'singles', 'pairs'].includes(ASKED);
  const one = ASKED === 'pairs' ? [] : singles(SPECIES, TRICKS);
  const two = ASKED === 'singles' ? [] : pairs(SPECIES, TRICKS);
  const some = (count: typeof GATE_DRAWN): readonly Turn[] =>
    whole
      ? drawn([...one, ...two], Infinity, SEED)
      : drawn([...drawn(one, count.singles, SEED), ...drawn(two, count.pairs, SEED)], Infinity, SEED);
  return {
    gates: some(GATE_DRAWN),
    issues: some(ISSUES_DRAWN).filter((turn) => hides(turn) && lasts(turn)),
  };
}

function alone(name: string): readonly Turn[] {
  const [species = '', tricks = ''] = name.split(/: (.*)/s);
  const played = tricks.split(', then ').map((each) => {
    const trick = TRICKS.find((one) => one.name === each);
    if (trick === undefined) throw new Error(`there is no trick ${each}`);
    return trick;
  });
  return [{ tricks: played, species: SPECIES.filter((one) => one.name === species) }];
}

/** The rules of each species' worst findings, by its name. */
let rules: ReadonlyMap<string, ReadonlySet<string>>;
beforeAll(async () => {
  const trees = SPECIES.map((species) => ({ species, tree: species.tree(0) }));
  const report = await gate(trees.map(({ tree }) => ({ tree, tricks: [], folder: tree.name, changes: {} })));
  rules = new Map(trees.map(({ species, tree }) => [species.name, severeRules(report, tree.name)]));
}, LONG);

it('every tree shows its weakness before anything is hidden', () => {
  expect([...rules].filter(([, own]) => own.size === 0).map(([name]) => name)).toEqual([]);
});

const rulesOf = ({ tree }: Played): ReadonlySet<string> =>
  rules.get(tree.name.replace(/-c\d+$/, '')) ?? new Set();

/** How a kind of run judges one tree each. */
type Judge = (played: readonly Played[]) => Promise<readonly (readonly [Played, string | null])[]>;

const atTheGate: Judge = async (played) => {
  const report = await gate(played);
  return played.map((one) => [one, escape(report, one, rulesOf(one))]);
};

const byIssues: Judge = async (played) =>
  (await track(played)).map((one) => [one.played, escapeOfIssue(one, rulesOf(one.played))]);

/**
 * Those that escaped, as they are named, each with why. In a crowd are trees that are alike, and
 * one may be taken for another that moved: what escapes there is played again alone, and counts
 * where it escapes again.
 */
async function escaped(kind: string, played: readonly Played[], judge: Judge): Promise<string[]> {
  const suspects = (await judge(played)).flatMap(([one, why]) => (why === null ? [] : [one]));
  const alone = [];
  for (const one of suspects) alone.push(...(await judge([one])));
  const lines = alone.flatMap(([one, why]) => (why === null ? [] : [`${nameOf(one)}: ${why}`]));
  if (LOG !== undefined) {
    const count = `# ${kind}: ${played.length} played, ${suspects.length - lines.length} in the crowd only`;
    appendFileSync(LOG, [count, ...lines, ''].join('\n'));
  }
  return lines;
}

describe.each([
  ['a gate', atTheGate, chunks(turns.gates, GATE_CROWD)],
  ['the issues', byIssues, chunks(turns.issues, ISSUES_CROWD)],
] as const)('%s, seed ' + String(SEED), (kind, judge, crowds) => {
  it.each(crowds.map((some, at) => [at + 1, some] as const))(
    'hide nothing in crowd %i',
    async (_, some) => {
      expect(await escaped(kind, crowd(some), judge)).toEqual([]);
    },
    LONG,
  );
});
