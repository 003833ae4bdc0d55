import { compareText } from '../scale/text-order.js';
import { weights, type WeightOf } from './commonness.js';
import { inStep } from './moves-in-step.js';
import { mostScore, moveScore, pairsOf, type Mover, type Pair } from './move-score.js';

/** What is compared. */
export interface Movement {
  /** What there was, and is no more. */
  readonly vanished: readonly Mover[];
  /** What is there, and was not. */
  readonly appeared: readonly Mover[];
  /** What there was and is: a word that these have too says less. */
  readonly others: readonly Mover[];
  /** Old path to new path of files that are known to be renamed. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Points from which on a pair is taken for a move. */
  readonly least: number;
}

/**
 * Points from which on a pair is a move. A wrong pair costs a gate more than a ledger: there a new
 * weakness would pass as one that was there before, here it gets an earlier date.
 * @see docs/adr/0003-identity-of-a-finding.md
 */
export const LEAST = { gate: 4.5, ledger: 3.5 } as const;

/**
 * Points from which on one pair says that its file was renamed, and how many findings that say the
 * same of themselves do.
 */
const RENAMED = { points: 5, findings: 3 } as const;

/**
 * Pairs findings that vanished with findings of the same rule that appeared: a renamed file,
 * function or variable, an extracted function, a moved statement. Each is in one pair at most; the
 * likest come first, then what is left of files that were refactored as a whole. The order of the
 * input does not matter.
 * @returns the id of the vanished one by the id of the one that appeared
 */
export function pairMoves(movement: Movement): Map<string, string> {
  const pairs = byRule(movement).flatMap((rule) => possible(rule, Math.min(movement.least, RENAMED.points)));
  const known = new Map([...renamesIn(pairs, movement.vanished), ...movement.renamed]);
  const sure = likely(pairs, known, RENAMED.points);
  const renamed = new Map([...sure.map(({ before, now }) => [before.path, now.path] as const), ...known]);
  const moved = likely(pairs, renamed, movement.least);
  const { vanished, appeared } = movement;
  // In doubt a clock runs on, and what a pull request has is introduced.
  const enough = movement.least < LEAST.gate ? 0 : 0.5;
  const rest = inStep(vanished, appeared, renamed, likest(moved), enough);
  return likest([...moved, ...rest.map((pair) => ({ ...pair, score: 0 }))]);
}

/** What vanished and what appeared of one rule. */
interface RuleMovement extends Pick<Movement, 'vanished' | 'appeared'> {
  readonly weightOf: WeightOf;
}

function byRule({ vanished, appeared, others }: Movement): RuleMovement[] {
  const [gone, fresh, same] = [grouped(vanished), grouped(appeared), grouped(others)];
  return [...gone].flatMap(([rule, before]) => {
    const now = fresh.get(rule);
    if (now === undefined) return [];
    const rest = (same.get(rule) ?? []).map(({ trace }) => trace);
    const traces = (movers: readonly Mover[]) => [...movers.map(({ trace }) => trace), ...rest];
    return [{ vanished: before, appeared: now, weightOf: weights(traces(before), traces(now)) }];
  });
}

function grouped(movers: readonly Mover[]): Map<string, Mover[]> {
  const groups = new Map<string, Mover[]>();
  for (const mover of movers) {
    const group = groups.get(ruleOf(mover));
    if (group === undefined) groups.set(ruleOf(mover), [mover]);
    else group.push(mover);
  }
  return groups;
}

function ruleOf({ source, rule }: Mover): string {
  return JSON.stringify([source, rule]);
}

/** The pairs of one rule that may be moves, depending on which files were renamed. */
function possible({ vanished, appeared, weightOf }: RuleMovement, least: number): Pair[] {
  const found: Pair[] = [];
  for (const pair of pairsOf(vanished, appeared, weightOf)) if (mostScore(pair) >= least) found.push(pair);
  return found;
}

/**
 * Files that were renamed by what their findings say of themselves: three at least, and most of
 * those that the old one had, say the same in the new one.
 */
function renamesIn(pairs: readonly Pair[], vanished: readonly Mover[]): Map<string, string> {
  const votes = new Map<string, Map<string, Set<Mover>>>();
  for (const { before, now } of pairs.filter(({ same }) => same)) {
    const own = votes.get(before.path) ?? new Map<string, Set<Mover>>();
    const voters = own.get(now.path) ?? new Set();
    votes.set(before.path, own.set(now.path, voters.add(now)));
  }
  return new Map(
    [...votes].flatMap(([path, own]) => {
      const [best] = [...own].sort((a, b) => b[1].size - a[1].size || compareText(a[0], b[0]));
      if (best === undefined) return [];
      const [target, { size }] = best;
      const had = vanished.filter((one) => one.path === path).length;
      return size >= RENAMED.findings && 2 * size >= had ? [[path, target]] : [];
    }),
  );
}

interface Scored extends Pick<Pair, 'before' | 'now'> {
  readonly score: number;
}

/** The pairs with at least so many points. */
function likely(pairs: readonly Pair[], renamed: ReadonlyMap<string, string>, least: number): Scored[] {
  return pairs
    .map((pair) => ({ ...pair, score: moveScore(pair, renamed) }))
    .filter(({ score }) => score >= least);
}

function likest(pairs: readonly Scored[]): Map<string, string> {
  const sorted = [...pairs].sort(
    (a, b) => b.score - a.score || compareText(a.before.id, b.before.id) || compareText(a.now.id, b.now.id),
  );
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const { before, now } of sorted) {
    if (taken.has(before.id) || found.has(now.id)) continue;
    taken.add(before.id);
    found.set(now.id, before.id);
  }
  return found;
}
