import type * as t from '@babel/types';
import type { Environment } from '../values/evaluated.js';
import { basesBehind, normalizedPaths, relativePaths } from '../rules/paths.js';
import { nameOfNode } from '../rules/syntax.js';
import { isConstant, textOf, textsOf } from '../values/value.js';
import { evaluate } from './expressions.js';
import { lookedUp } from './looked-up.js';

/**
 * The effect of a test: in the branch where it is `when`, the target is harmless for these sink
 * kinds.
 */
export interface Verdict {
  readonly target: t.Node;
  readonly kinds: readonly string[];
  readonly when: boolean;
}

/** The effects of a comparison on both of its sides. */
export function comparison(test: t.BinaryExpression, env: Environment): Verdict[] {
  const { left, right, operator } = test;
  const equal = operator === '===' || operator === '==';
  if (operator === 'in') return [{ target: left, kinds: ['*'], when: true }];
  if (/^[<>]=?$/u.test(operator)) return [...position(test, env), ...bounded(test)];
  if (!equal && operator !== '!==' && operator !== '!=') return position(test, env);
  if (left.type === 'UnaryExpression' && left.operator === 'typeof') return typeTest(left, right, equal);
  if (isNothing(right)) return lookedUp(left, !equal, env);
  const found = position(test, env);
  if (found.length > 0) return found;
  const first = firstPart(left, right, equal, env);
  if (first.length > 0) return first;
  const prototype = prototypeKey(left, right, equal);
  if (prototype.length > 0) return prototype;
  return [
    [left, right],
    [right, left],
  ].flatMap(([target, other]) =>
    target !== undefined && other !== undefined ? equality(target, other, equal, env) : [],
  );
}

/** What equals a value of the program is that value; of an unknown one it is a path of it. */
function equality(target: t.Node, other: t.Node, when: boolean, env: Environment): Verdict[] {
  if (isFixed(other, env))
    return [target, ...relativePaths(target, env)].map((known) => ({ target: known, kinds: ['*'], when }));
  // The way from a folder to a path is empty where the path is the folder itself.
  if (isEmptyText(other))
    return basesBehind(target, env).some((base) => evaluate(base, env).taints.length > 0)
      ? []
      : relativePaths(target, env).map((path) => ({ target: path, kinds: ['path'], when }));
  if (other.type !== 'Identifier' && other.type !== 'MemberExpression') return [];
  const { taints, constants } = evaluate(other, env);
  return taints.length === 0 && constants.length === 0 ? [{ target, kinds: ['path'], when }] : [];
}

/** `n < 100` limits `n` where it is true, `n > 100` where it is false. */
function bounded({ left, right, operator }: t.BinaryExpression): Verdict[] {
  const less = operator.startsWith('<');
  return [
    { target: left, kinds: ['size'], when: less },
    { target: right, kinds: ['size'], when: !less },
  ];
}

/**
 * The name by which the prototype of an object is reached. The others, `constructor.prototype`, are
 * two keys.
 */
export const PROTOTYPE = '__proto__';

/** A value that is compared with `__proto__` is assumed to be checked for the other names too. */
function prototypeKey(left: t.Node, right: t.Node, equal: boolean): Verdict[] {
  const [target, other] = left.type === 'StringLiteral' ? [right, left] : [left, right];
  return other.type === 'StringLiteral' && other.value === PROTOTYPE
    ? [{ target, kinds: ['prototype'], when: !equal }]
    : [];
}

/**
 * Whether an attacker cannot influence an expression. Differing from `null`, `undefined` or `''`
 * says nothing, so for inequality they do not count.
 */
function isFixed(node: t.Node, env: Environment): boolean {
  if (isNothing(node)) return false;
  if (node.type === 'StringLiteral') return !isEmptyText(node);
  if (node.type === 'NumericLiteral') return true;
  if (node.type === 'Identifier' || node.type === 'MemberExpression') {
    const value = evaluate(node, env);
    return isConstant(value) && textsOf(value).some((text) => text !== '');
  }
  return false;
}

function isNothing(node: t.Node): boolean {
  return node.type === 'NullLiteral' || (node.type === 'Identifier' && node.name === 'undefined');
}

function isEmptyText(node: t.Node): boolean {
  return node.type === 'StringLiteral' && node.value === '';
}

