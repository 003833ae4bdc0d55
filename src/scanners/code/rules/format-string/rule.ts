import type { Rule } from '../../engine/rules/rule.js';
import { ignoring } from '../parts/sources.js';

/** Reports untrusted data as a format string. */
export const formatString: Rule = {
  id: 'format-string',
  title: 'Format string from outside',
  cwe: ['CWE-134'],
  owasp: 'A03:2021 Injection',
  severity: 'low',
  severityReason:
    'Reached over the network without rights; garbles what is logged or shown, and leaves out or moves other values (I:L).',
  precision: 'high',
  message: '{source} is used as a format ({sink})',
  why: '`%s`, `%d` and `%j` in the data take the values that follow, so that entries say something else.',
  fix: {
    text: 'Use a constant format, and give the data as one of its values.',
    before: "console.log('login of ' + req.body.user, address);",
    after: "console.log('login of %s', req.body.user, address);",
  },
  references: ['https://cwe.mitre.org/data/definitions/134.html'],
  taint: {
    sinks: ['format'],
    sources: {
      ...ignoring('page', 'storage', 'argument', 'environment'),
      parameter: 'low',
      dom: 'low',
      message: 'low',
    },
    accepts: ({ call, value }) => call !== null && call.args.length > 1 && value.objects.length === 0,
  },
};
