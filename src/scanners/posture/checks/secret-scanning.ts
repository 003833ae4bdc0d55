import { broken, kept, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** GitHub looks for leaked secrets. */
export const secretScanning: PostureCheck = {
  id: 'posture-secret-scanning',
  asks: 'GitHub looks for leaked secrets',
  title: 'Secret scanning is off',
  severity: 'high',
  severityReason: 'A leaked credential works for whoever finds it, until somebody notices.',
  confidence: 'high',
  cwe: ['CWE-798'],
  why: 'GitHub tells the issuer of many kinds of keys, who revokes them, and looks through the whole history.',
  mend: 'Settings, Advanced Security: switch on secret scanning.',
  page: 'settings/security_analysis',
  references: ['https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning'],
  sameAs: {},
  judge: ({ secretScanning }) =>
    whenSeen(secretScanning, (on) => (on ? kept('secret scanning is on') : broken('secret scanning is off'))),
};
