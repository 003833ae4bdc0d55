import type { Rule } from '../../engine/rules/rule.js';

/** Reports untrusted data in an XPath expression. */
export const xpathInjection: Rule = {
  id: 'xpath-injection',
  title: 'XPath injection',
  cwe: ['CWE-643', 'CWE-91'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; reads the whole document, passes checks that are made by a query (C:H).',
  precision: 'high',
  message: '{source} becomes part of an XPath expression ({sink})',
  why: 'A quote in the data ends the string of the expression, and what follows is XPath.',
  fix: {
    text: 'Give values as variables of the expression, or check them against a narrow pattern.',
    before: "xpath.select(`//user[name='${req.query.name}']`, doc);",
    after: "xpath.parse('//user[name=$name]').select({ node: doc, variables: { name: req.query.name } });",
  },
  references: ['https://cwe.mitre.org/data/definitions/643.html'],
  taint: { sinks: ['xpath'], sources: { argument: 'ignore', environment: 'ignore', storage: 'ignore' } },
};
