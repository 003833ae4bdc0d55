import type * as t from '@babel/types';
import { evaluate } from '../../engine/evaluate/expressions.js';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { descendants, functionsAround, isWithin, mentions, nameOfNode } from '../../engine/rules/syntax.js';
import type { Environment, Value } from '../../engine/values/evaluated.js';

const SECRET =
  /(?:secret|api_?key|signature|hmac|digest|mac|token|passw(?:or)?d|pwd|csrf|hash|checksum|auth(?:orization)?)$/iu;
const OPERATORS = new Set(['==', '===', '!=', '!==']);

/** Reports secrets that are compared character by character. */
export const timingUnsafeComparison: Rule = {
  id: 'timing-unsafe-comparison',
  title: 'Comparison of a secret that takes a telling time',
  cwe: ['CWE-208'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'low',
  severityReason:
    'Reached over the network, needs very many exact measurements (AC:H); then a secret is found piece by piece (C:L).',
  precision: 'medium',
  message: 'A secret is compared in a time that depends on it ({sink})',
  why: '`===` stops at the first character that differs. The time that it takes says how many were right.',
  fix: {
    text: 'Compare buffers of equal length with `crypto.timingSafeEqual`, for instance the hashes of both.',
    before: 'if (req.get("x-signature") === expected) accept();',
    after: 'if (crypto.timingSafeEqual(sha256(req.get("x-signature")), sha256(expected))) accept();',
  },
  references: ['https://cwe.mitre.org/data/definitions/208.html', 'https://nodejs.org/api/crypto.html'],
  on: {
    nodes: {
      BinaryExpression: (node, environment, report) => {
        if (node.type === 'BinaryExpression' && OPERATORS.has(node.operator))
          compare(node, environment, report);
      },
    },
  },
};

function compare(node: t.BinaryExpression, environment: Environment, report: Report): void {
  const { left, right } = node;
  const names = [nameOfNode(left), nameOfNode(right)];
  if (!(names.some((name) => SECRET.test(name)) || makesHmac(environment)) || isPlain(left) || isPlain(right))
    return;
  const [a, b] = [evaluate(left, environment), evaluate(right, environment)];
  if (a.constants.length + b.constants.length > 0) return;
  const aIsOwn = isOwn(a) || !isRemote(a);
  const [given, own] = aIsOwn ? [b, a] : [a, b];
  const ownName = aIsOwn ? names[0] : names[1];
  if (!isRemote(given) || isOwn(given) || (isRemote(own) && !isOwn(own))) return;
  if ((isOwn(own) || SECRET.test(ownName ?? '')) && !isOfDuty(node, environment))
    report(left, { confidence: 'medium', sink: names.filter((name) => name !== '').join(' = ') });
}

/** Whether a value is one that only the server can compute or know. */
function isOwn({ apis }: Value): boolean {
  return apis.some((api) => /^crypto\.createHmac\(\)|^process\.env\./u.test(api));
}

function makesHmac({ frame }: Environment): boolean {
  return mentions(frame.module, 'createHmac');
}

function isRemote({ taints }: Value): boolean {
  return taints.some(({ source }) => source.kind === 'remote');
}

function isPlain(node: t.Node): boolean {
  return (
    /Literal$|^UnaryExpression$|^ThisExpression$/u.test(node.type) ||
    (node.type === 'Identifier' && node.name === 'undefined')
  );
}

/** Statements that do work: a refusal is a call, or ends the function. */
const WORK = /^(?:Try|If|For|ForOf|ForIn|While|Switch)Statement$|^VariableDeclaration$/u;

/** Whether a statement ends the function, or an answer says that somebody may not. */
function refuses(node: t.Node): boolean {
  return (
    /^(?:Return|Throw)Statement$/u.test(node.type) ||
    (node.type === 'NumericLiteral' && (node.value === 401 || node.value === 403))
  );
}

/**
 * Whether something is done because two values differ (`if (theirs.token !== ours.token) { try …`):
 * that is no check of what somebody gave, which would refuse there.
 */
function isOfDuty(node: t.BinaryExpression, environment: Environment): boolean {
  if (!node.operator.startsWith('!')) return false;
  const around = functionsAround(environment)[0]?.body ?? environment.frame.module.program;
  return [...descendants(around)].some((one) => {
    if (one.type !== 'IfStatement' || one.alternate != null || !isWithin(node, one.test)) return false;
    if ([...descendants(one.consequent)].some(refuses)) return false;
    const last = one.consequent.type === 'BlockStatement' ? one.consequent.body.at(-1) : one.consequent;
    return last !== undefined && WORK.test(last.type);
  });
}
