import type { Rule } from '../../engine/rules/rule.js';
import type { Call } from '../../engine/values/evaluated.js';
import { ignoring } from '../parts/sources.js';

/** Reports whole requests that are stored unchanged. */
export const massAssignment: Rule = {
  id: 'mass-assignment',
  title: 'Mass assignment',
  cwe: ['CWE-915'],
  owasp: 'A08:2021 Software and Data Integrity Failures',
  severity: 'medium',
  severityReason:
    'Reached over the network, usually with an account; sets fields that users should not set, `isAdmin` for instance (I:L, often I:H).',
  precision: 'medium',
  message: 'All fields of {source} are stored as they are ({sink})',
  why: 'A client may send more fields than the form has: roles, prices, owners.',
  fix: {
    text: 'Name the fields that are taken, or check them with a schema that refuses others.',
    before: 'await User.create(req.body);',
    after: 'const { name, mail } = req.body;\nawait User.create({ name, mail });',
  },
  references: ['https://cwe.mitre.org/data/definitions/915.html'],
  taint: {
    sinks: ['mass', 'object'],
    sources: {
      ...ignoring(
        'parameter',
        'argument',
        'environment',
        'storage',
        'response',
        'dom',
        'page',
        'message',
        'upload',
      ),
      remote: 'medium',
    },
    accepts: ({ kind, value, taint, call }) =>
      taint !== null &&
      /(?:body|query|payload)$/u.test(taint.source.label) &&
      (value.apis.some((api) => /\.(?:body|query|payload)$/u.test(api)) ||
        (kind === 'mass' && value.objects.length > 0)) &&
      (kind !== 'object' || isRecord(call)),
  },
};

/** Whether the target is an existing document rather than a new object. */
function isRecord(call: Call | null): boolean {
  return (
    call !== null &&
    call.arg(0).objects.length === 0 &&
    call.arg(0).apis.length > 0 &&
    call.path.endsWith('assign')
  );
}
