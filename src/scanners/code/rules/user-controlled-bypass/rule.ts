import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { assignedTo, sourceOf } from '../../engine/rules/syntax.js';
import type { Environment } from '../../engine/values/evaluated.js';

const REQUEST = String.raw`\b(?:req|request|ctx|ctx\.request|event|r)`;
const PRIVILEGE = String.raw`[\w-]*(?:is_?-?admin|admin|role|authenticated|logged_?-?in|authori[sz]ed|superuser|privileged|is_?-?staff|internal)[\w-]*`;
/** Statements of a client about its own rights: a header, an unsigned cookie, a parameter. */
const CLAIM = new RegExp(
  `^${REQUEST}\\??\\.(?:(?:headers|cookies|query)\\??(?:\\.(?:get\\(['"])?|\\[['"])${PRIVILEGE}|(?:get|header)\\(['"]${PRIVILEGE})['"]?[\\])]?$`,
  'iu',
);
/** Headers in which a client may claim any address. */
const FORWARDED = new RegExp(
  `^${REQUEST}\\??\\.(?:headers\\??(?:\\.|\\[['"])|(?:get|header)\\(['"])(?:x-forwarded-for|x-real-ip|x-client-ip|true-client-ip|client-ip|x-originating-ip)['"]?[\\])]?$`,
  'iu',
);
const ADDRESS = /^(?:localhost|::1|(?:::ffff:)?\d{1,3}(?:\.\d{1,3}){3})$/iu;

/** Reports access checks that rely on what a client says of itself. */
export const userControlledBypass: Rule = {
  id: 'user-controlled-bypass',
  title: 'Access decided by what the client says of itself',
  cwe: ['CWE-807', 'CWE-290', 'CWE-302'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; whoever sets a header, cookie or parameter has the rights that it claims (C:H/I:H).',
  precision: 'medium',
  message: 'A check of rights believes what the client sends ({sink})',
  why: 'Headers, cookies and parameters are written by the client, addresses in `X-Forwarded-For` too. None of them says who the client is.',
  fix: {
    text: 'Keep rights in the session or in a signed token, and look them up on the server.',
    before: "if (req.cookies.role === 'admin') showAdministration(res);",
    after: "if (req.session.user.role === 'admin') showAdministration(res);",
  },
  references: ['https://cwe.mitre.org/data/definitions/807.html'],
  on: {
    nodes: {
      IfStatement: (node, environment, report) => {
        if (node.type === 'IfStatement') condition(node.test, environment, report);
      },
      ConditionalExpression: (node, environment, report) => {
        if (node.type === 'ConditionalExpression') condition(node.test, environment, report);
      },
    },
  },
};

function condition(test: t.Node, environment: Environment, report: Report): void {
  if (test.type === 'LogicalExpression') {
    condition(test.left, environment, report);
    condition(test.right, environment, report);
  } else if (test.type === 'UnaryExpression') condition(test.argument, environment, report);
  else if (test.type === 'BinaryExpression' && /^[=!]==?$/u.test(test.operator)) {
    const [fixed, other] = isLiteral(test.left) ? [test.left, test.right] : [test.right, test.left];
    if (isLiteral(fixed) && isBelieved(other, fixed, environment))
      report(test, { confidence: 'medium', sink: 'comparison' });
  } else if (isBelieved(test, null, environment)) report(test, { confidence: 'medium', sink: 'test' });
}

function isLiteral({ type }: t.Node): boolean {
  return type === 'StringLiteral' || type === 'BooleanLiteral' || type === 'NumericLiteral';
}

function isBelieved(node: t.Node, fixed: t.Node | null, environment: Environment): boolean {
  const { module } = environment.frame;
  const written = node.type === 'Identifier' ? assignedTo(node, module) : [node];
  const isAddress = fixed?.type === 'StringLiteral' && ADDRESS.test(fixed.value);
  return written.some((item) => {
    const text = sourceOf(item, module);
    return text.length < 100 && (CLAIM.test(text) || (isAddress && FORWARDED.test(text)));
  });
}
