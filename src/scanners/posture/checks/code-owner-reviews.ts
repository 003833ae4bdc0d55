import { broken, kept, whenAny } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Code owners have to review what is theirs. */
export const codeOwnerReviews: PostureCheck = {
  id: 'posture-code-owner-reviews',
  asks: 'Code owners have to review what is theirs',
  title: 'Reviews of code owners are not required',
  severity: 'medium',
  severityReason:
    "Needs an account that may approve; without this, anybody's approval covers the files that matter most.",
  confidence: 'high',
  cwe: ['CWE-693'],
  why: 'CODEOWNERS says who answers for which files. Nobody has to ask them unless a rule does.',
  mend: 'Switch on "Require review from Code Owners", and name owners in CODEOWNERS.',
  page: 'settings/rules',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
  ],
  sameAs: { scorecard: 'Branch-Protection: code owners', allstar: 'branch protection' },
  judge: ({ guards }) =>
    whenAny(
      guards.map(({ codeOwnerReviews }) => codeOwnerReviews),
      Boolean,
      kept('a review by code owners is required'),
      broken('no rule requires a review by code owners'),
    ),
};
