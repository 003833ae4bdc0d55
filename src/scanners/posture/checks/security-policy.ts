import { namesTime, namesWay } from '../../../core/posture/documents.js';
import { broken, kept, whenSeen, type Judgement } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** SECURITY.md says how to report a vulnerability, and when to expect an answer. */
export const securityPolicy: PostureCheck = {
  id: 'posture-security-policy',
  asks: 'SECURITY.md says how to report a vulnerability, and when to expect an answer',
  title: 'SECURITY.md does not say how to report a vulnerability, or when to expect an answer',
  severity: 'medium',
  severityReason: 'Whoever finds a weakness does not know whom to tell; low where only the time is missing.',
  confidence: 'high',
  cwe: ['CWE-1053'],
  why: 'A way to report and a time for the answer bring reports to you first.',
  mend: 'Write SECURITY.md with an address, a link or private vulnerability reporting, and a time such as "within 3 business days".',
  page: 'security/policy',
  references: [
    'https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository',
  ],
  sameAs: { scorecard: 'Security-Policy', allstar: 'SECURITY.md' },
  judge: ({ files, sharedSecurityPolicy }) =>
    files.securityPolicy !== null
      ? judge(files.securityPolicy.text, files.securityPolicy.path)
      : whenSeen(sharedSecurityPolicy, (text) =>
          text === null ? broken('there is no SECURITY.md') : judge(text, null),
        ),
};

/** @param path null for the policy of the whole organization */
function judge(text: string, path: string | null): Judgement {
  const where = path === null ? 'the SECURITY.md of the organization' : path;
  const at = path === null ? {} : { path };
  if (!namesWay(text)) return broken(`${where} names no address, link or form for reports`, at);
  return namesTime(text)
    ? kept(`${where} names a way and a time`)
    : broken(`${where} does not say when to expect an answer`, { ...at, severity: 'low' });
}
