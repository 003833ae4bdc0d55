import type { StatementFacts } from '../facts.js';
import type { Requirement } from '../requirement.js';
import { count } from '../say.js';
import { beyondForge, nothingBeyond } from './beyond.js';
import { ACCESS_RULES, HEADER_RULES, INPUT_RULES, SCOPE_RULES, SECRET_RULES, TLS_RULES } from './rules.js';

/**
 * The requirements for all cloud apps, 1 to 10.
 * @see https://developer.atlassian.com/platform/marketplace/security-requirements/
 */
export const ALL_APPS: readonly Requirement[] = [
  {
    table: 'all-apps',
    number: 1,
    words: 'Every request to every endpoint is authenticated and authorised',
    scans: { sources: ['code', 'forge'], rules: ACCESS_RULES },
    beyond: beyondForge('every endpoint of a server and who may call it'),
  },
  {
    table: 'all-apps',
    number: 2,
    words: 'End-user data outside Atlassian is encrypted at rest, and access to it is authorised',
    scans: null,
    beyond: dataOutside,
    shown: 'By the manifests no remote and no address gets end-user data.',
  },
  {
    table: 'all-apps',
    number: 3,
    words: 'Connections use TLS 1.2 or later, and servers tell browsers to stay with it',
    scans: { sources: ['code', 'forge'], rules: TLS_RULES },
    beyond: beyondForge('which version of TLS a server speaks'),
  },
  {
    table: 'all-apps',
    number: 4,
    words: 'An app asks for no more scopes than it needs',
    scans: { sources: ['forge'], rules: SCOPE_RULES, justified: true },
    beyond: ({ apps }) =>
      apps.length === 0 ? 'There is no Forge app here whose scopes could be looked at.' : null,
  },
  {
    table: 'all-apps',
    number: 5,
    words: 'Secrets are in no source, address, referrer or log',
    scans: { sources: ['secrets', 'code', 'forge'], rules: SECRET_RULES, every: 'secrets' },
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
    scans: { sources: ['code', 'forge'], rules: HEADER_RULES },
    beyond: beyondForge('which headers a server sends'),
  },
  {
    table: 'all-apps',
    number: 8,
    words: 'Untrusted data is validated and sanitised',
    scans: { sources: ['code'], rules: INPUT_RULES },
    beyond: nothingBeyond,
  },
  {
    table: 'all-apps',
    number: 9,
    words: 'No library of others has a known critical or high vulnerability',
    scans: { sources: ['dependencies'], rules: [], severe: 'dependencies' },
    beyond: nothingBeyond,
  },
  {
    table: 'all-apps',
    number: 10,
    words: "Users' Atlassian passwords and API tokens are never collected or kept",
    scans: { sources: ['code'], rules: ['forge-atlassian-credentials'] },
    beyond: ({ apps }) =>
      apps.length === 0
        ? 'There is no Forge app here, and only the code of one is looked at for this.'
        : null,
  },
];

/** Where end-user data may be besides Atlassian's own storage. */
function dataOutside({ apps }: StatementFacts): string | null {
  if (apps.length === 0)
    return 'There is no Forge app here, and a repository does not show where data is kept.';
  const remotes = apps.flatMap((app) => app.remotes).length;
  const hosts = apps.flatMap(({ egress }) => egress).filter(({ inScopeEUD }) => inScopeEUD !== false).length;
  if (remotes + hosts === 0) return null;
  return `The manifests let end-user data go to ${count(remotes, 'remote', 'remotes')} and ${count(hosts, 'address', 'addresses')}, and no repository shows how it is kept there.`;
}
