import type { Rule, SinkUse } from '../../engine/rules/rule.js';
import { beforeTaint, HOLE } from '../../engine/values/value.js';
import { isSetting } from '../parts/settings.js';
import { ignoring } from '../parts/sources.js';

/** Reports untrusted data in the URL of a request that the server sends. */
export const ssrf: Rule = {
  id: 'ssrf',
  title: 'Server-side request forgery',
  cwe: ['CWE-918'],
  owasp: 'A10:2021 Server-Side Request Forgery',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; the server asks internal addresses and cloud metadata in the name of the attacker (S:C/C:H).',
  precision: 'high',
  message: '{source} decides where a request goes ({sink})',
  why: 'The server reaches what the client does not: internal services, metadata of the cloud, the machine itself.',
  fix: {
    text: 'Choose the host from a list of your own, and put only checked parts into the path.',
    before: 'const answer = await fetch(req.query.url);',
    after: 'const answer = await fetch(`https://api.example.com/items/${encodeURIComponent(req.query.id)}`);',
  },
  references: ['https://cwe.mitre.org/data/definitions/918.html'],
  taint: {
    sinks: ['url'],
    // An address that a function is given is mostly the program's own.
    sources: { ...ignoring('dom', 'argument', 'environment', 'storage'), message: 'low', parameter: 'low' },
    accepts: (use) => choosesHost(use) && !isSetting(use.taint),
  },
};

/**
 * Whether untrusted data decides about the host. A URL that begins with a value of the program is
 * assumed to begin with a host.
 */
export function choosesHost({ value }: Pick<SinkUse, 'value'>): boolean {
  const before = beforeTaint(value) ?? '';
  if (before.startsWith(HOLE)) return false;
  return !/^(?:[a-z][a-z+.-]*:)?\/\/[^/?#]+[/?#]|^\/(?![/\\])|^[?#]/iu.test(before);
}
