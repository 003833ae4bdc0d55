import type { Rule } from '../../engine/rules/rule.js';
import { ignoring } from '../parts/sources.js';

/** Reports untrusted data in an LDAP filter or name. */
export const ldapInjection: Rule = {
  id: 'ldap-injection',
  title: 'LDAP injection',
  cwe: ['CWE-90'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; changes which entries a query finds, for instance that of a login (C:H/I:L).',
  precision: 'high',
  message: '{source} becomes part of an LDAP filter or name ({sink})',
  why: 'In a filter, `*`, `(` and `)` have a meaning: `*)(uid=*` finds everybody.',
  fix: {
    text: 'Build filters from objects, or escape values as RFC 4515 says.',
    before: 'client.search(base, { filter: `(uid=${req.query.user})` });',
    after:
      "client.search(base, { filter: new EqualityFilter({ attribute: 'uid', value: req.query.user }) });",
  },
  references: ['https://cwe.mitre.org/data/definitions/90.html', 'https://www.rfc-editor.org/rfc/rfc4515'],
  taint: {
    sinks: ['ldap'],
    sources: { ...ignoring('dom', 'argument', 'environment', 'storage') },
  },
};
