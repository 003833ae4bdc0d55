import { broken, kept, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Actions are restricted, or have to be pinned to a commit. */
export const allowedActions: PostureCheck = {
  id: 'posture-allowed-actions',
  asks: 'Actions are restricted, or have to be pinned to a commit',
  title: 'Every action may be used, unpinned',
  severity: 'medium',
  severityReason:
    'Needs that an action is taken over and moved to other code (AC:H); it then runs with the secrets of the workflow.',
  confidence: 'high',
  cwe: ['CWE-829'],
  why: 'What a tag of an action points to can be changed by whoever owns it, or stole it. GitHub can refuse what is not pinned or not on a list.',
  mend: 'Settings, Actions, General: "Require actions to be pinned to a full-length commit SHA", or allow selected actions only.',
  page: 'settings/actions',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#managing-github-actions-permissions-for-your-repository',
  ],
  sameAs: { allstar: 'actions' },
  judge: ({ actions }) =>
    whenSeen(actions, ({ allowed, pinned }) => {
      if (pinned) return kept('they have to be pinned to a commit');
      return allowed === 'all' ? broken('all actions are allowed, pinned or not') : kept(WORDS[allowed]);
    }),
};

const WORDS = {
  none: 'workflows are switched off',
  local_only: 'only actions of the owner are allowed',
  selected: 'only selected actions are allowed',
} as const;
