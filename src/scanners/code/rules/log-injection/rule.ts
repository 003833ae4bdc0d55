import type * as t from '@babel/types';
import type { Rule, SinkUse } from '../../engine/rules/rule.js';
import { descendants, isWithin, nameOfNode } from '../../engine/rules/syntax.js';
import { writtenArguments } from '../../engine/rules/written.js';
import type { Call } from '../../engine/values/evaluated.js';
import type { Taint } from '../../engine/values/taint.js';
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
  if (call !== null && isError(call, taint)) return false;
  const { label } = taint.source;
  if (/header|cookie|\bget\(|host|\bip\b/iu.test(label)) return false;
  return !(
    /\b(?:url|originalUrl|path)$/u.test(label) &&
    call !== null &&
    writtenArguments(call).includes(label)
  );
}

/**
 * Whether the data is in an error that was caught and is logged whole (`catch (error) {
 * console.error('failed', error) }`): whatever a function below may quote in its message, the
 * program did not put it there as a line.
 */
function isError(call: Call, taint: Taint): boolean {
  const given = call.args.flatMap((value, index) =>
    value.taints.includes(taint) ? [call.argNode(index)] : [],
  );
  return given.length > 0 && given.every((node) => node.type === 'Identifier' && isCaught(node, call));
}

function isCaught(node: t.Identifier, { environment }: Call): boolean {
  const { program } = environment.frame.module;
  return [...descendants(program)].some(
    (one) =>
      isWithin(node, one) &&
      ((one.type === 'CatchClause' && isNamed(one.param, node)) ||
        (one.type === 'CallExpression' &&
          nameOfNode(one.callee) === 'catch' &&
          one.arguments.some((given) => 'params' in given && isNamed(given.params[0], node)))),
  );
}

function isNamed(parameter: t.Node | null | undefined, { name }: t.Identifier): boolean {
  return parameter?.type === 'Identifier' && parameter.name === name;
}
