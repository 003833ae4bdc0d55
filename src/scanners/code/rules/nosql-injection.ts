import type { Rule } from '../engine/rule.js';

/** Untrusted objects in a query of a document database. */
export const nosqlInjection: Rule = {
  id: 'nosql-injection',
  title: 'NoSQL injection',
  cwe: ['CWE-943'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; changes the meaning of one query, for instance that of a login (C:H/I:L).',
  precision: 'medium',
  message: '{source} may be an object with operators in a database query ({sink})',
  why: 'A request can hold an object where a text is expected. `{"$ne": null}` matches every document, `$where` runs code.',
  fix: {
    text: 'Turn the value into a text or number first, or check its type with a schema.',
    before: 'users.findOne({ name: req.body.name });',
    after: 'users.findOne({ name: String(req.body.name) });',
  },
  references: ['https://cwe.mitre.org/data/definitions/943.html'],
  taint: {
    sinks: ['nosql', 'nosql-code'],
    sources: {
      parameter: 'low',
      dom: 'ignore',
      argument: 'ignore',
      environment: 'ignore',
      storage: 'ignore',
    },
  },
};
