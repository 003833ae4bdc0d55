import { privacyIn } from '../../../core/posture/documents.js';
import { broken, kept } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** The privacy policy is linked. */
export const privacyPolicy: PostureCheck = {
  id: 'posture-privacy-policy',
  asks: 'The privacy policy is linked',
  title: 'No privacy policy is linked',
  severity: 'low',
  severityReason: 'No weakness by itself; customers and reviewers look for it.',
  confidence: 'high',
  cwe: ['CWE-359'],
  why: 'Who uses the app has to find out what happens to personal data.',
  mend: 'Link the privacy policy in the README, or add PRIVACY.md.',
  page: '',
  references: ['https://developer.atlassian.com/platform/marketplace/app-approval-guidelines/'],
  sameAs: {},
  judge: ({ files }) => {
    const found = privacyIn(files.documents);
    return found === null
      ? broken('neither README nor SECURITY.md links one, and there is no PRIVACY.md that says something')
      : kept(`${found.path} has it`);
  },
};
