import { privacyIn } from '../../posture/documents.js';
import type { StatementFacts } from '../facts.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { missing, seen } from '../say.js';
import { alsoSaid, orVendor, notByWord } from '../settle.js';

/** Whether customers find the privacy policy. */
export const privacyPolicy: SecurityPromise = {
  id: 'privacy-policy',
  words: 'The privacy policy is where customers find it',
  checks:
    'Whether README, SECURITY.md or SUPPORT link a privacy policy whose page answers (asked with `statement.check-links` of the policy, or --check-links), or a public repository has PRIVACY.md.',
  kept: 'Kept where the linked page answers, or nobody asked it and the vendor says yes. Where documents are there and none links one, only a `url` in the vendor’s answer keeps it. Not kept where the page is gone, or nobody names one.',
  cannotKnow:
    'What the page says, whose it is (any link with *privacy* in its words or address counts), and what the Marketplace listing links.',
  asksVendor: true,
  judge,
};

function judge(facts: StatementFacts): PromiseJudgement {
  const { documents } = facts.files;
  const found = privacyIn(documents);
  if (found?.by === 'link') return linked(facts, found.path);
  if (found !== null && facts.repository?.public === true)
    return {
      status: 'kept',
      evidence: [
        seen('The privacy policy is a file of this public repository.', {
          url: `${facts.repository.url}/blob/HEAD/${found.path}`,
          open: true,
        }),
      ],
    };
  if (found !== null)
    return orVendor(facts, 'privacy-policy', [
      missing('There is a privacy policy, and nothing shows that customers can read this repository.', {
        detail: found.path,
      }),
    ]);
  if (documents.length === 0)
    return orVendor(facts, 'privacy-policy', [missing('There is no README or other document to look at.')]);
  return unlinked(facts);
}

const UNLINKED = 'No document of the repository links a privacy policy.';

/** A policy that no document links may be on a page that the vendor names; a yes alone is none. */
function unlinked(facts: StatementFacts): PromiseJudgement {
  const byWord = orVendor(facts, 'privacy-policy', [missing(UNLINKED)]);
  if (byWord.status === 'kept' && byWord.evidence.some(({ url }) => url !== undefined)) return byWord;
  const { evidence } = orVendor(facts, 'privacy-policy', [seen(UNLINKED)]);
  return { status: 'not-kept', evidence };
}

/** A link alone shows no page: it has to answer, or the vendor says that it does. */
function linked(facts: StatementFacts, path: string): PromiseJudgement {
  const { privacyPage: page, today } = facts;
  const link = seen('A document of the repository links the privacy policy.', { detail: path, date: today });
  if (page === null)
    return orVendor(facts, 'privacy-policy', [
      link,
      missing(
        'Whether the linked page answers was not asked: the policy with statement.check-links does, and fixby statement --check-links.',
      ),
    ]);
  if (!page.seen)
    return notByWord(facts, 'privacy-policy', [
      link,
      missing('The linked page could not be asked.', { detail: page.missing.why }),
    ]);
  const { url, status } = page.value;
  const said = seen(`The page of the privacy policy answered with status ${status}.`, {
    url,
    open: true,
    date: today,
  });
  if (status >= 200 && status < 300)
    return { status: 'kept', evidence: [said, ...alsoSaid(facts, 'privacy-policy')] };
  if (status === 404 || status === 410) return { status: 'not-kept', evidence: [link, said] };
  return notByWord(facts, 'privacy-policy', [link, { ...said, kind: 'missing' }]);
}
