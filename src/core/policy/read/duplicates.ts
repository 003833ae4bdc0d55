import { matchKey } from '../match-key.js';
import type { Policy, Match } from '../policy.js';
import type { PlacedProblem } from './error.js';
import { placeOf, type Positions } from './positions.js';

/**
 * Finds waivers and overrides whose match equals an earlier one's: it would be a guess which of the
 * two applies.
 */
export function duplicateMatches(policy: Policy, positions: Positions): PlacedProblem[] {
  return [
    ...duplicates(policy.waivers, ['waivers'], 'waivers', positions),
    ...duplicates(policy.severity.overrides, ['severity', 'overrides'], 'overrides', positions),
  ];
}

function duplicates(
  entries: readonly { readonly match: Match }[],
  path: readonly string[],
  what: string,
  positions: Positions,
): PlacedProblem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ match }, index) => {
    const key = matchKey(match);
    const before = first.get(key);
    const { value: place } = placeOf(positions, [...path, index]);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    const { line } = placeOf(positions, [...path, before]).value;
    return [
      {
        ...place,
        message: `The ${what} in lines ${line} and ${place.line} have the same match.`,
        fix: 'Keep one of them.',
      },
    ];
  });
}
