import type { StatementFacts } from '../facts.js';
import type { Requirement, RequirementScans } from '../requirement.js';
import { needsApp } from './beyond.js';
import { AS_APP_RULES, INPUT_RULES, LOG_RULES, only, SECRET_RULES, SECRET_SOURCES } from './rules.js';

function ofForge(
  number: number,
  words: string,
  scans: RequirementScans,
  nothing: Requirement['nothing'] = () => null,
): Requirement {
  return { table: 'forge', number, words, nothing, scans, beyond: needsApp };
}

/** Only manifests that name actions have what two numbers are about. */
function withoutAction({ apps }: StatementFacts): string | null {
  const none = apps.length > 0 && apps.every(({ modules }) => !modules.includes('action'));
  return none ? 'No manifest names a Rovo action.' : null;
}

/** A number whose words were not seen on Atlassian's own page: no scan calls it kept. */
function unverified(number: number): Requirement {
  return {
    table: 'forge',
    number,
    words: `What number ${number} on Atlassian's page of the requirements asks for (its words are not verified here)`,
    scans: null,
    beyond: () => `What number ${number} of the Forge table asks for is not verified here.`,
  };
}

/**
 * The requirements for Forge apps, 1 to 14: a table of its own, whose numbers are not those of the
 * table for all apps.
 * @see https://developer.atlassian.com/platform/marketplace/security-requirements/
 */
export const FORGE: readonly Requirement[] = [
  ofForge(1, 'What a user asks for is done with the rights of that user', {
    sources: ['code', 'forge'],
    about: only('forge-unchecked-as-app', 'fsrt/authorization'),
  }),
  ofForge(2, 'Before the app acts with its own rights, those of the user are checked', {
    sources: ['code', 'forge'],
    about: AS_APP_RULES,
  }),
  unverified(3),
  unverified(4),
  ofForge(5, 'Secrets are in the secret store or in encrypted variables', {
    sources: ['secrets', 'code', 'forge'],
    about: SECRET_RULES,
    every: SECRET_SOURCES,
  }),
  ofForge(6, 'Logs have no personal data and no credentials', { sources: ['code'], about: LOG_RULES }),
  ofForge(7, 'Tenants are kept apart while the app runs', {
    sources: ['code'],
    about: only('forge-shared-state'),
  }),
  unverified(8),
  ofForge(9, 'The content policy lets no unsafe script run', {
    sources: ['forge'],
    about: only('forge-unsafe-scripts'),
  }),
  ofForge(10, 'Input is validated and sanitised, and never run as code', {
    sources: ['code'],
    about: INPUT_RULES,
  }),
  unverified(11),
  unverified(12),
  ofForge(
    13,
    "A Rovo action trusts none of its input and checks the user's permissions",
    { sources: ['code', 'forge'], about: only(...AS_APP_RULES.rules, 'forge-route-injection') },
    withoutAction,
  ),
  ofForge(
    14,
    'A Rovo action says truly whether it creates, changes, deletes or only reads',
    { sources: ['code', 'forge'], about: only('forge-action-verb') },
    withoutAction,
  ),
];
