import { broken, kept, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Artifacts and logs are deleted after 90 days at most. */
export const artifactRetention: PostureCheck = {
  id: 'posture-artifact-retention',
  asks: 'Artifacts and logs are deleted after 90 days at most',
  title: 'Artifacts and logs are kept for more than 90 days',
  severity: 'low',
  severityReason: 'Needs that a log or an artifact holds what should not leave (AC:H), and read access.',
  confidence: 'high',
  cwe: ['CWE-532'],
  why: 'Logs and artifacts of workflows may have personal data and secrets in them. What is deleted cannot leak.',
  mend: 'Settings, Actions, General, "Artifact and log retention": 90 days or fewer.',
  page: 'settings/actions',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#configuring-the-retention-period-for-github-actions-artifacts-and-logs-in-your-repository',
  ],
  sameAs: {},
  judge: ({ retentionDays }) =>
    whenSeen(retentionDays, (days) =>
      days > MOST_DAYS ? broken(`they are kept for ${days} days`) : kept(`they are kept for ${days} days`),
    ),
};

/** GitHub's own default. */
const MOST_DAYS = 90;
