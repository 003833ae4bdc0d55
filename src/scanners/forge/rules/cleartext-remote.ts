import type { ForgeRule } from '../rule.js';
import { isClear } from './cleartext-egress.js';

/** Reports a remote without TLS. */
export const cleartextRemote: ForgeRule = {
  id: 'forge-cleartext-remote',
  title: 'Remote without TLS',
  severity: 'high',
  severityReason:
    'Whoever sits on the way reads and changes requests and the tokens of the app and its users with them (AC:H, C:H/I:H).',
  confidence: 'high',
  cwe: ['CWE-319'],
  requirement: { table: 'all-apps', number: '3' },
  why: 'Calls to a remote carry data of customers and tokens for their site. Over http: anybody on the way has both.',
  fix: {
    text: 'Serve the remote over https: with TLS 1.2 or later and HSTS.',
    before: 'remotes:\n  - key: backend\n    baseUrl: http://backend.example.com',
    after: 'remotes:\n  - key: backend\n    baseUrl: https://backend.example.com',
  },
  references: [
    'https://developer.atlassian.com/platform/forge/manifest-reference/remotes/',
    'https://developer.atlassian.com/platform/marketplace/security-requirements/',
  ],
  check: ({ manifest }) =>
    manifest.remotes.flatMap(({ key, urls }) =>
      urls
        .filter(({ url }) => isClear(url))
        .map(({ region, url, at }) => ({
          at,
          subject: `${key} ${region}`,
          detail: `the remote ${key} has the base URL ${url}`,
        })),
    ),
};
