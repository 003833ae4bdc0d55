import type { StatementFacts } from '../facts.js';
import type { Requirement } from '../requirement.js';
import { count } from '../say.js';
import { dataOutside } from '../outward.js';
import { beyondForge, nothingBeyond } from './beyond.js';
import { asksFsrt } from '../look.js';
import {
  ACCESS_RULES,
  CREDENTIAL_RULES,
  HEADER_RULES,
  INPUT_RULES,
  SCOPE_RULES,
  SECRET_RULES,
  SECRET_SOURCES,
  TLS_RULES,
} from './rules.js';

/** Why nothing is beyond what the scans of an app without servers show. */
const SERVED_BY_ATLASSIAN =
  'The manifests name no remote and no address beside Atlassian’s platform, which answers every request.';

/**
 * The requirements for all cloud apps, 1 to 10.
 * @see https://developer.atlassian.com/platform/marketplace/security-requirements/
 */
export const ALL_APPS: readonly Requirement[] = [
  {
    table: 'all-apps',
    number: 1,
    words: 'Every request to every endpoint is authenticated and authorised',
    scans: { sources: ['code', 'forge'], about: ACCESS_RULES },
    beyond: (facts) =>
      beyondForge('every endpoint of a server and who may call it')(facts) ?? withoutFsrt(facts),
    shown: callers,
  },
  {
    table: 'all-apps',
    number: 2,
    words: 'End-user data outside Atlassian is encrypted at rest, and access to it is authorised',
    scans: null,
    beyond: dataBeyond,
    shown: () => 'By the manifests no remote and no address may get end-user data.',
  },
  {
    table: 'all-apps',
    number: 3,
    words: 'Connections use TLS 1.2 or later, and servers tell browsers to stay with it',
    scans: { sources: ['code', 'forge'], about: TLS_RULES },
    beyond: beyondForge('which version of TLS a server speaks'),
    shown: () => SERVED_BY_ATLASSIAN,
  },
  {
    table: 'all-apps',
    number: 4,
    words: 'An app asks for no more scopes than it needs',
    scans: { sources: ['forge'], about: SCOPE_RULES, justified: true },
    beyond: ({ apps }) =>
      apps.length === 0 ? 'There is no Forge app here whose scopes could be looked at.' : null,
  },
  {
    table: 'all-apps',
    number: 5,
    words: 'Secrets are in no source, address, referrer or log',
    scans: { sources: ['secrets', 'code', 'forge'], about: SECRET_RULES, every: SECRET_SOURCES },
    beyond: nothingBeyond,
  },
  {
    table: 'all-apps',
    number: 6,
    words: "The app's domains belong to the vendor and are looked after",
    scans: null,
    beyond: () => 'A repository does not show who owns a domain.',
  },
  {
    table: 'all-apps',
    number: 7,
    words: 'Answers have security headers, and cookies their attributes',
    scans: { sources: ['code', 'forge'], about: HEADER_RULES },
    beyond: beyondForge('which headers a server sends'),
    shown: () => SERVED_BY_ATLASSIAN,
  },
  {
    table: 'all-apps',
    number: 8,
    words: 'Untrusted data is validated and sanitised',
    scans: { sources: ['code'], about: INPUT_RULES },
    beyond: nothingBeyond,
  },
  {
    table: 'all-apps',
    number: 9,
    words: 'No library of others has a known critical or high vulnerability',
    scans: { sources: ['dependencies'], about: null, severe: 'dependencies' },
    beyond: nothingBeyond,
  },
  {
    table: 'all-apps',
    number: 10,
    words: "Users' Atlassian passwords and API tokens are never collected or kept",
    scans: { sources: ['code'], about: CREDENTIAL_RULES },
    beyond: ({ apps }) =>
      apps.length === 0
        ? 'There is no Forge app here, and only the code of one is looked at for this.'
        : null,
  },
];

/** That one scanner found nothing about who may call is too little: two have to have looked. */
function withoutFsrt(facts: StatementFacts): string | null {
  return asksFsrt(facts)
    ? null
    : 'Atlassian’s FSRT, which follows what may be called to the requests that need a permission, did not look: the policy asks for it with scan.fsrt.';
}

/** Who may call an app without servers, and who looks at whom. */
function callers({ apps }: StatementFacts): string {
  const triggers = apps.reduce((sum, { webTriggers }) => sum + webTriggers.length, 0);
  if (triggers === 0)
    return 'The manifests name no remote, no address and no web trigger: Atlassian’s platform authenticates whoever calls the app.';
  const many = count(triggers, 'web trigger', 'web triggers');
  return `The manifests name no remote and no address: Atlassian’s platform authenticates whoever calls the app, but at ${many}, where the scans look for a check in the code.`;
}

/** What no repository shows of where end-user data is. */
function dataBeyond(facts: StatementFacts): string | null {
  if (facts.apps.length === 0)
    return 'There is no Forge app here, and a repository does not show where data is kept.';
  return dataOutside(facts);
}
