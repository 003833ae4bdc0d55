import type { ForgeRule } from '../rule.js';

/** Reports scopes that the app may use on behalf of absent users. */
export const impersonationScope: ForgeRule = {
  id: 'forge-impersonation-scope',
  title: 'Scope with impersonation',
  severity: 'high',
  severityReason:
    'Whoever reaches the code that chooses the account acts as any user of the site, administrators among them (C:H/I:H).',
  confidence: 'high',
  cwe: ['CWE-250', 'CWE-863'],
  requirement: { table: 'all-apps', number: '4' },
  why: 'With allowImpersonation, asUser(accountId) acts as anybody without their doing. A wrong or borrowed account id is then an escalation of rights.',
  fix: {
    text: 'Act as the user who calls (asUser()), or as the app after a check of that user; take the setting out.',
    before: 'permissions:\n  scopes:\n    write:jira-work:\n      allowImpersonation: true',
    after: 'permissions:\n  scopes:\n    - write:jira-work',
  },
  references: [
    'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/',
    'https://developer.atlassian.com/platform/forge/runtime-reference/product-fetch-api/',
  ],
  check: ({ manifest }) =>
    manifest.scopes
      .filter(({ impersonation }) => impersonation)
      .map(({ text, at }) => ({
        at,
        subject: text,
        detail: `the app may use ${text} in the name of users who are not there`,
      })),
};
