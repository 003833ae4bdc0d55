import type * as t from '@babel/types';
import { HOST_DECIDES } from '../rules/addresses.js';
import { sameExpression } from '../rules/paths.js';
import { harmlessIn, harmlessWith, harmlessWithout } from '../rules/patterns-of-text.js';
import type { Environment, Value } from '../values/evaluated.js';
import { objectValue, textsOf } from '../values/value.js';
import { comparison, prefix, PROTOTYPE, without, type Verdict } from './comparisons.js';
import { prototypeOfBase } from './chosen-members.js';
import { elementsOf } from './contents.js';
import { evaluate } from './expressions.js';
import { lookedUp } from './looked-up.js';
import { byFunction, checksOfEach } from './proofs.js';

/** How many functions a test is followed into. */
export const DEPTH = 3;

/** What is certain of an expression: it is harmless for these sink kinds. */
export type Certain = Pick<Verdict, 'target' | 'kinds'>;

/**
 * What is certain when a test has this result: of both parts of a conjunction that holds, and of
 * one that does not only what either part alone would make certain.
 */
export function implied(test: t.Node, holds: boolean, env: Environment, depth: number): Certain[] {
  if (test.type === 'ParenthesizedExpression') return implied(test.expression, holds, env, depth);
  if (test.type === 'UnaryExpression' && test.operator === '!')
    return implied(test.argument, !holds, env, depth);
  if (test.type === 'LogicalExpression' && test.operator !== '??') {
    const parts = [test.left, test.right];
    const ofPart = (part: t.Node): Certain[] => implied(part, holds, env, depth);
    return (test.operator === '&&') === holds ? parts.flatMap(ofPart) : inEach(parts, ofPart);
  }
  return verdicts(test, holds, env, depth).filter(({ when }) => when === holds);
}

/**
 * What is certain in each of several cases. Each is asked only while something is left, since most
 * functions and tests prove nothing, and asking evaluates them.
 */
export function inEach<T>(cases: readonly T[], certainIn: (one: T) => Certain[]): Certain[] {
  let all: Certain[] | null = null;
  for (const one of cases) {
    const other = certainIn(one);
    all = all === null ? other : inBoth(all, other);
    if (all.length === 0) break;
  }
  return all ?? [];
}

function inBoth(some: readonly Certain[], others: readonly Certain[]): Certain[] {
  return some.flatMap(({ target, kinds }) =>
    others
      .filter((known) => sameExpression(known.target, target))
      .map((known) => ({ target, kinds: common(kinds, known.kinds) }))
      .filter((known) => known.kinds.length > 0),
  );
}

function common(some: readonly string[], others: readonly string[]): readonly string[] {
  const [all, rest] = some.includes('*') ? [some, others] : [others, some];
  if (all.includes('*')) return rest.filter((kind) => !all.includes(`!${kind}`)).concat(exceptions(all));
  return some.filter((kind) => others.includes(kind));
}

/** What `*` among some kinds does not stand for. */
export function exceptions(kinds: readonly string[]): string[] {
  return kinds.filter((kind) => kind.startsWith('!'));
}

/** The effects of a test where it has this result; there may be such of the other one as well. */
function verdicts(test: t.Node, holds: boolean, env: Environment, depth: number): Verdict[] {
  if (test.type === 'BinaryExpression') return comparison(test, env);
  if (test.type === 'Identifier') return lookedUp(test, true, env);
  if (test.type === 'AwaitExpression') return verdicts(test.argument, holds, env, depth);
  if (test.type === 'CallExpression') return callVerdicts(test, holds, env, depth);
  return [];
}

