import { broken, kept, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** GitHub reports vulnerable dependencies. */
export const dependabotAlerts: PostureCheck = {
  id: 'posture-dependabot-alerts',
  asks: 'GitHub reports vulnerable dependencies',
  title: 'Dependabot alerts are off',
  severity: 'high',
  severityReason: 'Without a report, a vulnerable dependency stays until somebody else finds it.',
  confidence: 'high',
  cwe: ['CWE-1395'],
  why: 'A second source beside this scan, which also knows what is published between two scans.',
  mend: 'Settings, Advanced Security: switch on Dependabot alerts.',
  page: 'settings/security_analysis',
  references: [
    'https://docs.github.com/en/code-security/dependabot/dependabot-alerts/about-dependabot-alerts',
  ],
  sameAs: {},
  judge: ({ dependabotAlerts }) =>
    whenSeen(dependabotAlerts, (on) =>
      on ? kept('Dependabot alerts are on') : broken('Dependabot alerts are off'),
    ),
};
