import type * as t from '@babel/types';
import { addressesBehind, HOST_DECIDES } from '../rules/addresses.js';
import { harmlessWithout, isLimiting, looksLikeValidator } from '../rules/patterns-of-text.js';
import type { Cell, Environment, Value } from '../values/evaluated.js';
import { cleanedFor } from '../values/taint.js';
import { HARMLESS, objectValue, textOf } from '../values/value.js';
import { comparison, prefix, PROTOTYPE, without, type Verdict } from './comparisons.js';
import { elementsOf } from './contents.js';
import { evaluate } from './expressions.js';
import { refinableCell } from './refinements.js';
import { machineOf } from '../machine.js';

/** Applies the effect of a test to the variables in a branch: `if (!/^\w+$/.test(name)) return`. */
export function refine(test: t.Node, holds: boolean, env: Environment): void {
  for (const { target, kinds, when } of verdicts(test, env, 3))
    if (when === holds) {
      clean(target, kinds, env);
      for (const address of addressesBehind(target, env)) clean(address, HOST_DECIDES, env);
    }
  if (test.type === 'LogicalExpression') {
    if ((test.operator === '&&' && holds) || (test.operator === '||' && !holds)) {
      refine(test.left, holds, env);
      refine(test.right, holds, env);
    }
  } else if (test.type === 'UnaryExpression' && test.operator === '!') refine(test.argument, !holds, env);
  else if (test.type === 'ParenthesizedExpression') refine(test.expression, holds, env);
}

function clean(target: t.Node, kinds: readonly string[], env: Environment): void {
  const cells = cellsOf(target, env);
  for (const cell of cells) {
    const { value } = cell;
    machineOf(env).journal.write(
      cell,
      kinds.includes('*')
        ? { ...HARMLESS, objects: value.objects, apis: value.apis, shape: value.shape }
        : {
            ...value,
            apis: kinds.includes('method-name') ? [] : value.apis,
            taints: cleanedFor(value.taints, kinds),
          },
    );
  }
}

/**
 * The cells of the variable or field that an expression names. A member of untrusted data
 * (`body.name`) gets a cell of its own.
 */
function cellsOf(node: t.Node, env: Environment): readonly Cell[] {
  if (node.type === 'Identifier') {
    const cell = env.find(node.name);
    return cell === null ? [] : [cell];
  }
  if (node.type !== 'MemberExpression') return [];
  const { property, computed } = node;
  const fields =
    computed || property.type !== 'Identifier'
      ? []
      : evaluate(node.object, env).objects.flatMap((object) => {
          const cell = object.fields.get(property.name);
          return cell === undefined ? [] : [cell];
        });
  if (fields.length > 0) return fields;
  const current = evaluate(node, env);
  const cell = current.taints.length > 0 ? refinableCell(node, current, env) : null;
  return cell === null ? [] : [cell];
}

function verdicts(test: t.Node, env: Environment, depth: number): Verdict[] {
  if (test.type === 'BinaryExpression') return comparison(test, env);
  if (test.type === 'AwaitExpression') return verdicts(test.argument, env, depth);
  if (test.type === 'CallExpression') return callVerdicts(test, env, depth);
  return [];
}

function callVerdicts(test: t.CallExpression, env: Environment, depth: number): Verdict[] {
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
    if (name === 'startsWith' && first !== undefined) return prefix(object, first, true);
    if (name === 'includes' || name === 'has' || name === 'hasOwnProperty' || name === 'contains')
      return inList(object, first, env);
    if (name === 'call' && isOwnTest(object)) {
      const key = test.arguments[1];
      return key === undefined ? [] : [{ target: key, kinds: ['*'], when: true }];
    }
    if (name === 'hasOwn' || name === 'isInteger' || name === 'isSafeInteger' || name === 'isFinite') {
      const target = name === 'hasOwn' ? test.arguments[1] : first;
      return target === undefined ? [] : [{ target, kinds: ['*'], when: true }];
    }
    if (name === 'isAbsolute') return [];
  }
  if (callee.type === 'Identifier' && callee.name === 'isNaN' && first !== undefined)
    return [{ target: first, kinds: ['*'], when: false }];
  return byFunction(test, env, depth);
}

/**
 * Whether a callee is named like `Object.prototype.hasOwnProperty`, as a member or as a variable.
 */
function isOwnTest(node: t.Node): boolean {
  return /^(?:has|hasOwn|hasOwnProperty)$/u.test(calleeName(node));
}

function inList(list: t.Node, item: t.Node | undefined, env: Environment): Verdict[] {
  if (item === undefined) return [];
  if (item.type === 'StringLiteral') return without(list, item.value, false);
  const value = evaluate(list, env);
  if (
    value.objects.some((object) => object.elements().some((element) => PROTOTYPE.test(textOf(element) ?? '')))
  )
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
  return isText ? [] : [{ target: item, kinds: ['*'], when: true }];
}

function byPattern(pattern: Value, target: t.Node): Verdict[] {
  const [regex] = pattern.objects;
  if (regex?.pattern == null) return [];
  if (isLimiting(regex.pattern, regex.flags)) return [{ target, kinds: ['*'], when: true }];
  const kinds = harmlessWithout(regex.pattern);
  return kinds.length === 0 ? [] : [{ target, kinds, when: false }];
}

/**
 * The effect of a call in a test. A function of the program is followed to the test that it
 * returns; an unknown one is judged by its name.
 */
function byFunction(test: t.CallExpression, env: Environment, depth: number): Verdict[] {
  if (depth === 0) return [];
  const [closure] = evaluate(test.callee, env).objects.flatMap((object) =>
    object.closure === null ? [] : [object.closure],
  );
  if (closure === undefined) {
    const name = calleeName(test.callee);
    return looksLikeValidator(name)
      ? test.arguments.map((target) => ({ target, kinds: ['*'], when: true }))
      : [];
  }
  const { node, environment } = closure;
  const returned = node.body.type === 'BlockStatement' ? node.body.body.flatMap(returnedBy) : [node.body];
  return returned.flatMap((expression) =>
    conjunction(expression).flatMap((part) =>
      verdicts(part, environment, depth - 1).flatMap((verdict) => {
        const index = node.params.findIndex(
          (parameter) =>
            parameter.type === 'Identifier' &&
            verdict.target.type === 'Identifier' &&
            parameter.name === verdict.target.name,
        );
        const target = test.arguments[index];
        return target === undefined ? [] : [{ ...verdict, target }];
      }),
    ),
  );
}

function returnedBy(statement: t.Statement): t.Node[] {
  return statement.type === 'ReturnStatement' && statement.argument != null ? [statement.argument] : [];
}

function conjunction(node: t.Node): t.Node[] {
  return node.type === 'LogicalExpression' && node.operator === '&&'
    ? [...conjunction(node.left), ...conjunction(node.right)]
    : [node];
}

function calleeName(node: t.Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
}
