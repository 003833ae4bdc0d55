import { compareText } from '../scale/text-order.js';
import { likeness, type Trace } from './trace.js';

/** What `pairMoves` compares of a finding that belongs to one file. */
export interface Mover {
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  readonly path: string;
  /** Null when its scanner makes none: then only a renamed file counts as a move. */
  readonly trace: Trace | null;
  /** What it is about besides its path; null when that is not recorded. */
  readonly subject: string | null;
}

/**
 * Weight of each part in the score of a move; they add up to 1. @see
 * docs/adr/0003-identity-of-a-finding.md
 */
const WEIGHT = { statement: 0.55, around: 0.25, place: 0.2 } as const;

/**
 * The similarity of `lasting` words alone counts with this weight, and only with at least this many
 * words.
 */
const LASTING = { weight: 0.9, least: 3 } as const;

/**
 * Least score at which two findings count as one that moved, and least similarity of the statement
 * alone.
 */
const LEAST = { all: 0.6, statement: 0.4 } as const;

/**
 * Pairs findings that disappeared with new findings of the same rule, when the code is similar
 * enough: a renamed file, function or variable, an extracted function, a moved statement. Each
 * finding is in at most one pair, and the most similar pairs are formed first. The order of the
 * input does not matter.
 * @param renamed old path to new path of files that are known to be renamed
 * @returns the id of the finding that disappeared, by the id of the new one
 */
export function pairMoves(
  gone: readonly Mover[],
  appeared: readonly Mover[],
  renamed: ReadonlyMap<string, string>,
): Map<string, string> {
  const byRule = new Map<string, Mover[]>();
  for (const one of gone) byRule.set(ruleOf(one), [...(byRule.get(ruleOf(one)) ?? []), one]);
  const pairs = appeared.flatMap((now) =>
    (byRule.get(ruleOf(now)) ?? []).map((before) => ({
      before,
      now,
      score: moveScore(before, now, renamed),
    })),
  );
  const likely = pairs
    .filter(({ score }) => score >= LEAST.all)
    .sort(
      (a, b) => b.score - a.score || compareText(a.before.id, b.before.id) || compareText(a.now.id, b.now.id),
    );
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const { before, now } of likely) {
    if (taken.has(before.id) || found.has(now.id)) continue;
    taken.add(before.id);
    found.set(now.id, before.id);
  }
  return found;
}

function ruleOf({ source, rule }: Mover): string {
  return JSON.stringify([source, rule]);
}

/** Score from 0 to 1 of how likely it is that a finding moved from one location to the other. */
export function moveScore(before: Mover, now: Mover, renamed: ReadonlyMap<string, string>): number {
  const place = placeScore(before.path, now.path, renamed);
  if (before.subject !== null && before.subject === now.subject && place === 1) return 1;
  if (before.trace === null || now.trace === null) return 0;
  if (differ(before.trace.sink, now.trace.sink) || differ(before.trace.source, now.trace.source)) return 0;
  const statement = statementLikeness(before.trace, now.trace);
  if (statement < LEAST.statement) return 0;
  const around = likeness(before.trace.around, now.trace.around);
  return WEIGHT.statement * statement + WEIGHT.around * around + WEIGHT.place * place;
}

/**
 * Similarity of two statements by all words; or by words that survive renamed variables (at a lower
 * weight), if there are enough of them and that is more.
 */
function statementLikeness(before: Trace, now: Trace): number {
  const all = likeness(before.statement, now.statement);
  const enough = Math.min(before.lasting.length, now.lasting.length) >= LASTING.least;
  return enough ? Math.max(all, LASTING.weight * likeness(before.lasting, now.lasting)) : all;
}

/** Whether two names are both known and differ, ignoring case. */
function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a.toLowerCase() !== b.toLowerCase();
}

function placeScore(before: string, now: string, renamed: ReadonlyMap<string, string>): number {
  if (before === now || renamed.get(before) === now) return 1;
  return nameOf(before) === nameOf(now) ? 0.5 : 0;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
