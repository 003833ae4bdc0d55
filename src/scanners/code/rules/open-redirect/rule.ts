import type { Rule } from '../../engine/rules/rule.js';
import { ignoring } from '../parts/sources.js';
import { choosesHost } from '../ssrf/rule.js';

/** Reports untrusted data as the target of a redirect. */
export const openRedirect: Rule = {
  id: 'open-redirect',
  title: 'Open redirect',
  cwe: ['CWE-601'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'medium',
  severityReason:
    'Reached over the network, needs a victim that follows a link; sends users of a trusted site to another one (S:C/C:L/I:L).',
  precision: 'high',
  message: '{source} decides where a redirect leads ({sink})',
  why: 'A link to a trusted site that leads elsewhere is what phishing needs. In a browser, `javascript:` runs code.',
  fix: {
    text: 'Redirect to paths of your own only, or to targets from a list.',
    before: 'res.redirect(req.query.next);',
    after: "res.redirect(PAGES.get(req.query.next) ?? '/');",
  },
  references: ['https://cwe.mitre.org/data/definitions/601.html'],
  taint: {
    sinks: ['redirect'],
    sources: {
      ...ignoring('argument', 'environment', 'storage', 'dom', 'page', 'message'),
      // An address that a function is given is mostly the program's own.
      parameter: 'low',
    },
    accepts: choosesHost,
  },
};
