import type { PostureFacts } from '../../../core/posture/facts.js';
import { anyOf, broken, informed, kept, some, whenSeen, type Judgement } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Nobody may bypass the rules of the default branch. */
export const bypass: PostureCheck = {
  id: 'posture-bypass',
  asks: 'Nobody may bypass the rules of the default branch',
  title: 'Some may bypass the rules of the default branch',
  severity: 'medium',
  severityReason: 'Needs one of the accounts that may; those are mostly the most powerful ones (PR:H).',
  confidence: 'high',
  cwe: ['CWE-269'],
  why: 'A rule does not hold for whoever may bypass it, nor for whoever steals that account. A way round for emergencies is worth a waiver with a reason.',
  mend: 'Empty the bypass list of the ruleset, or include administrators in branch protection. Or waive this row, with who may and when.',
  page: 'settings/rules',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset',
  ],
  sameAs: { scorecard: 'Branch-Protection: administrators included', allstar: 'branch protection' },
  judge: judge,
};

function judge({ guards }: PostureFacts): Judgement {
  const names = guards.flatMap(({ bypass }) => (bypass.seen ? bypass.value : []));
  if (names.length > 0) return broken(`they do not hold for ${some(names)}`);
  const present = anyOf(
    guards.map((guard) => guard.present),
    Boolean,
  );
  if (present.seen && !present.value) return informed('there is no rule that could be bypassed');
  // A list that was not seen may have somebody on it.
  const hidden = guards.map(({ bypass }) => bypass).find((bypass) => !bypass.seen);
  return whenSeen(hidden ?? present, () => kept('the rules hold for everybody'));
}
