import { broken, kept, whenAny } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** A change needs the review of somebody else. */
export const requiredReviews: PostureCheck = {
  id: 'posture-required-reviews',
  asks: 'A change needs the review of somebody else',
  title: 'Changes need no review',
  severity: 'high',
  severityReason: 'One account, or one stolen session, is enough to change what is shipped.',
  confidence: 'high',
  cwe: ['CWE-693'],
  why: 'A second pair of eyes finds mistakes, and an attacker with one account cannot merge alone.',
  mend: 'Require a pull request with at least one approval, in a ruleset for the default branch.',
  page: 'settings/rules',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
  ],
  sameAs: { scorecard: 'Branch-Protection: reviewers', allstar: 'branch protection' },
  judge: ({ guards }) =>
    whenAny(
      guards.map(({ approvals }) => approvals),
      (count) => count > 0,
      kept('at least one approval is required'),
      broken('no approval is required'),
    ),
};
