import { linksPrivacy } from '../../posture/documents.js';
import type { StatementFacts } from '../facts.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { missing, seen } from '../say.js';
import { orVendor } from '../settle.js';

/** Whether customers find the privacy policy. */
export const privacyPolicy: SecurityPromise = {
  id: 'privacy-policy',
  words: 'The privacy policy is where customers find it',
  checks:
    'Whether README, SECURITY.md or SUPPORT link a privacy policy, or a public repository has PRIVACY.md.',
  kept: 'Kept where one of them does. Not kept where documents are there and none does.',
  cannotKnow:
    'Whether the page that is linked answers, what it says, and what the Marketplace listing links.',
  judge,
};

function judge(facts: StatementFacts): PromiseJudgement {
  const { documents } = facts.files;
  const link = documents.find(({ text }) => linksPrivacy(text));
  if (link !== undefined)
    return {
      status: 'kept',
      evidence: [
        seen('A document of the repository links the privacy policy.', {
          detail: link.path,
          date: facts.today,
        }),
      ],
    };
  const file = documents.find(({ path }) => /privacy/iu.test(path));
  if (file !== undefined && facts.repository?.public === true)
    return {
      status: 'kept',
      evidence: [
        seen('The privacy policy is a file of this public repository.', {
          url: `${facts.repository.url}/blob/HEAD/${file.path}`,
          open: true,
        }),
      ],
    };
  if (file !== undefined)
    return orVendor(facts, 'privacy-policy', [
      missing('There is a privacy policy, and nothing shows that customers can read this repository.', {
        detail: file.path,
      }),
    ]);
  if (documents.length === 0)
    return orVendor(facts, 'privacy-policy', [missing('There is no README or other document to look at.')]);
  const judged = orVendor(facts, 'privacy-policy', [
    seen('No document of the repository links a privacy policy.'),
  ]);
  return judged.status === 'kept' ? judged : { ...judged, status: 'not-kept' };
}
