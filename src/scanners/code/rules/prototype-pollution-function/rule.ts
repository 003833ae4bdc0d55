import type { Rule } from '../../engine/rules/rule.js';
import { onlyFrom } from '../parts/sources.js';

/** Reports functions that write to members which their arguments choose. */
export const prototypePollutionFunction: Rule = {
  id: 'prototype-pollution-function',
  title: 'Prototype pollution by a function',
  cwe: ['CWE-1321', 'CWE-915'],
  owasp: 'A08:2021 Software and Data Integrity Failures',
  severity: 'medium',
  severityReason:
    'Needs callers that give it data from outside; then changes the prototype of all objects (I:H/A:H, AC:H).',
  precision: 'medium',
  message: '{source} chooses both the object and the field that are written ({sink})',
  why: 'Functions that merge deeply or set by path write to `Object.prototype` when a key is `__proto__`.',
  fix: {
    text: 'Skip `__proto__`, `constructor` and `prototype`, or look only at own properties of the target.',
    before: 'target[key][inner] = value;',
    after: "if (key !== '__proto__' && key !== 'constructor') target[key][inner] = value;",
  },
  references: ['https://cwe.mitre.org/data/definitions/1321.html'],
  taint: {
    sinks: ['prototype'],
    sources: onlyFrom({ parameter: 'medium' }),
  },
};
