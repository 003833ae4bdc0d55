import { idOf } from './merge.js';
import type { Mover } from './move-score.js';
import { LEAST, pairMoves } from './moves.js';
import type { Weakness } from './weakness.js';
import { isWorse } from './worsened.js';

/**
 * Joins a weakness that only the base has with one that only the head has, when it is the same one
 * after a move, and counts for no more there. It then counts as existing and keeps its former ids.
 * @param renamed base path to head path, of files that were renamed
 */
export function pairWeaknesses(
  weaknesses: readonly Weakness[],
  renamed: ReadonlyMap<string, string>,
): Weakness[] {
  const placed = weaknesses.filter(canMove);
  const gone = placed.filter(({ head }) => head.length === 0);
  const fresh = placed.filter(({ base }) => base.length === 0);
  if (gone.length === 0 || fresh.length === 0) return [...weaknesses];
  const others = placed.filter(({ head, base }) => head.length > 0 && base.length > 0);
  const [before, after] = [byId(gone), byId(fresh)];
  const likely = pairMoves({
    vanished: gone.map(moverOf),
    appeared: fresh.map(moverOf),
    others: others.map(moverOf),
    renamed,
    least: LEAST.gate,
  });
  // What counts for more at its new place was brought there.
  const pairs = new Map([...likely].filter(([now, old]) => !isWorse(at(after, now), at(before, old))));
  const paired = new Set(pairs.values());
  return weaknesses
    .filter((weakness) => weakness.head.length > 0 || !paired.has(idOf(weakness)))
    .map((weakness) => joined(weakness, before.get(pairs.get(idOf(weakness)) ?? '')));
}

function byId(weaknesses: readonly Weakness[]): Map<string, Weakness> {
  return new Map(weaknesses.map((weakness) => [idOf(weakness), weakness]));
}

function at(weaknesses: ReadonlyMap<string, Weakness>, id: string): Weakness {
  const weakness = weaknesses.get(id);
  if (weakness === undefined) throw new RangeError(`a pair of what is not there: ${id}`);
  return weakness;
}

/**
 * Whether a finding that belongs to one file disappeared while another appeared. Only then does it
 * pay to ask git for renames.
 */
export function mayHaveMoved(weaknesses: readonly Weakness[]): boolean {
  const placed = weaknesses.filter(canMove);
  return placed.some(({ head }) => head.length === 0) && placed.some(({ base }) => base.length === 0);
}

/**
 * Whether it is in one place, and its scanner has not followed it already: that of secrets knows
 * their values, so that what it has not followed is another one.
 */
function canMove({ path, source }: Weakness): boolean {
  return path !== null && source !== 'secrets';
}

/** The part of a weakness that `pairMoves` compares. */
function moverOf(weakness: Weakness): Mover {
  const { source, rule, subject, trace, path } = weakness;
  return { id: idOf(weakness), source, rule, subject, trace, path: path ?? '' };
}

function joined(weakness: Weakness, before: Weakness | undefined): Weakness {
  if (before === undefined) return weakness;
  const path = weakness.path ?? '';
  return {
    ...weakness,
    base: before.base.map((site) => ({ ...site, place: { ...site.place, path } })),
    formerIds: [...new Set([...weakness.formerIds, idOf(before), ...before.formerIds])].sort(),
  };
}
