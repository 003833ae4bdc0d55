import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { codeAround, nameOfNode } from '../../engine/rules/syntax.js';
import type { Environment, Value } from '../../engine/values/evaluated.js';
import { isOfServer } from './server-options.js';

const MUST_BE_TRUE = new Set(['rejectUnauthorized', 'strictSSL', 'sslValidate', 'verifySsl', 'sslVerify']);
const MUST_BE_FALSE = new Set([
  'tlsAllowInvalidCertificates',
  'tlsAllowInvalidHostnames',
  'tlsInsecure',
  'trustServerCertificate',
  'insecureSkipVerify',
  'allowInsecureTls',
]);

/** Reports certificate checks that are disabled. */
export const disabledCertificateCheck: Rule = {
  id: 'disabled-certificate-check',
  title: 'Certificate check switched off',
  cwe: ['CWE-295', 'CWE-297', 'CWE-319'],
  owasp: 'A07:2021 Identification and Authentication Failures',
  severity: 'high',
  severityReason:
    'Needs a place on the way between both ends (AC:H); then all that is sent is read and changed (C:H/I:H).',
  precision: 'high',
  message: 'The certificate of the other side is not checked ({sink})',
  why: 'Without the check anybody on the way can answer in place of the server; the connection is encrypted, but to the attacker.',
  fix: {
    text: 'Leave the check on. Give a certificate authority of your own with `ca`, or NODE_EXTRA_CA_CERTS.',
    before: 'new https.Agent({ rejectUnauthorized: false });',
    after: "new https.Agent({ ca: fs.readFileSync('internal-ca.pem') });",
  },
  references: ['https://cwe.mitre.org/data/definitions/295.html', 'https://nodejs.org/api/tls.html'],
  on: {
    assigned: (name, value, node, report, environment) => {
      if (MUST_BE_TRUE.has(name) && !isOfServer(node, environment.frame.module))
        switched(value, false, name, node, handsOn(environment) ? lowered(report) : report);
      else if (MUST_BE_FALSE.has(name)) switched(value, true, name, node, report);
      else if (name === 'NODE_TLS_REJECT_UNAUTHORIZED') {
        if (value.constants.some((item) => item === '0' || item === 0 || item === false)) report(node);
      } else if (
        name === 'checkServerIdentity' &&
        value.objects.some(({ closure }) => closure !== null && isNothing(closure.node))
      )
        report(node);
    },
    calls: {
      'electron.{app.commandLine,commandLine}.appendSwitch': (call, report) => {
        if (call.arg(0).constants.includes('ignore-certificate-errors')) report(call.node);
      },
      '*.setCertificateVerifyProc': (call, report) => {
        if (call.arg(0).objects.some(({ closure }) => closure !== null && accepts(closure.node, 1, 0)))
          report(call.node);
      },
      'electron.app.on': (call, report) => {
        if (
          call.arg(0).constants.includes('certificate-error') &&
          call.arg(1).objects.some(({ closure }) => closure !== null && accepts(closure.node, 5, true))
        )
          report(call.node);
      },
    },
  },
};

/** Whether a library passes on an option of its users. */
function handsOn(environment: Environment): boolean {
  return (
    environment.frame.module.library &&
    /strictSSL|rejectUnauthorized\s*===?\s*false/u.test(codeAround(environment))
  );
}

function lowered(report: Report): Report {
  return (node, details) => {
    report(node, { ...details, confidence: 'low' });
  };
}

/**
 * Reports a value that is written to switch the check off, at its location. Parameter defaults and
 * types do not decide anything, so they do not count.
 */
function switched(value: Value, bad: boolean, name: string, node: t.Node, report: Report): void {
  if (value.constants.includes(bad) && !isHandedOn(node))
    report(node, { sink: name, confidence: value.constants.length === 1 && !value.open ? 'high' : 'medium' });
}

/**
 * Whether an option is passed on: `rejectUnauthorized: options.rejectUnauthorized`, or
 * `!allowInvalid || false`.
 */
function isHandedOn(node: t.Node): boolean {
  const written =
    node.type === 'ObjectProperty' ? node.value : node.type === 'AssignmentExpression' ? node.right : node;
  if (written.type === 'LogicalExpression') return written.left.type === 'UnaryExpression';
  return (
    (written.type === 'MemberExpression' || written.type === 'OptionalMemberExpression') &&
    MUST_BE_TRUE.has(nameOfNode(written))
  );
}

/** Whether a function does nothing, or returns a constant. */
function isNothing(node: t.Function): boolean {
  if (node.body.type !== 'BlockStatement') return isConstantNode(node.body);
  const { body } = node.body;
  const [only] = body;
  return (
    body.length === 0 ||
    (body.length === 1 &&
      only?.type === 'ReturnStatement' &&
      (only.argument == null || isConstantNode(only.argument)))
  );
}

function isConstantNode(node: t.Node): boolean {
  return (
    /^(?:Null|Boolean|Numeric)Literal$/u.test(node.type) ||
    (node.type === 'Identifier' && node.name === 'undefined') ||
    (node.type === 'UnaryExpression' && node.operator === 'void')
  );
}

/** Whether a function unconditionally calls its callback with this answer. */
function accepts(node: t.Function, index: number, answer: number | boolean): boolean {
  const callback = node.params[index];
  if (callback?.type !== 'Identifier') return false;
  const calls =
    node.body.type === 'BlockStatement'
      ? node.body.body.map((item) => (item.type === 'ExpressionStatement' ? item.expression : item))
      : [node.body];
  return calls.some((call) => {
    if (
      call.type !== 'CallExpression' ||
      call.callee.type !== 'Identifier' ||
      call.callee.name !== callback.name
    )
      return false;
    const [first] = call.arguments;
    return (first?.type === 'NumericLiteral' || first?.type === 'BooleanLiteral') && first.value === answer;
  });
}
