import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { assignedTo, nameOfNode } from '../../engine/rules/syntax.js';
import type { Environment, Value } from '../../engine/values/evaluated.js';
import { textOf } from '../../engine/values/value.js';
import { isNoSecret, isPrivateKey, isWords, ratedByPlace } from '../parts/secrets.js';

const NAME =
  /(?:password|passwd|pwd|passphrase|secret|api_?key|access_?key|private_?key|auth_?token|access_?token|crypto_?key|encryption_?key|signing_?key|secret_?key)$/iu;
/**
 * Names of keys for sessions and tokens; their values are secrets even if they consist of words.
 */
const SIGNING = /(?:cookie|session|jwt|token|signing|crypto|encryption)_?(?:secret|key)$/iu;
/** Headers with credentials. They also name schemes and modes, which are words. */
const HEADER = /^(?:authorization|x-[\w-]+-(?:token|key))$/iu;
/** How the value of an Authorization header begins. */
const SCHEME = /^(?:Basic|Bearer|Token)\s+/iu;
/** User and password in a URL. */
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\/([^:/@\s{}$<]+):([^@/\s{}$<]{3,})@([^/:\s]+)/iu;
const LOCAL = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|example\.|host$)/iu;

/** Reports secrets in the source code. */
export const hardcodedCredentials: Rule = {
  id: 'hardcoded-credentials',
  title: 'Hard-coded credentials',
  cwe: ['CWE-798', 'CWE-259', 'CWE-321'],
  owasp: 'A07:2021 Identification and Authentication Failures',
  severity: 'high',
  severityReason:
    'Whoever reads the code has the secret, in every copy of it and for ever; with it all that it protects (C:H/I:H, AC:H).',
  precision: 'medium',
  message: 'A secret stands in the code ({sink})',
  why: 'Code is copied, forked, logged and shared. A secret in it cannot be taken back, only replaced.',
  fix: {
    text: 'Read it from the environment or a secret store, and replace the one that was in the code.',
    before: "app.use(session({ secret: 'keyboard cat 4711' }));",
    after: 'app.use(session({ secret: process.env.SESSION_SECRET }));',
  },
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
  on: {
    assigned: (name, value, node, report, environment) => {
      const text = textOf(value) ?? fallbackOf(node);
      if (text !== null && isWritten(node, environment)) named(name, text, node, environment, report);
    },
    nodes: {
      ClassDeclaration: classMembers,
      ClassExpression: classMembers,
      BinaryExpression: (node, environment, report) => {
        if (node.type === 'BinaryExpression' && /^[=!]==?$/u.test(node.operator))
          compared(node, environment, report);
      },
      StringLiteral: (node, environment, report) => {
        if (node.type === 'StringLiteral') address(node, environment, report);
      },
    },
    calls: {
      '{jsonwebtoken,jose.JWT}.{sign,verify}': (call, report) => {
        constant(call.arg(1), call.node, call.environment, report);
      },
      'crypto.createHmac': (call, report) => {
        constant(call.arg(1), call.node, call.environment, report);
      },
      sequelize: (call, report) => {
        constant(call.arg(2), call.node, call.environment, report);
      },
      '{express-session,cookie-session,express-jwt,express-jwt.expressjwt}': (call, report) => {
        const secret = call.option(0, 'secret');
        const node = call.optionNode(0, 'secret');
        // A secret that is read from another object is reported at that object.
        const elsewhere = node.type === 'ObjectProperty' && node.value.type === 'MemberExpression';
        if (secret !== null && !elsewhere) constant(secret, node, call.environment, report);
      },
    },
  },
};

function classMembers(node: t.Node, environment: Environment, report: Report): void {
  if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return;
  for (const member of node.body.body)
    if (member.type === 'ClassProperty' && member.value?.type === 'StringLiteral')
      named(nameOfNode(member.key), member.value.value, member, environment, report);
}

function named(name: string, text: string, node: t.Node, environment: Environment, report: Report): void {
  // Passwords of test users may look random, so in tests only keys are judged by their look.
  const rated = ratedByPlace(report, environment, /pass|pwd/iu.test(name) ? null : text);
  if (isPrivateKey(text)) rated(node, { sink: name });
  else if (isHeader(name, text) || (NAME.test(name) && isSecret(name, text)))
    rated(node, { confidence: 'medium', sink: name });
}

function isHeader(name: string, text: string): boolean {
  return HEADER.test(name) && /\d/u.test(text) && isSecret(name, text.replace(SCHEME, ''));
}

function isSecret(name: string, text: string): boolean {
  if (text.length < 6 || text.split(' ').length > 2) return false;
  const signs = SIGNING.test(name) && isWords(text) && text.split(/[-_ ]/u).length > 2;
  return signs || !isNoSecret(text);
}

function constant(value: Value, node: t.Node, environment: Environment, report: Report): void {
  const text = textOf(value);
  if (text !== null && text !== '') ratedByPlace(report, environment, text)(node);
}

/**
 * Whether a value is reported at this node. False where it is reported at the literal itself: for
 * parameters, fields, and properties named like the variable.
 */
function isWritten(node: t.Node, { frame }: Environment): boolean {
  if (node.type !== 'ObjectProperty')
    return !/^(?:Identifier|\w+Pattern|\w*Function\w*|ArrowFunctionExpression|\w+Method|RestElement)$/u.test(
      node.type,
    );
  const { value } = node;
  if (node.shorthand || /(?:Member|Call)Expression$/u.test(value.type)) return false;
  return (
    value.type !== 'Identifier' ||
    assignedTo(value, frame.module).some(({ type }) => type === 'StringLiteral' || type === 'TemplateLiteral')
  );
}

/** The literal in `process.env.SECRET || 'text'`. */
function fallbackOf(node: t.Node): string | null {
  const value =
    node.type === 'AssignmentExpression' ? node.right : node.type === 'ObjectProperty' ? node.value : node;
  return value.type === 'LogicalExpression' && value.right.type === 'StringLiteral'
    ? value.right.value
    : null;
}

/** Reports `password === 'hunter2'`. */
function compared({ left, right }: t.BinaryExpression, environment: Environment, report: Report): void {
  const [text, other] = left.type === 'StringLiteral' ? [left, right] : [right, left];
  if (text.type !== 'StringLiteral' || !/^(?:Identifier|MemberExpression)$/u.test(other.type)) return;
  const name = nameOfNode(other);
  if (!NAME.test(name) || text.value.length < 4 || isNoSecret(text.value)) return;
  ratedByPlace(report, environment, text.value)(text, { confidence: 'medium', sink: name });
}

/**
 * Reports `postgres://user:secret@db.example.com`; for the local machine it is a default for
 * development.
 */
function address(node: t.StringLiteral, environment: Environment, report: Report): void {
  const [, , password = '', host = ''] = ADDRESS.exec(node.value) ?? [];
  if (password === '' || isNoSecret(password) || /^(?:pass|pw|x+|\*+)$/iu.test(password)) return;
  const rated = ratedByPlace(report, environment, password);
  rated(node, { confidence: LOCAL.test(host) ? 'low' : 'medium', sink: 'password in an address' });
}
