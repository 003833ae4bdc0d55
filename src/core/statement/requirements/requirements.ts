import type { StatementFacts } from '../facts.js';
import { judgeRequirement, type Requirement } from '../requirement.js';
import { missing } from '../say.js';
import type { StatementRequirement } from '../statement.js';
import { ALL_APPS } from './all-apps.js';
import { FORGE } from './forge.js';

/** Both tables, in their order. */
export const REQUIREMENTS: readonly Requirement[] = [...ALL_APPS, ...FORGE];

/** How every requirement stands. A manifest that cannot be read leaves all of them unknown. */
export function judgeRequirements(facts: StatementFacts): readonly StatementRequirement[] {
  return REQUIREMENTS.map((requirement) => {
    const judged = judgeRequirement(requirement, facts);
    const unread = facts.brokenManifests.length > 0 && judged.status === 'kept';
    const { table, number } = judged;
    return unread ? { table, number, status: 'unknown', evidence: unreadManifests(facts) } : judged;
  });
}

/** Manifests that could not be read, as what is missing. */
export function unreadManifests({ brokenManifests }: StatementFacts): StatementRequirement['evidence'] {
  return brokenManifests.map(({ problem }) =>
    missing('A manifest of a Forge app could not be read.', { detail: problem }),
  );
}
