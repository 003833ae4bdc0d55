import { broken, kept, whenAny } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Nobody can force-push to the default branch. */
export const forcePushes: PostureCheck = {
  id: 'posture-force-pushes',
  asks: 'Nobody can force-push to the default branch',
  title: 'The default branch can be force-pushed',
  severity: 'high',
  severityReason: 'Whoever has write access can replace what was reviewed, and the history that shows it.',
  confidence: 'high',
  cwe: ['CWE-693'],
  why: 'A force push rewrites what was merged: reviews, checks and evidence of earlier commits no longer hold for what is there.',
  mend: 'Switch on "Block force pushes" in a ruleset for the default branch.',
  page: 'settings/rules',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
  ],
  sameAs: { scorecard: 'Branch-Protection: force pushes', allstar: 'branch protection' },
  judge: ({ guards }) =>
    whenAny(
      guards.map(({ blocksForcePushes }) => blocksForcePushes),
      Boolean,
      kept('force pushes are blocked'),
      broken('force pushes are possible'),
    ),
};