const TYPES: Readonly<Record<string, readonly string[]>> = {
  string: ['nosql', 'object', 'merge', 'type-confusion'],
  number: ['*'],
  boolean: ['*'],
};

function typeTest(left: t.UnaryExpression, right: t.Node, equal: boolean): Verdict[] {
  if (right.type === 'StringLiteral' && right.value === 'function') return functionTest(left.argument, equal);
  const kinds = right.type === 'StringLiteral' ? TYPES[right.value] : undefined;
  return kinds === undefined ? [] : [{ target: left.argument, kinds, when: equal }];
}

/** The effect of `typeof methods[name] === 'function'`, also when a variable holds the method. */
function functionTest(target: t.Node, when: boolean): Verdict[] {
  const kinds = ['method-name'];
  return target.type === 'MemberExpression' && target.computed
    ? [{ target: target.property, kinds, when }]
    : [{ target, kinds, when }];
}

/**
 * The effect of tests such as `list.indexOf(x) !== -1`, `x.indexOf('..') === -1` and
 * `list.indexOf(x) >= 0`.
 */
function position(test: t.BinaryExpression, env: Environment): Verdict[] {
  const { left, right, operator } = test;
  if (left.type !== 'CallExpression' || left.callee.type !== 'MemberExpression') return [];
  const { property, object } = left.callee;
  if (property.type !== 'Identifier' || !['indexOf', 'lastIndexOf'].includes(property.name)) return [];
  const [argument] = left.arguments;
  if (argument === undefined) return [];
  const minusOne = right.type === 'UnaryExpression' && right.operator === '-';
  const zero = right.type === 'NumericLiteral' && right.value === 0;
  const inside = minusOne
    ? operator === '!==' || operator === '!=' || operator === '>'
    : zero && operator === '>=';
  const outside = minusOne ? operator === '===' || operator === '==' : zero && operator === '<';
  if (zero && (operator === '===' || operator === '==')) return prefix(object, argument, true, env);
  if (zero && (operator === '!==' || operator === '!=')) return prefix(object, argument, false, env);
  if (!inside && !outside) return [];
  return argument.type === 'StringLiteral'
    ? without(object, argument.value, outside)
    : [{ target: argument, kinds: ['*'], when: inside }];
}

/** A string without `..` cannot leave a directory, and one without `<` is not markup. */
export function without(tested: t.Node, text: string, when: boolean): Verdict[] {
  const target = splitText(tested);
  if (text === '..' || text === '../') return [{ target, kinds: ['path'], when }];
  if (text === '<') return [{ target, kinds: ['html'], when }];
  return [];
}

/** The text that was split into its parts: `path` for `path.split('/')`, else the expression. */
function splitText(node: t.Node): t.Node {
  return node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    nameOfNode(node.callee) === 'split'
    ? node.callee.object
    : node;
}

/** `path.split('/')[0] === '..'`, where the path was normalized: only then `..` stands first. */
function firstPart(left: t.Node, right: t.Node, equal: boolean, env: Environment): Verdict[] {
  if (left.type !== 'MemberExpression' || !left.computed || right.type !== 'StringLiteral') return [];
  const path = splitText(left.object);
  return right.value === '..' && path !== left.object
    ? normalizedPaths(path, env).map((target) => ({ target, kinds: ['path'], when: !equal }))
    : [];
}

/**
 * The effect of a test for a prefix of a path or URL. A URL's prefix must include the slash after
 * the host, since `https://good.example` is also a prefix of `https://good.example.evil.example`.
 * The way from a folder to a path leads out of it where it begins with `..`.
 */
export function prefix(target: t.Node, start: t.Node, when: boolean, env: Environment): Verdict[] {
  const value = evaluate(start, env);
  const text = textOf(value);
  if (value.shape?.startsWith('..') === true)
    return [...relativePaths(target, env), ...normalizedPaths(target, env)].map((path) => ({
      target: path,
      kinds: ['path'],
      when: !when,
    }));
  if (text !== null) {
    if (/^https?:\/\/[^/]+\//u.test(text)) return [{ target, kinds: ['url', 'redirect', 'path'], when }];
    if (/^https?:\/\//u.test(text) || text === '/' || text === '') return [];
    return [{ target, kinds: ['path'], when }];
  }
  return [{ target, kinds: ['path'], when }];
}
