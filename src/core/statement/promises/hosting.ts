import type { StatementFacts } from '../facts.js';
import { mayGetData, outwardNames, outwardWords } from '../outward.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { unreadManifests } from '../requirements/requirements.js';
import { count, few, missing, seen } from '../say.js';
import { orVendor } from '../settle.js';

/** Where end-user data is kept. */
export const hosting: SecurityPromise = {
  id: 'hosting',
  words: 'End-user data is hosted in Atlassian Forge',
  checks:
    'The manifest of every Forge app: its remotes, which of them keep data, and the addresses that it may send to or load from.',
  kept: 'Kept where every remote and every address is declared with inScopeEUD: false, or there is none. Not kept where a remote keeps end-user data.',
  cannotKnow:
    'What a server does with data that it is sent. Where a remote or an address may get end-user data, the answer is the vendor’s own.',
  asksVendor: true,
  judge,
};

function judge(facts: StatementFacts): PromiseJudgement {
  const { apps } = facts;
  const remotes = apps.flatMap(({ path, remotes }) => remotes.map((remote) => ({ path, ...remote })));
  const storing = remotes.filter(({ stores, storesEUD }) => stores && storesEUD !== false);
  if (storing.length > 0)
    return {
      status: 'not-kept',
      evidence: [
        seen(
          `By the manifests, ${count(storing.length, 'remote keeps', 'remotes keep')} end-user data outside Atlassian.`,
          { detail: few(storing.map(({ path, key, urls }) => `${key} (${urls.join(', ')}) in ${path}`)) },
        ),
      ],
    };
  const unread = unreadManifests(facts);
  if (unread.length > 0) return { status: 'not-from-here', evidence: unread };
  if (apps.length === 0)
    return orVendor(facts, 'hosting', [missing('There is no manifest of a Forge app in this repository.')]);
  const open = mayGetData(facts);
  const words = outwardWords(open);
  if (words !== null)
    return orVendor(facts, 'hosting', [
      missing(`By the manifests ${words} may get end-user data, and none says whether it is kept there.`, {
        detail: outwardNames(open),
      }),
    ]);
  return {
    status: 'kept',
    evidence: [
      seen(
        `${apps.length === 1 ? 'The manifest names' : `The ${apps.length} manifests name`} no remote and no address that may get end-user data.`,
        { detail: few(apps.map(({ path }) => path)) },
      ),
    ],
  };
}
