import type { ForgeRule } from '../rule.js';

/** Reports a remote that stores data of end users. */
export const remoteStorage: ForgeRule = {
  id: 'forge-remote-storage',
  title: 'Remote that keeps end-user data',
  severity: 'low',
  severityReason:
    'A duty rather than a flaw: the data is only as safe as the remote, which this scan cannot see.',
  confidence: 'medium',
  cwe: ['CWE-311'],
  requirement: { table: 'all-apps', number: '2' },
  why: 'End-user data that leaves Atlassian has to be encrypted where it is kept, and every access to it authorized. Where the manifest says that a remote stores it, or does not say that it does not, somebody has to answer for that.',
  fix: {
    text: 'State storage.inScopeEUD: false where no end-user data is kept. Where it is, encrypt it, authorize access to it, and waive this finding with a word on how.',
    before: 'remotes:\n  - key: backend\n    baseUrl: https://backend.example.com\n    operations: [storage]',
    after:
      'remotes:\n  - key: backend\n    baseUrl: https://backend.example.com\n    operations: [storage]\n    storage:\n      inScopeEUD: false',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/remotes/'],
  check: ({ manifest }) =>
    manifest.remotes
      .filter(({ stores, storesEUD }) => stores && storesEUD !== false)
      .map(({ key, storesEUD, at }) => ({
        at,
        subject: key,
        detail:
          storesEUD === null
            ? `the remote ${key} stores data, and does not say whether it is that of end users`
            : `the remote ${key} stores data of end users`,
      })),
};
