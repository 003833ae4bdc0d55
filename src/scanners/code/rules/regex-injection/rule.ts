import type { Rule } from '../../engine/rules/rule.js';
import { ignoring } from '../parts/sources.js';

/** Reports untrusted data as a regular expression. */
export const regexInjection: Rule = {
  id: 'regex-injection',
  title: 'Regular expression injection',
  cwe: ['CWE-730', 'CWE-400', 'CWE-1333'],
  owasp: 'A03:2021 Injection',
  severity: 'medium',
  severityReason:
    'Reached over the network without rights; one expression keeps the only thread busy for minutes (A:H), or matches what it should not.',
  precision: 'high',
  message: '{source} becomes part of a regular expression ({sink})',
  why: 'An expression such as `(a+)+$` takes exponential time, and Node.js does nothing else meanwhile.',
  fix: {
    text: 'Escape the special characters, or search for the text itself.',
    before: 'const found = names.filter((name) => new RegExp(req.query.q).test(name));',
    after: 'const found = names.filter((name) => name.includes(req.query.q));',
  },
  references: ['https://cwe.mitre.org/data/definitions/730.html'],
  taint: {
    sinks: ['regex'],
    sources: {
      ...ignoring('dom', 'page', 'argument', 'environment', 'storage', 'response'),
      parameter: 'low',
    },
  },
};
