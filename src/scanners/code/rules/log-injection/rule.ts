import type { Rule } from '../../engine/rules/rule.js';
import type { SinkUse } from '../../engine/rules/rule.js';
import { writtenArguments } from '../../engine/rules/written.js';
import { ignoring } from '../parts/sources.js';

/** Reports untrusted text in a log. */
export const logInjection: Rule = {
  id: 'log-injection',
  title: 'Log injection',
  cwe: ['CWE-117'],
  owasp: 'A09:2021 Security Logging and Monitoring Failures',
  severity: 'low',
  severityReason:
    'Reached over the network without rights; forges lines of a log, which misleads whoever reads it (I:L).',
  precision: 'medium',
  message: '{source} is written to a log as it is ({sink})',
  why: 'A line break in the data begins a line of its own: an attacker writes entries that never happened, and hides others.',
  fix: {
    text: 'Remove line breaks, or log objects in JSON.',
    before: 'console.log(`login of ${req.body.user}`);',
    after: "console.log(`login of ${req.body.user.replace(/[\\r\\n]/g, ' ')}`);",
  },
  references: ['https://cwe.mitre.org/data/definitions/117.html'],
  taint: {
    sinks: ['log'],
    sources: {
      ...ignoring('parameter', 'dom', 'page', 'storage', 'argument', 'environment', 'response'),
      message: 'low',
    },
    accepts: isRawText,
  },
};

/**
 * Whether the data is a string that may contain line breaks. Loggers escape those in objects;
 * headers and undecoded URLs contain none.
 */
function isRawText({ value, taint, call }: SinkUse): boolean {
  if (taint === null || value.objects.length > 0) return false;
  if (value.apis.some((api) => /\.(?:body|query|params|headers|cookies|payload|files?)$/u.test(api)))
    return false;
  const { label } = taint.source;
  if (/header|cookie|\bget\(|host|\bip\b/iu.test(label)) return false;
  return !(
    /\b(?:url|originalUrl|path)$/u.test(label) &&
    call !== null &&
    writtenArguments(call).includes(label)
  );
}
