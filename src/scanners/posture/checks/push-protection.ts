import { broken, kept, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** A push with a secret is refused. */
export const pushProtection: PostureCheck = {
  id: 'posture-push-protection',
  asks: 'A push with a secret is refused',
  title: 'Push protection is off',
  severity: 'medium',
  severityReason: 'A pushed secret has to be revoked, which takes time in which it works.',
  confidence: 'high',
  cwe: ['CWE-798'],
  why: 'What is refused before it is pushed leaks nowhere.',
  mend: 'Settings, Advanced Security: switch on push protection.',
  page: 'settings/security_analysis',
  references: ['https://docs.github.com/en/code-security/secret-scanning/introduction/about-push-protection'],
  sameAs: {},
  judge: ({ pushProtection }) =>
    whenSeen(pushProtection, (on) => (on ? kept('push protection is on') : broken('push protection is off'))),
};
