import type { ForgeRule } from '../rule.js';

/** Reports egress that does not declare whether end-user data is sent. */
export const undeclaredData: ForgeRule = {
  id: 'forge-undeclared-data',
  title: 'Egress that does not say what data leaves',
  severity: 'low',
  severityReason: 'Opens nothing by itself; what customers are told about their data may not be true.',
  confidence: 'high',
  cwe: ['CWE-213'],
  requirement: null,
  why: 'Without inScopeEUD Forge assumes that end-user data leaves, and tells customers so. Whoever writes it down has thought about it, and a later change is seen.',
  fix: {
    text: 'State inScopeEUD: true where end-user data goes to this host, false where none does.',
    before:
      'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com',
    after:
      'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com\n          inScopeEUD: false',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'],
  check: ({ manifest }) =>
    manifest.egress
      .filter(
        ({ kind, plain, inScopeEUD, category }) =>
          kind.startsWith('fetch.') && !plain && inScopeEUD === null && category !== 'analytics',
      )
      .map(({ kind, address, remote, at }) => {
        const to = address ?? `the remote ${remote ?? ''}`;
        return { at, subject: `${kind} ${to}`, detail: `${kind} to ${to} has no inScopeEUD` };
      }),
};
