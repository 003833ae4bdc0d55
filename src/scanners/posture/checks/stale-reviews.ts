import { broken, kept, whenAny } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** An approval ends when the change goes on. */
export const staleReviews: PostureCheck = {
  id: 'posture-stale-reviews',
  asks: 'An approval ends when the change goes on',
  title: 'Approvals stay when a change goes on',
  severity: 'medium',
  severityReason:
    'Needs an account with write access, which gets a harmless change approved and adds to it (PR:L, UI:R).',
  confidence: 'high',
  cwe: ['CWE-693'],
  why: 'Whoever approved has not seen what was pushed afterwards.',
  mend: 'Switch on "Dismiss stale pull request approvals when new commits are pushed".',
  page: 'settings/rules',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
  ],
  sameAs: { scorecard: 'Branch-Protection: stale reviews', allstar: 'branch protection' },
  judge: ({ guards }) =>
    whenAny(
      guards.map(({ dismissesStale }) => dismissesStale),
      Boolean,
      kept('approvals are dismissed by new commits'),
      broken('approvals are not dismissed by new commits'),
    ),
};
