import { hostOf, schemeOf } from '../../shared/forge/egress.js';
import type { ForgeRule } from '../rule.js';

const CLEAR: ReadonlySet<string> = new Set(['http', 'ws']);

/** Reports egress without TLS. */
export const cleartextEgress: ForgeRule = {
  id: 'forge-cleartext-egress',
  title: 'Egress without TLS',
  severity: 'high',
  severityReason:
    'Whoever sits on the way between Atlassian and the host reads and changes what the app sends and gets (AC:H, C:H/I:H).',
  confidence: 'high',
  cwe: ['CWE-319'],
  requirement: { table: 'all-apps', number: '3' },
  why: 'Data of customers may leave over TLS 1.2 or later only. An address with http: or ws: allows a request that anybody on the way can read and change.',
  fix: {
    text: 'Use https: or wss:, and take the old address out.',
    before:
      'permissions:\n  external:\n    fetch:\n      backend:\n        - address: http://api.example.com',
    after:
      'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com',
  },
  references: [
    'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/',
    'https://developer.atlassian.com/platform/marketplace/security-requirements/',
  ],
  check: ({ manifest }) =>
    manifest.egress.flatMap(({ kind, address, at }) =>
      address !== null && isClear(address)
        ? [{ at, subject: `${kind} ${address}`, detail: `${kind} allows ${address}` }]
        : [],
    ),
};

/** Whether requests to an address can be read on the network. Those to the local machine cannot. */
export function isClear(address: string): boolean {
  const host = hostOf(address)?.replace(/:\d+$/u, '');
  return CLEAR.has(schemeOf(address) ?? '') && host !== 'localhost' && host !== '127.0.0.1';
}
