import { hostOf, type Egress } from '../../shared/forge/egress.js';
import type { ForgeRule } from '../rule.js';

/** Kinds of addresses to which data is sent, or from which code is loaded. */
const SENDING: ReadonlySet<Egress['kind']> = new Set(['fetch.backend', 'fetch.client', 'scripts', 'frames']);

/**
 * Domains below which anybody can get a host name: allowing all of their hosts allows everybody.
 */
const SHARED = [
  'amazonaws.com',
  'appspot.com',
  'azurewebsites.net',
  'blob.core.windows.net',
  'cloudfront.net',
  'firebaseapp.com',
  'github.io',
  'herokuapp.com',
  'netlify.app',
  'ngrok.io',
  'ngrok-free.app',
  'pages.dev',
  'run.app',
  'vercel.app',
  'web.app',
  'workers.dev',
];

/** Top-level names that no registry gives out: hosts of one machine, or of nobody. */
const RESERVED: ReadonlySet<string> = new Set(['example', 'invalid', 'local', 'localhost', 'test']);

/** Second-level domains that registries sell like top-level ones: `co.uk`. */
const SECOND_LEVEL = /^(?:co|com|net|org|gov|ac|edu|gob|ne|or)\.[a-z]{2}$/u;

/** Reports egress to arbitrary hosts. */
export const wildcardEgress: ForgeRule = {
  id: 'forge-wildcard-egress',
  title: 'Egress to any host',
  severity: 'high',
  severityReason:
    'Any flaw that lets somebody choose an address, or a compromised dependency, can send the data of every site anywhere (C:H).',
  confidence: 'high',
  cwe: ['CWE-183', 'CWE-201'],
  requirement: { table: 'all-apps', number: '4' },
  why: 'The list of hosts is what stands between the data of a site and everybody else. A wildcard over all hosts, a whole top-level domain or a domain where anybody gets a host switches it off.',
  fix: {
    text: 'List the hosts that the app works with; for hosts that customers choose, use configurable egress.',
    before: "permissions:\n  external:\n    fetch:\n      backend:\n        - address: '*'",
    after:
      'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'],
  check: ({ manifest }) =>
    manifest.egress
      .filter(({ kind, address }) => SENDING.has(kind) && address !== null && isOpen(address))
      .map(({ kind, address, at }) => ({
        at,
        subject: `${kind} ${address ?? ''}`,
        detail: `${kind} allows ${address ?? ''}`,
      })),
};

/** Whether an address allows hosts of third parties. */
export function isOpen(address: string): boolean {
  const host = hostOf(address)?.replace(/:(?:\d+|\*)$/u, '') ?? '';
  if (host === '*') return true;
  if (!host.startsWith('*.')) return false;
  const domain = host.slice(2);
  if (!domain.includes('.')) return !RESERVED.has(domain);
  return SECOND_LEVEL.test(domain) || isShared(domain);
}

function isShared(domain: string): boolean {
  return SHARED.some((shared) => domain === shared || shared.endsWith(`.${domain}`));
}
