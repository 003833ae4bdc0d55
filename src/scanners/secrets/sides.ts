import { subjectOf, valueKey, type PlacedHit } from './findings.js';

/**
 * The hits of the base for the comparison. The identity of a chosen value does not depend on the
 * value, so a new password under an old name would look like the old one. Since the values are
 * known here, a hit of the base is dropped when its value is gone but another one is in its place.
 * A value that moved is placed where the head has it.
 */
export function baseOf(base: readonly PlacedHit[], head: readonly PlacedHit[]): PlacedHit[] {
  const values = new Set(head.map(valueKey));
  const places = new Set(head.map(placeKey));
  const kept = base.filter((hit) => values.has(valueKey(hit)) || !places.has(placeKey(hit)));
  return followMoves(kept, head);
}

/**
 * A value that the base has outside of samples still counts as real when the head has it in a
 * sample.
 */
export function stillMeant(base: readonly PlacedHit[], head: readonly PlacedHit[]): PlacedHit[] {
  const meant = new Set(base.filter(({ sample }) => !sample).map(valueKey));
  return head.map((hit) => (hit.sample && meant.has(valueKey(hit)) ? { ...hit, sample: false } : hit));
}

/** The path and subject of a hit: equal for different chosen values under the same name. */
function placeKey(hit: PlacedHit): string {
  return `${hit.path}\0${subjectOf(hit)}`;
}

/**
 * Pairs each location that a value disappeared from with one at which it appeared. A further copy
 * has no pair, so it counts as introduced.
 */
function followMoves(base: readonly PlacedHit[], head: readonly PlacedHit[]): PlacedHit[] {
  const left = tally(base);
  const arrived = head.filter((hit) => !take(left, spot(hit)));
  const present = tally(head);
  return base.map((hit) => {
    if (take(present, spot(hit))) return hit;
    const index = arrived.findIndex((other) => valueKey(other) === valueKey(hit));
    const [now] = index < 0 ? [] : arrived.splice(index, 1);
    return now === undefined ? hit : { ...hit, path: now.path, sample: now.sample, movedFrom: hit.path };
  });
}

function spot(hit: PlacedHit): string {
  return `${hit.path}\0${valueKey(hit)}`;
}

function tally(hits: readonly PlacedHit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(spot(hit), (counts.get(spot(hit)) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  counts.set(key, count - 1);
  return count > 0;
}

/**
 * Secrets that were only in the history, not in head or base: each value once, with the first
 * commit that added it.
 */
export function leakedInHistory(
  history: readonly PlacedHit[],
  head: readonly PlacedHit[],
  base: readonly PlacedHit[],
): PlacedHit[] {
  const known = new Set([...head, ...base].map(valueKey));
  return history.filter((hit) => {
    const key = valueKey(hit);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
