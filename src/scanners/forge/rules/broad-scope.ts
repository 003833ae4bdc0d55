import type { ForgeRule } from '../rule.js';

const BROAD = /^(?:manage|redact|moderate|project-admin|space-admin):/u;

/** Deleting is often an app's purpose, so such a scope is only reported with low confidence. */
const DELETING = /^delete:/u;

/** Reports scopes that can change more than content. */
export const broadScope: ForgeRule = {
  id: 'forge-broad-scope',
  title: 'Broad scope',
  severity: 'medium',
  severityReason:
    'Needs another flaw of the app first; then settings of a whole site or content of all its users are open to change (I:H).',
  confidence: 'medium',
  cwe: ['CWE-250'],
  requirement: { table: 'all-apps', number: '4' },
  why: 'Scopes that manage, moderate, redact or delete reach beyond what one user works on. Each of them makes a flaw of the app worse.',
  fix: {
    text: 'Ask for the granular scopes of the calls that the app makes; take back what no call needs.',
    before: 'permissions:\n  scopes:\n    - manage:jira-configuration',
    after: 'permissions:\n  scopes:\n    - read:field:jira\n    - write:field:jira',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product/'],
  check: ({ manifest }) =>
    manifest.scopes.flatMap(({ text, at }) => {
      const hit = { at, subject: text, detail: `the app asks for ${text}` };
      if (BROAD.test(text)) return [hit];
      return DELETING.test(text) ? [{ ...hit, confidence: 'low' as const }] : [];
    }),
};
