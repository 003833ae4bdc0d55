import type { Rule } from '../../engine/rules/rule.js';
import { ignoring } from '../parts/sources.js';

/** Reports untrusted objects that are merged deeply. */
export const prototypePollutionMerge: Rule = {
  id: 'prototype-pollution-merge',
  title: 'Prototype pollution by a deep merge',
  cwe: ['CWE-1321', 'CWE-915'],
  owasp: 'A08:2021 Software and Data Integrity Failures',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; changes the prototype of all objects: denial of service at least (I:H/A:H, AC:H).',
  precision: 'medium',
  message: '{source} is merged deeply into an object ({sink})',
  why: 'JSON can have a field `__proto__`, and many versions of merging functions follow it to `Object.prototype`.',
  fix: {
    text: 'Check the data with a schema first, and copy the fields that are wanted.',
    before: '_.merge(settings, req.body);',
    after: 'Object.assign(settings, Settings.parse(req.body));',
  },
  references: ['https://cwe.mitre.org/data/definitions/1321.html'],
  taint: {
    sinks: ['merge'],
    sources: {
      ...ignoring('parameter', 'argument', 'environment', 'storage', 'dom', 'page'),
      remote: 'medium',
      message: 'low',
      response: 'low',
    },
    // Parsed queries, headers and cookies cannot contain a field named `__proto__`.
    accepts: ({ taint }) => taint !== null && !/query|params|header|cookie/iu.test(taint.source.label),
  },
};
