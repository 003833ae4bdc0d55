import { checkEvidence, checkOf, noPosture } from '../checks.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import type { StatementFacts } from '../facts.js';
import { missing } from '../say.js';

/** Checks of the posture that together say who has access. */
const CHECKS = [
  'posture-outside-collaborators',
  'posture-two-factor',
  'posture-shared-accounts',
  'posture-deploy-keys',
  'posture-deploy-key-owners',
] as const;

/** Who may reach the code. */
export const access: SecurityPromise = {
  id: 'access',
  words: 'Only authorised employees have access',
  checks: `The repository's settings on GitHub: ${CHECKS.join(', ')}.`,
  kept: 'Kept where every one of these checks is seen to hold. Not kept where one is seen not to.',
  cannotKnow:
    'Who is employed, who may only read, and who has access to production: Forge gives it to the contributors of the app. A check that the token does not see leaves the promise open, whatever the vendor says.',
  judge,
};

function judge(facts: StatementFacts): PromiseJudgement {
  const checks = CHECKS.map((id) => checkOf(facts, id));
  const known = checks.filter((check) => check !== null);
  const evidence = [
    ...known.map(checkEvidence),
    ...(known.length === 0 ? [noPosture(facts)] : []),
    ...(known.length > 0 && known.length < CHECKS.length
      ? [missing('The policy switches off some of the checks of who has access.')]
      : []),
  ];
  if (known.some(({ state }) => state === 'not-kept')) return { status: 'not-kept', evidence };
  const all = known.length === CHECKS.length && known.every(({ state }) => state === 'kept');
  return { status: all ? 'kept' : 'not-from-here', evidence };
}
