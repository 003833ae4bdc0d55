import type { Rule } from '../../engine/rules/rule.js';
import type { Call, Value } from '../../engine/values/evaluated.js';
import { harms, type Taint } from '../../engine/values/taint.js';
import { ignoring } from '../parts/sources.js';

/** Reports untrusted sizes and numbers of iterations. */
export const resourceExhaustion: Rule = {
  id: 'resource-exhaustion',
  title: 'Resource exhaustion',
  cwe: ['CWE-770', 'CWE-400', 'CWE-834', 'CWE-789'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'medium',
  severityReason:
    'Reached over the network without rights; one request takes all memory or the only thread (A:H).',
  precision: 'medium',
  message: '{source} decides how much is done or allocated ({sink})',
  why: 'Whoever may choose the number chooses a large one.',
  fix: {
    text: 'Refuse numbers above a limit.',
    before: 'const buffer = Buffer.alloc(Number(req.query.size));',
    after: 'const buffer = Buffer.alloc(Math.min(Number(req.query.size), 1_000_000));',
  },
  references: ['https://cwe.mitre.org/data/definitions/770.html'],
  taint: {
    sinks: ['size', 'length', 'compressed'],
    sources: {
      ...ignoring('parameter', 'argument', 'environment', 'storage', 'response', 'dom', 'page', 'message'),
    },
    // Only a number, or what is converted to one, is a size.
    accepts: ({ kind, value, taint, call }) =>
      taint !== null &&
      value.objects.length === 0 &&
      (kind === 'length'
        ? mayBeObject(taint)
        : kind === 'compressed' || call === null || isNumber(call, value)),
  },
};

/** Whether data may be an object, as the parser of a body makes it: no text, no list. */
function mayBeObject(taint: Taint): boolean {
  return /\bbody\b/u.test(taint.source.label) && taint.guesses === 0 && harms(taint, 'type-confusion');
}

/** Whether the argument is a size: `Array(text)` and `Buffer(text)` contain the text instead. */
function isNumber(call: Call, value: Value): boolean {
  return !/^(?:Array|Buffer|ArrayBuffer|Uint8Array)$/u.test(call.path) || !value.open;
}
