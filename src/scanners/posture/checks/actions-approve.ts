import { broken, kept, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Workflows cannot approve pull requests. */
export const actionsApprove: PostureCheck = {
  id: 'posture-actions-approve',
  asks: 'Workflows cannot approve pull requests',
  title: 'Workflows may approve pull requests',
  severity: 'medium',
  severityReason: 'Needs a workflow that somebody can steer (AC:H); its approval then counts as a review.',
  confidence: 'high',
  cwe: ['CWE-863'],
  why: 'An approval by a workflow is no second pair of eyes, and counts as one.',
  mend: 'Settings, Actions, General: switch off "Allow GitHub Actions to create and approve pull requests". Where workflows open pull requests, require a review by code owners too.',
  page: 'settings/actions',
  references: [
    'https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization#preventing-github-actions-from-creating-or-approving-pull-requests',
  ],
  sameAs: {},
  judge: ({ workflowToken }) =>
    whenSeen(workflowToken, ({ approves }) =>
      approves ? broken('they may create and approve them') : kept('they may not'),
    ),
};
