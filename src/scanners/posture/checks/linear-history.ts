import { informed, kept, whenAny } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** The history of the default branch is linear. */
export const linearHistory: PostureCheck = {
  id: 'posture-linear-history',
  asks: 'The history of the default branch is linear',
  title: 'The history of the default branch is linear',
  severity: 'low',
  severityReason: 'Told for information; it is never a finding.',
  confidence: 'high',
  cwe: [],
  why: 'A linear history is easier to read. It makes nothing safer by itself, so it is not asked for.',
  mend: 'Require a linear history in a ruleset, where it suits you.',
  page: 'settings/rules',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
  ],
  sameAs: {},
  judge: ({ guards }) =>
    whenAny(
      guards.map(({ linearHistory }) => linearHistory),
      Boolean,
      kept('a linear history is required'),
      informed('merge commits are allowed'),
    ),
};
