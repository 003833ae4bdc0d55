import type { Policy } from '../policy.js';
import { unknownWeaker } from './allow-weaker.js';
import { duplicateMatches } from './duplicates.js';
import type { PlacedProblem } from './error.js';
import type { Positions } from './positions.js';

/** What is wrong in a policy of which each value by itself is right. */
export function contradictions(policy: Policy, positions: Positions): PlacedProblem[] {
  return [...duplicateMatches(policy, positions), ...unknownWeaker(policy, positions)];
}
