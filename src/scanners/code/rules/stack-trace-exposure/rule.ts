import type { Rule } from '../../engine/rules/rule.js';
import type * as t from '@babel/types';
import { childrenOf } from '../../engine/rules/written.js';
import type { Value } from '../../engine/values/evaluated.js';

/** Reports stack traces in responses. */
export const stackTraceExposure: Rule = {
  id: 'stack-trace-exposure',
  title: 'Stack trace sent to clients',
  cwe: ['CWE-209', 'CWE-497'],
  owasp: 'A05:2021 Security Misconfiguration',
  severity: 'low',
  severityReason:
    'Reached over the network without rights; shows paths, versions and the inner workings, which help with other attacks (C:L).',
  precision: 'high',
  message: 'A stack trace is sent to the client ({sink})',
  why: 'A stack trace names files, libraries and their versions.',
  fix: {
    text: 'Log the error, and answer with a message of your own.',
    before: 'res.status(500).send(error.stack);',
    after: "console.error(error);\nres.status(500).send('Something went wrong');",
  },
  references: ['https://cwe.mitre.org/data/definitions/209.html'],
  on: {
    calls: {
      '{express.Response,http.Response,fastify.Reply,fastify.TypedReply}.{send,json,jsonp,end,write,render}':
        (call, report) => {
          if (call.args.some((value, index) => hasStack(value) || writesStack(call.argNode(index))))
            report(call.node);
        },
      'hapi.Toolkit.response': (call, report) => {
        if (call.args.some((value, index) => hasStack(value) || writesStack(call.argNode(index))))
          report(call.node);
      },
    },
    writes: {
      'koa.{Context,Response}.body': ({ value, node }, report) => {
        if (hasStack(value) || (node.type === 'AssignmentExpression' && writesStack(node.right)))
          report(node);
      },
    },
  },
};

/** Whether a value, or a field of it, is an error's stack. */
function hasStack(value: Value, depth = 2): boolean {
  return (
    value.apis.some((api) => /(?:Error|Exception)\(\)\.stack$/u.test(api)) ||
    (depth > 0 &&
      value.objects.some((object) =>
        [...object.fields.values()].some((cell) => hasStack(cell.value, depth - 1)),
      ))
  );
}

/**
 * Whether an expression contains an error's stack. Conditions do not count, since they are not
 * sent.
 */
function writesStack(node: t.Node): boolean {
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
    const { property, object } = node;
    if (property.type === 'Identifier' && property.name === 'stack' && object.type === 'Identifier')
      return /^(?:e|ex|err|error|exception|reason)$|err(?:or)?$/iu.test(object.name);
  }
  if (node.type === 'ConditionalExpression') return false;
  if (node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression') return false;
  return childrenOf(node).some(writesStack);
}