function callVerdicts(test: t.CallExpression, holds: boolean, env: Environment, depth: number): Verdict[] {
  const { callee } = test;
  const [first] = test.arguments;
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
    const { object } = callee;
    const { name } = callee.property;
    if (name === 'test' || name === 'exec')
      return first === undefined ? [] : byPattern(evaluate(object, env), first);
    if (name === 'match' && first !== undefined) return byPattern(evaluate(first, env), object);
    if (name === 'endsWith' && first?.type === 'StringLiteral' && first.value.startsWith('.'))
      return [{ target: object, kinds: HOST_DECIDES, when: true }];
    if (name === 'startsWith' && first !== undefined) return prefix(object, first, true, env);
    if (name === 'includes' || name === 'has' || name === 'hasOwnProperty' || name === 'contains')
      return inList(object, first, env);
    if ((name === 'some' || name === 'every') && first !== undefined) {
      const ofEach = holds === (name === 'every') ? eachPart(object, first, holds, env, depth) : [];
      return [...anyPart(object, first), ...ofEach];
    }
    if ((name === 'call' && isOwnTest(object)) || name === 'hasOwn')
      return ofOwn(first, test.arguments[1], env);
    if (name === 'isInteger' || name === 'isSafeInteger' || name === 'isFinite')
      return first === undefined ? [] : [{ target: first, kinds: ['*'], when: true }];
    if (name === 'isAbsolute') return [];
    if (name === 'isArray')
      return first === undefined ? [] : [{ target: first, kinds: ['length'], when: true }];
  }
  if (callee.type === 'Identifier' && callee.name === 'isNaN' && first !== undefined)
    return [{ target: first, kinds: ['*'], when: false }];
  return byFunction(test, holds, env, depth);
}

/**
 * Whether a callee is named like `Object.prototype.hasOwnProperty`, as a member or as a variable.
 */
function isOwnTest(node: t.Node): boolean {
  return /^(?:has|hasOwn|hasOwnProperty)$/u.test(calleeName(node));
}

/**
 * What is certain of a key that an object has of its own. Of an object of the program it is one of
 * its names; one from outside may have any, so that the key is only no prototype of that object.
 */
function ofOwn(object: t.Node | undefined, key: t.Node | undefined, env: Environment): Verdict[] {
  if (object === undefined || key === undefined) return [];
  if (evaluate(object, env).taints.length === 0) return [{ target: key, kinds: ['*'], when: true }];
  const kind = prototypeOfBase(object, env);
  return kind === null ? [] : [{ target: key, kinds: [kind], when: true }];
}

function inList(list: t.Node, item: t.Node | undefined, env: Environment): Verdict[] {
  if (item === undefined) return [];
  if (item.type === 'StringLiteral') return without(list, item.value, false);
  const value = evaluate(list, env);
  if (value.objects.length > 0 && textsOf(elementsOf(value)).includes(PROTOTYPE))
    return [{ target: item, kinds: ['prototype'], when: false }];
  // A list with untrusted elements proves nothing.
  if (
    value.objects.some(
      (object) => object.kind === 'array' && elementsOf(objectValue(object)).taints.length > 0,
    )
  )
    return [];
  // `url.includes(allowed)` on a string is not a membership test: any URL may contain the text
  // somewhere.
  const isText = value.taints.length > 0 && value.objects.length === 0;
  return isText ? [] : partsOf(item).map((target) => ({ target, kinds: ['*'], when: true }));
}

/** `path.split('/').some((part) => part === '..')`. */
function anyPart(list: t.Node, test: t.Node): Verdict[] {
  if (test.type !== 'ArrowFunctionExpression' || test.body.type !== 'BinaryExpression') return [];
  const { left, right, operator } = test.body;
  const part = left.type === 'StringLiteral' ? left : right;
  return operator.startsWith('==') && part.type === 'StringLiteral' ? without(list, part.value, false) : [];
}

/**
 * What is certain of each element where a test holds of none (`!parts.some(isForbidden)`) or of all
 * of them (`parts.every(isAllowed)`).
 */
function eachPart(list: t.Node, test: t.Node, when: boolean, env: Environment, depth: number): Verdict[] {
  if (depth === 0) return [];
  const kinds = checksOfEach(evaluate(test, env), when, depth - 1);
  return kinds.length === 0 ? [] : [{ target: list, kinds, when }];
}

/** What a text is put together of: where it is in a list, so is each part of it. */
function partsOf(item: t.Node): t.Node[] {
  return item.type === 'TemplateLiteral' ? [item, ...item.expressions] : [item];
}

function byPattern(pattern: Value, target: t.Node): Verdict[] {
  const [regex] = pattern.objects;
  if (regex?.pattern == null) return [];
  const limited = harmlessIn(regex.pattern, regex.flags);
  if (limited.length > 0) return [{ target, kinds: limited, when: true }];
  return [
    { target, kinds: harmlessWith(regex.pattern, regex.flags), when: true },
    { target, kinds: harmlessWithout(regex.pattern), when: false },
  ].filter(({ kinds }) => kinds.length > 0);
}

export function calleeName(node: t.Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
}
