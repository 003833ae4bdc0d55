import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { mentions, originsOf, sourceOf } from '../../engine/rules/syntax.js';
import type { Environment } from '../../engine/values/evaluated.js';

const SECRET =
  /(?:^|_|[a-z])(?:[Tt]oken|[Ss]ecret|[Pp]assword|[Pp]asswd|[Pp]wd|[Nn]once|[Ss]alt|[Cc]srf|[Xx]srf|[Oo]tp|OTP|[Ss]ession_?[Ii]d|[Ss]ession_?[Kk]ey|[Aa]pi_?[Kk]ey|[Pp]rivate_?[Kk]ey|[Ee]ncryption_?[Kk]ey|[Ss]ecret_?[Kk]ey|[Aa]ccess_?[Kk]ey|[Rr]eset_?[Cc]ode|[Vv]erification_?[Cc]ode|[Ii]nvite_?[Cc]ode|[Cc]redentials?)(?:s|[A-Z_]?[Hh]ex|String|Value)?$/u;
const CAPITALS = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|NONCE|SALT|CSRF|OTP|SESSION_?ID|API_?KEY)$/u;
const IV = /^(?:iv|initVector|initializationVector|sid|sessid|sessionid|apikey|authCode|pin_?code)$/u;

/** Reports `Math.random()` for values that nobody must be able to guess. */
export const insecureRandomness: Rule = {
  id: 'insecure-randomness',
  title: 'Predictable random value',
  cwe: ['CWE-338', 'CWE-330'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'high',
  severityReason:
    'Needs some values of the same generator (AC:H); then tokens and passwords of others are computed (C:H/I:L).',
  precision: 'medium',
  message: 'A secret is made with a generator that can be predicted ({sink})',
  why: '`Math.random()` is made for speed. From a few of its values all others follow.',
  fix: {
    text: 'Use `crypto.randomBytes`, `crypto.randomInt`, `crypto.randomUUID` or `crypto.getRandomValues`.',
    before: 'const token = Math.random().toString(36).slice(2);',
    after: "const token = crypto.randomBytes(32).toString('hex');",
  },
  references: ['https://cwe.mitre.org/data/definitions/338.html'],
  on: {
    assigned: (name, _, node, report, environment) => {
      if (!isSecret(name)) return;
      const value = valueOf(node);
      if (value !== null) judge(value, node, name, environment, report);
    },
    nodes: {
      ReturnStatement: (node, environment, report) => {
        const name = environment.frame.closure?.name.split(/[/.]/u).at(-1) ?? '';
        if (node.type !== 'ReturnStatement' || node.argument == null || !isSecret(name)) return;
        judge(node.argument, node, name, environment, report);
      },
    },
    reads: {
      'crypto.pseudoRandomBytes': (node, report) => {
        report(node);
      },
    },
    calls: {
      'crypto.pseudoRandomBytes': (call, report) => {
        report(call.node);
      },
      '{crypto.createCipheriv,crypto.createHmac,crypto.createSecretKey,jsonwebtoken.sign}': (
        call,
        report,
      ) => {
        const first = call.path.endsWith('createSecretKey') ? 0 : 1;
        for (let index = first; index < call.args.length; index += 1) {
          const node = call.argNode(index);
          if (
            node !== call.node &&
            node.type !== 'ObjectExpression' &&
            usesMathRandom(node, call.environment)
          )
            report(node, { sink: call.path });
        }
      },
    },
  },
};

function isSecret(name: string): boolean {
  return SECRET.test(name) || CAPITALS.test(name) || IV.test(name);
}

/** The value that an assignment, property or declaration gives to its name. */
function valueOf(node: t.Node): t.Node | null {
  if (node.type === 'AssignmentExpression') return node.right;
  if (node.type === 'ObjectProperty') return node.value;
  return node.type.endsWith('Expression') || node.type === 'TemplateLiteral' ? node : null;
}

function judge(value: t.Node, node: t.Node, name: string, environment: Environment, report: Report): void {
  if (/^(?:Arrow)?FunctionExpression$|^ClassExpression$|^ObjectExpression$/u.test(value.type)) return;
  if (usesMathRandom(value, environment)) report(node, { sink: name, confidence: 'medium' });
}

function usesMathRandom(value: t.Node, { frame }: Environment): boolean {
  if (!mentions(frame.module, 'Math.random')) return false;
  return originsOf(value, frame.module).some(
    (origin) =>
      origin.type === 'CallExpression' &&
      origin.arguments.length === 0 &&
      /^(?:\w+\.)?Math\.random$/u.test(sourceOf(origin.callee, frame.module)),
  );
}
