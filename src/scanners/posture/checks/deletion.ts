import { broken, kept, whenAny } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Nobody can delete the default branch. */
export const deletion: PostureCheck = {
  id: 'posture-deletion',
  asks: 'Nobody can delete the default branch',
  title: 'The default branch can be deleted',
  severity: 'medium',
  severityReason: 'Needs write access; it can be restored, but until then nothing is gated (A:H).',
  confidence: 'high',
  cwe: ['CWE-693'],
  why: 'A deleted branch takes its protection with it, and whoever creates it anew decides what it holds.',
  mend: 'Switch on "Restrict deletions" in a ruleset for the default branch.',
  page: 'settings/rules',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
  ],
  sameAs: { scorecard: 'Branch-Protection: deletion' },
  judge: ({ guards }) =>
    whenAny(
      guards.map(({ blocksDeletion }) => blocksDeletion),
      Boolean,
      kept('deletion is blocked'),
      broken('deletion is possible'),
    ),
};
