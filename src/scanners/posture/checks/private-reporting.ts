import { broken, informed, kept, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Anybody can report a vulnerability in private. */
export const privateReporting: PostureCheck = {
  id: 'posture-private-reporting',
  asks: 'Anybody can report a vulnerability in private',
  title: 'Private vulnerability reporting is off',
  severity: 'medium',
  severityReason: 'Whoever finds a weakness has to publish it, or to keep it.',
  confidence: 'high',
  cwe: ['CWE-1053'],
  why: 'A private report reaches you before it reaches everybody.',
  mend: 'Settings, Advanced Security: switch on private vulnerability reporting.',
  page: 'settings/security_analysis',
  references: [
    'https://docs.github.com/en/code-security/security-advisories/working-with-repository-security-advisories/configuring-private-vulnerability-reporting-for-a-repository',
  ],
  sameAs: {},
  judge: ({ privateReporting, repository }) =>
    !repository.public
      ? informed('GitHub has it for public repositories only')
      : whenSeen(privateReporting, (on) =>
          on
            ? kept('private vulnerability reporting is on')
            : broken('private vulnerability reporting is off'),
        ),
};
