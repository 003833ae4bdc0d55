import type { Egress } from '../../shared/forge/egress.js';
import type { ForgeRule } from '../rule.js';
import { isOpen } from './wildcard-egress.js';

/** Kinds of content that a page only displays; a request for it can still carry data away. */
const SHOWN: ReadonlySet<Egress['kind']> = new Set(['styles', 'fonts', 'images', 'media', 'navigation']);

/** Reports pages that may load such content from any host. */
export const wildcardContent: ForgeRule = {
  id: 'forge-wildcard-content',
  title: 'Content from any host',
  severity: 'medium',
  severityReason:
    'Needs a way to put content into a page of the app; then the address of a picture carries data away (C:L), or a page misleads its reader.',
  confidence: 'high',
  cwe: ['CWE-183', 'CWE-201'],
  requirement: { table: 'all-apps', number: '4' },
  why: 'The address of a picture, a font or a style sheet is a message to its host. With a wildcard that host is anybody.',
  fix: {
    text: 'List the hosts that the pages load from; ship fixed pictures with the app.',
    before: "permissions:\n  external:\n    images:\n      - address: '*'",
    after: 'permissions:\n  external:\n    images:\n      - address: https://images.example.com',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'],
  check: ({ manifest }) =>
    manifest.egress
      .filter(({ kind, address }) => SHOWN.has(kind) && address !== null && isOpen(address))
      .map(({ kind, address, at }) => ({
        at,
        subject: `${kind} ${address ?? ''}`,
        detail: `${kind} allows ${address ?? ''}`,
      })),
};
