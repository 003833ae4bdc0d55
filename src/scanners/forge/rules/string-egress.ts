import type { ForgeRule } from '../rule.js';

/** Reports egress in the short form, which declares nothing about data. */
export const stringEgress: ForgeRule = {
  id: 'forge-string-egress',
  title: 'Egress in the deprecated short form',
  severity: 'low',
  severityReason: 'Opens nothing by itself; what data leaves is not said, and the form will stop working.',
  confidence: 'high',
  cwe: ['CWE-477'],
  requirement: null,
  why: 'An address that is a text alone cannot say whether end-user data goes there, so customers and reviewers cannot know. Forge has deprecated the form.',
  fix: {
    text: 'Write the entry as a section with address and inScopeEUD.',
    before: 'permissions:\n  external:\n    fetch:\n      backend:\n        - https://api.example.com',
    after:
      'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com\n          inScopeEUD: false',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'],
  check: ({ manifest }) =>
    manifest.egress
      .filter(({ kind, plain }) => plain && kind.startsWith('fetch.'))
      .map(({ kind, address, at }) => ({
        at,
        subject: `${kind} ${address ?? ''}`,
        detail: `${kind} has ${address ?? ''} as a text alone`,
      })),
};
