import type { Rule } from '../../engine/rules/rule.js';

/** Reports untrusted data as a template of the server. */
export const templateInjection: Rule = {
  id: 'template-injection',
  title: 'Server-side template injection',
  cwe: ['CWE-1336', 'CWE-94', 'CWE-73'],
  owasp: 'A03:2021 Injection',
  severity: 'critical',
  severityReason:
    'Reached over the network without rights; most template languages reach the constructors of objects, and through them run any code (C:H/I:H/A:H).',
  precision: 'high',
  message: '{source} is used as a template or as its options ({sink})',
  why: 'A template is a program. Options such as `layout` or `settings` that come along with the data choose files and code.',
  fix: {
    text: 'Keep templates in files, and give data as named values of an object of your own.',
    before: 'ejs.render(`Hello ${req.query.name}`);',
    after: "ejs.render('Hello <%= name %>', { name: req.query.name });",
  },
  references: ['https://cwe.mitre.org/data/definitions/1336.html'],
  taint: {
    sinks: ['template', 'template-options', 'template-name', 'template-data'],
    sources: { argument: 'ignore', environment: 'ignore', dom: 'medium', storage: 'low' },
    accepts: ({ kind, taint, value }) =>
      // Parsed bodies and queries can contain options; single values cannot.
      kind !== 'template-options' ||
      (taint !== null &&
        (value.objects.length > 0 || value.apis.some((api) => /\.(?:body|query)$/u.test(api)))),
  },
};
