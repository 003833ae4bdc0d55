import { subjectOf, valueKey, type PlacedHit } from './findings.js';

/**
 * What counts as the base's. A chosen value has no digest in its identity, so another password
 * under the same name would look like the one that was there before: in this process, which knows
 * the values, it does not. A base's value that the head no longer has neither hides a new one nor
 * counts as fixed while another one stands in its place. A value that moved stands in the base
 * where the head has it now.
 */
export function baseOf(base: readonly PlacedHit[], head: readonly PlacedHit[]): PlacedHit[] {
  const values = new Set(head.map(valueKey));
  const places = new Set(head.map(placeKey));
  const kept = base.filter((hit) => values.has(valueKey(hit)) || !places.has(placeKey(hit)));
  return followMoves(kept, head);
}

/** A value that stood outside of samples in the base is not one because it now stands in one. */
export function stillMeant(base: readonly PlacedHit[], head: readonly PlacedHit[]): PlacedHit[] {
  const meant = new Set(base.filter(({ sample }) => !sample).map(valueKey));
  return head.map((hit) => (hit.sample && meant.has(valueKey(hit)) ? { ...hit, sample: false } : hit));
}

/** What a hit is the same as to whoever does not know its value. */
function placeKey(hit: PlacedHit): string {
  return `${hit.path}\0${subjectOf(hit)}`;
}

/**
 * Pairs each place that a value left with one that it came to; a further copy stays without a pair,
 * and so counts as introduced.
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
 * Secrets of the history that neither tree has: each value once, for the first commit that brought
 * it.
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
