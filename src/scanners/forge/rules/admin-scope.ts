import type { ForgeRule } from '../rule.js';

const VERBS = /^(?:admin|act-as-user|access-email-addresses):/u;

/** Reports scopes that allow what an administrator, or any user, may do. */
export const adminScope: ForgeRule = {
  id: 'forge-admin-scope',
  title: 'Scope with the rights of administrators or of any user',
  severity: 'high',
  severityReason:
    'Whoever gets code to run in the app, or reaches an unchecked function of it, has these rights on every site that installed it (C:H/I:H).',
  confidence: 'high',
  cwe: ['CWE-250'],
  requirement: { table: 'all-apps', number: '4' },
  why: 'Every flaw of the app is as bad as the widest of its scopes. Those of administration, of acting as any user and of e-mail addresses are the widest there are.',
  fix: {
    text: 'Ask for the granular scopes of the calls that the app makes, and leave administration to people.',
    before: 'permissions:\n  scopes:\n    - admin:repository:bitbucket',
    after: 'permissions:\n  scopes:\n    - read:repository:bitbucket',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product/'],
  check: ({ manifest }) =>
    manifest.scopes
      .filter(({ text }) => VERBS.test(text))
      .map(({ text, at }) => ({ at, subject: text, detail: `the app asks for ${text}` })),
};
