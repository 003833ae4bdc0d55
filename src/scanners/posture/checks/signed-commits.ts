import { informed, kept, whenAny } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Commits on the default branch are signed. */
export const signedCommits: PostureCheck = {
  id: 'posture-signed-commits',
  asks: 'Commits on the default branch are signed',
  title: 'Commits on the default branch are signed',
  severity: 'low',
  severityReason: 'Told for information; it is never a finding.',
  confidence: 'high',
  cwe: [],
  why: 'A signature shows which key made a commit. Reviews and required checks matter more, so it is not asked for.',
  mend: 'Require signed commits in a ruleset, where everybody has a key.',
  page: 'settings/rules',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
  ],
  sameAs: {},
  judge: ({ guards }) =>
    whenAny(
      guards.map(({ signedCommits }) => signedCommits),
      Boolean,
      kept('signatures are required'),
      informed('signatures are not required'),
    ),
};
