import type { Rule } from '../../engine/rules/rule.js';

/** Reports an assignment with two untrusted keys. */
export const prototypePollutionAssignment: Rule = {
  id: 'prototype-pollution-assignment',
  title: 'Prototype pollution by assignment',
  cwe: ['CWE-1321', 'CWE-915'],
  owasp: 'A08:2021 Software and Data Integrity Failures',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; changes the prototype of all objects: denial of service at least, often bypassed checks or code (I:H/A:H, AC:H).',
  precision: 'high',
  message: '{source} chooses both the object and the field that are written ({sink})',
  why: 'With `__proto__` as the first key the second one is written to `Object.prototype`, and every object has it.',
  fix: {
    text: 'Refuse `__proto__`, `constructor` and `prototype`, use a `Map`, or objects without a prototype.',
    before: 'store[req.body.user][req.body.key] = req.body.value;',
    after: 'store.get(req.body.user).set(req.body.key, req.body.value);',
  },
  references: ['https://cwe.mitre.org/data/definitions/1321.html'],
  taint: {
    sinks: ['prototype'],
    sources: {
      parameter: 'ignore',
      argument: 'ignore',
      environment: 'ignore',
      storage: 'low',
      response: 'low',
    },
  },
};
