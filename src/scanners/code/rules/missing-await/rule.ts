import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { nameOfNode, sourceOf } from '../../engine/rules/syntax.js';
import type { Environment } from '../../engine/values/evaluated.js';

const LIBRARY =
  /^(?:bcrypt(?:js)?\.compare|argon2(?:id)?\.verify|(?:jose\.)?jwtVerify|(?:jwtService|this\.jwtService|this\.jwt)\.verifyAsync|(?:crypto|webcrypto|window\.crypto|self\.crypto)\.subtle\.verify)$/u;
const DECIDES =
  /^(?:is|has|can|may|check|verify|validate|authori[sz]e|authenticate|compare|allow)(?=[A-Z_]|$)/u;

/** Reports checks whose promise is used instead of their result. */
export const missingAwait: Rule = {
  id: 'missing-await',
  title: 'Check that always holds, for want of an await',
  cwe: ['CWE-287', 'CWE-252', 'CWE-480'],
  owasp: 'A07:2021 Identification and Authentication Failures',
  severity: 'high',
  severityReason: 'Reached over the network without rights; the check passes whatever is sent (C:H/I:H).',
  precision: 'high',
  message: 'A promise is tested in place of what it gives ({sink})',
  why: 'A promise is an object, and every object counts as true. The check passes before it has been made.',
  fix: {
    text: 'Wait for the answer.',
    before: 'if (bcrypt.compare(password, user.hash)) login(user);',
    after: 'if (await bcrypt.compare(password, user.hash)) login(user);',
  },
  references: ['https://cwe.mitre.org/data/definitions/287.html'],
  on: {
    nodes: {
      IfStatement: (node, environment, report) => {
        if (node.type === 'IfStatement') tested(node.test, environment, report);
      },
      ConditionalExpression: (node, environment, report) => {
        if (node.type === 'ConditionalExpression') tested(node.test, environment, report);
      },
    },
  },
};

function tested(test: t.Node, environment: Environment, report: Report): void {
  if (test.type === 'UnaryExpression' && test.operator === '!') tested(test.argument, environment, report);
  else if (test.type === 'LogicalExpression') {
    tested(test.left, environment, report);
    tested(test.right, environment, report);
  } else if (test.type === 'CallExpression' && givesPromise(test, environment))
    report(test, { sink: sourceOf(test.callee, environment.frame.module) });
}

function givesPromise({ callee, arguments: args }: t.CallExpression, environment: Environment): boolean {
  if (args.some(({ type }) => type.endsWith('FunctionExpression'))) return false;
  if (LIBRARY.test(sourceOf(callee, environment.frame.module))) return true;
  if (callee.type !== 'Identifier' || !DECIDES.test(nameOfNode(callee))) return false;
  const functions = environment.find(callee.name)?.value.objects ?? [];
  return functions.length > 0 && functions.every(({ closure }) => closure?.node.async === true);
}
