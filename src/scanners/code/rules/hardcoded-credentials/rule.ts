import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { assignedTo, descendants, nameOfNode, originsOf } from '../../engine/rules/syntax.js';
import type { Call, Environment, Module, Value } from '../../engine/values/evaluated.js';
import { textOf } from '../../engine/values/value.js';
import { isPublicByDesign } from '../../../shared/secrets/public-values.js';
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

const FUNCTION = /^(?:Arrow)?FunctionExpression$/u;

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
        given(call, 1, report);
      },
      'crypto.createHmac': (call, report) => {
        given(call, 1, report);
      },
      sequelize: (call, report) => {
        given(call, 2, report);
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

const PASSWORD = /pass|pwd/iu;

function named(name: string, text: string, node: t.Node, environment: Environment, report: Report): void {
  // Passwords of test users may look random, so in tests only keys are judged by their look.
  const rated = ratedByPlace(report, environment, PASSWORD.test(name) ? null : text);
  if (isPrivateKey(text)) rated(node, { sink: name });
  else if (isHeader(name, text) || (NAME.test(name) && isSecret(name, text)))
    rated(node, { confidence: 'medium', sink: name });
}

function isHeader(name: string, text: string): boolean {
  return HEADER.test(name) && /\d/u.test(text) && isSecret(name, text.replace(SCHEME, ''));
}

function isSecret(name: string, text: string): boolean {
  if (text.length < 6 || text.split(' ').length > 2 || isLabel(name, text)) return false;
  const signs = SIGNING.test(name) && isWords(text) && text.split(/[-_ ]/u).length > 2;
  return signs || !(isShown(name, text) || isNoSecret(text));
}

/** Whether a service shows a key to everybody. It shows nobody's password. */
function isShown(name: string, text: string): boolean {
  return !PASSWORD.test(name) && isPublicByDesign(text);
}

/** A word to read: letters, with an apostrophe or a hyphen between two of them. */
const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['\u2019-][\p{L}\p{M}]+)*`;

/**
 * Words with a blank between them, a word of another language, or one with a capital: no digit and
 * no sign but those that end a sentence.
 */
const WORDS_TO_READ = new RegExp(
  `^(?:${WORD}(?: ${WORD})+|(?=.*\\P{ASCII})[A-Za-z\\P{ASCII}' -]+|[A-Z][a-z]+)[.:?!…]{0,3}$`,
  'u',
);

/** Whether a text is what people read (`password: 'Passwort'`), or a part of its own name. */
function isLabel(name: string, text: string): boolean {
  return WORDS_TO_READ.test(text) || name.toLowerCase().includes(text.toLowerCase());
}

/** Whether an argument is what the function around was given: then the text stands elsewhere. */
function isParameter(call: Call, index: number): boolean {
  const node = call.argNode(index);
  const params = call.environment.frame.closure?.node.params ?? [];
  return (
    node.type === 'Identifier' &&
    params.some((parameter) => parameter.type === 'Identifier' && parameter.name === node.name)
  );
}

/** Reports an argument that is written down at its call. */
function given(call: Call, index: number, report: Report): void {
  if (!isParameter(call, index)) constant(call.arg(index), call.node, call.environment, report);
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
  if (isMade(node, frame.module)) return false;
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

/**
 * Whether a function in a call makes a value by chance, or with what nobody sees here:
 * `Array.from(list, () => pick(LETTERS)).join('')`. Then it is not written down.
 */
function isMade(node: t.Node, module: Module): boolean {
  return (
    node.type === 'CallExpression' &&
    [...descendants(node)]
      .filter(({ type }) => FUNCTION.test(type))
      .flatMap((inner) => originsOf(inner, module))
      .some((inner) => inner.type === 'CallExpression' && isUnknown(inner.callee, module))
  );
}

/** Functions of the language that turn a text that is written down into another one. */
const OF_LANGUAGE =
  /^(?:String|Number|BigInt|parseInt|parseFloat|atob|btoa|unescape|decodeURI(?:Component)?)$/u;

/** Whether what is called may give any value: chance, or a function of another file. */
function isUnknown(callee: t.Node, module: Module): boolean {
  return (
    /random|uuid|nanoid/iu.test(nameOfNode(callee)) ||
    (callee.type === 'Identifier' &&
      !OF_LANGUAGE.test(callee.name) &&
      assignedTo(callee, module).length === 0)
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
  if (isShown(name, text.value) || isLabel(name, text.value)) return;
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
