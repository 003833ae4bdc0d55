import { broken, kept, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** The token of workflows reads only, unless a workflow asks for more. */
export const workflowToken: PostureCheck = {
  id: 'posture-workflow-token',
  asks: 'The token of workflows reads only, unless a workflow asks for more',
  title: 'Workflows may write by default',
  severity: 'high',
  severityReason:
    'Every step of every workflow without "permissions:" can push, release and approve; a compromised action needs no more.',
  confidence: 'high',
  cwe: ['CWE-250', 'CWE-1188'],
  why: "A workflow that says nothing of permissions gets this default. One step that runs somebody else's code then writes to the repository.",
  mend: 'Settings, Actions, General, "Workflow permissions": read repository contents. Workflows that need more ask for it.',
  page: 'settings/actions',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#setting-the-permissions-of-the-github_token-for-your-repository',
  ],
  sameAs: {},
  judge: ({ workflowToken }) =>
    whenSeen(workflowToken, ({ writes }) =>
      writes ? broken('the default is read and write') : kept('the default is read'),
    ),
};
