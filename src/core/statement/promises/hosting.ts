import type { StatementFacts } from '../facts.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { unreadManifests } from '../requirements/requirements.js';
import { count, few, missing, seen } from '../say.js';
import { orVendor } from '../settle.js';

/** Where end-user data is kept. */
export const hosting: SecurityPromise = {
  id: 'hosting',
  words: 'End-user data is hosted in Atlassian Forge',
  checks:
    'The manifest of every Forge app: its remotes, which of them keep data, and the addresses that end-user data is sent to.',
  kept: 'Kept where no remote keeps end-user data and no address is declared to get any. Not kept where a remote keeps it.',
  cannotKnow:
    'What a server does with data that it is sent. Where an address may get end-user data, the answer is the vendor’s own.',
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
  const open = outside(facts);
  if (open.length > 0) return orVendor(facts, 'hosting', open);
  return {
    status: 'kept',
    evidence: [
      seen(
        `${apps.length === 1 ? 'The manifest names' : `The ${apps.length} manifests name`} no remote that keeps end-user data, and no address that gets any.`,
        { detail: few(apps.map(({ path }) => path)) },
      ),
    ],
  };
}

/** What may get end-user data, and whose further way no manifest tells. */
function outside({ apps }: StatementFacts): PromiseJudgement['evidence'] {
  const silent = apps.flatMap(({ remotes }) =>
    remotes.filter(({ operations, stores }) => operations.length === 0 && !stores),
  );
  const egress = apps.flatMap((app) =>
    app.egress.filter(({ kind, inScopeEUD }) => kind.startsWith('fetch.') && inScopeEUD !== false),
  );
  return [
    ...(silent.length === 0
      ? []
      : [
          missing(`${count(silent.length, 'remote does', 'remotes do')} not declare what it is for.`, {
            detail: few(silent.map(({ key }) => key)),
          }),
        ]),
    ...(egress.length === 0
      ? []
      : [
          missing(
            `${count(egress.length, 'address', 'addresses')} may get end-user data, and no manifest says whether it is kept there.`,
            { detail: few(egress.map(({ address, remote }) => address ?? remote ?? '?')) },
          ),
        ]),
  ];
}
