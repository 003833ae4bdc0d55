import { isPolicyKey } from '../base/directions.js';
import type { Policy } from '../policy.js';
import { quote, type PlacedProblem } from './error.js';
import { placeOf, type Positions } from './positions.js';

/** Entries of `allow-weaker` that name no key of a policy: they would allow nothing. */
export function unknownWeaker(policy: Policy, positions: Positions): PlacedProblem[] {
  return policy['allow-weaker'].flatMap((key, index) =>
    isPolicyKey(key)
      ? []
      : [
          {
            ...placeOf(positions, ['allow-weaker', index]).value,
            message: `${quote(key)} in "allow-weaker" is no key of a policy.`,
            fix: 'Write a key or a section as the reference has it, such as waivers or gate.overdue.',
          },
        ],
  );
}
