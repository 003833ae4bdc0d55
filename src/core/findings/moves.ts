import { compareText } from '../scale/text-order.js';
import { likeness, type Trace } from './trace.js';

/** A finding that is about one place, as far as a move of it can be told. */
export interface Mover {
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  readonly path: string;
  /** Null where its scanner leaves none: then only a renamed file is a move. */
  readonly trace: Trace | null;
  /** What it is about besides its path; null where nobody knows any more. */
  readonly subject: string | null;
}

/** How much each part says, of 1 in all. @see docs/adr/0003-identity-of-a-finding.md */
const WEIGHT = { statement: 0.55, around: 0.25, place: 0.2 } as const;

/** What likeness by lasting words alone counts, and how many of them it takes. */
const LASTING = { weight: 0.9, least: 3 } as const;

/** From which likeness on two findings are one that moved; and the least of the statement alone. */
const LEAST = { all: 0.6, statement: 0.4 } as const;

/**
 * Pairs findings that vanished with findings of the same rule that appeared: a renamed file,
 * function or variable, an extracted function, a moved statement. Each is in one pair at most; the
 * likest come first. The order of the input does not matter.
 * @param renamed old path to new path of files that are known to be renamed
 * @returns the id of the vanished one by the id of the one that appeared
 */
export function pairMoves(
  vanished: readonly Mover[],
  appeared: readonly Mover[],
  renamed: ReadonlyMap<string, string>,
): Map<string, string> {
  const byRule = new Map<string, Mover[]>();
  for (const one of vanished) byRule.set(ruleOf(one), [...(byRule.get(ruleOf(one)) ?? []), one]);
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

/** How likely it is that one finding is the other one at a new place: 0 to 1. */
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
 * By all words; or, a little less, by those that keep when variables get other names, where there
 * are enough.
 */
function statementLikeness(before: Trace, now: Trace): number {
  const all = likeness(before.statement, now.statement);
  const enough = Math.min(before.lasting.length, now.lasting.length) >= LASTING.least;
  return enough ? Math.max(all, LASTING.weight * likeness(before.lasting, now.lasting)) : all;
}

/** Whether two words are known, and not the same. */
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
