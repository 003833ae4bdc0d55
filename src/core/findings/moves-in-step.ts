import type { Mover } from './move-score.js';

/** From how many findings on a file can tell that it was refactored as a whole. */
const LEAST_FINDINGS = 3;

/** Which share of the words around two findings they have in common where both are one. */
const LEAST_AROUND = 0.5;

/** Two findings of one rule that may be the same one. */
interface Candidates {
  readonly before: Mover;
  readonly now: Mover;
}

/**
 * What may stand for what in files that were refactored as a whole: of one rule as many findings
 * appeared there as vanished, three at least, their expressions are the same but for names, as is
 * the kind of their sources, and enough of them moved for sure. Then the others did too, though
 * each is too short to tell, or stands in many copies, where most of what stands around it is still
 * there: whoever mends some and writes others in the same file has other ones. Findings without a
 * flow of data say too little for that: one secret in the place of another looks the same.
 * @param renamed old path to new path of files that were renamed
 * @param moved the id of what moved for sure, by its new one
 * @param enough which share of a file's findings has to, from 0 to 1
 */
export function inStep(
  vanished: readonly Mover[],
  appeared: readonly Mover[],
  renamed: ReadonlyMap<string, string>,
  moved: ReadonlyMap<string, string>,
  enough: number,
): Candidates[] {
  const now = byFile(appeared, (path) => path);
  return [...byFile(vanished, (path) => renamed.get(path) ?? path)].flatMap(([file, before]) => {
    const after = now.get(file) ?? [];
    if (!isInStep(before, after) || movedIn(before, after, moved) < enough * before.length) return [];
    return before.flatMap((one) =>
      after
        .filter((other) => likenessOf(one) === likenessOf(other) && around(one, other) >= LEAST_AROUND)
        .map((other) => ({ before: one, now: other })),
    );
  });
}

/** The findings of each rule in each file. */
function byFile(movers: readonly Mover[], pathNow: (path: string) => string): Map<string, Mover[]> {
  const files = new Map<string, Mover[]>();
  for (const mover of movers) {
    const key = JSON.stringify([mover.source, mover.rule, pathNow(mover.path)]);
    const own = files.get(key);
    if (own === undefined) files.set(key, [mover]);
    else own.push(mover);
  }
  return files;
}

function isInStep(before: readonly Mover[], now: readonly Mover[]): boolean {
  if (before.length < LEAST_FINDINGS || before.length !== now.length) return false;
  const [old, fresh] = [before.map(likenessOf).sort(), now.map(likenessOf).sort()];
  return old.every((likeness, index) => likeness !== null && likeness === fresh[index]);
}

function movedIn(
  before: readonly Mover[],
  now: readonly Mover[],
  moved: ReadonlyMap<string, string>,
): number {
  const old = new Set(before.map(({ id }) => id));
  return now.filter(({ id }) => old.has(moved.get(id) ?? '')).length;
}

/** The share of the words around either of two findings that stand around both. */
function around({ trace: one }: Mover, { trace: other }: Mover): number {
  const [a, b] = [new Set(one?.around), new Set(other?.around)];
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : (a.size + b.size - all) / all;
}

/**
 * What of a finding no renaming changes: its sink, its source and the shape of its code. Null where
 * one of them is not known, since the rest would fit too many findings.
 */
function likenessOf({ trace }: Mover): string | null {
  if (trace === null || trace.sink === '' || trace.source === '' || trace.shape === '') return null;
  return JSON.stringify([trace.sink, trace.source, trace.shape, [...trace.own].sort()]);
}
