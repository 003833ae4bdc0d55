import type * as t from '@babel/types';
import { addressesBehind, HOST_DECIDES } from '../rules/addresses.js';
import { partsBehind, sameExpression } from '../rules/paths.js';
import { harmlessWithout, isLimiting, looksLikeValidator } from '../rules/patterns-of-text.js';
import type { Cell, Closure, Environment, Value } from '../values/evaluated.js';
import { cleanedFor } from '../values/taint.js';
import { HARMLESS, objectValue, textsOf } from '../values/value.js';
import { comparison, prefix, PROTOTYPE, without, type Verdict } from './comparisons.js';
import { elementsOf } from './contents.js';
import { evaluate } from './expressions.js';
import { refinableCell } from './refinements.js';
import { machineOf } from '../machine.js';

/** Applies the effect of a test to the variables in a branch: `if (!/^\w+$/.test(name)) return`. */
export function refine(test: t.Node, holds: boolean, env: Environment): void {
  for (const { target, kinds } of implied(test, holds, env, DEPTH)) {
    clean(target, kinds, env);
    if (kinds.includes('path')) for (const part of partsBehind(target, env)) clean(part, ['path'], env);
    for (const address of addressesBehind(target, env)) clean(address, HOST_DECIDES, env);
  }
}

/** How many functions a test is followed into. */
const DEPTH = 3;

/** What is certain of an expression: it is harmless for these sink kinds. */
type Certain = Pick<Verdict, 'target' | 'kinds'>;

/**
 * What is certain when a test has this result: of both parts of a conjunction that holds, and of
 * one that does not only what either part alone would make certain.
 */
function implied(test: t.Node, holds: boolean, env: Environment, depth: number): Certain[] {
  if (test.type === 'ParenthesizedExpression') return implied(test.expression, holds, env, depth);
  if (test.type === 'UnaryExpression' && test.operator === '!')
    return implied(test.argument, !holds, env, depth);
  if (test.type === 'LogicalExpression' && test.operator !== '??') {
    const parts = [test.left, test.right].map((part) => implied(part, holds, env, depth));
    return (test.operator === '&&') === holds ? parts.flat() : inEach(parts);
  }
  return verdicts(test, env, depth).filter(({ when }) => when === holds);
}

/** What is certain in each of several cases. */
function inEach([first = [], ...others]: readonly (readonly Certain[])[]): Certain[] {
  return others.reduce<Certain[]>(
    (all, other) =>
      all.flatMap(({ target, kinds }) =>
        other
          .filter((known) => sameExpression(known.target, target))
          .map((known) => ({ target, kinds: common(kinds, known.kinds) }))
          .filter((known) => known.kinds.length > 0),
      ),
    [...first],
  );
}

function common(some: readonly string[], others: readonly string[]): readonly string[] {
  if (some.includes('*')) return others;
  return others.includes('*') ? some : some.filter((kind) => others.includes(kind));
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
    if (name === 'startsWith' && first !== undefined) return prefix(object, first, true, env);
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
  if (value.objects.length > 0 && textsOf(elementsOf(value)).some((text) => PROTOTYPE.test(text)))
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
  return [true, false].flatMap((when) =>
    certainIn(closure, (env) =>
      inEach(returnsOf(closure.node).map((returned) => implied(returned, when, env, depth - 1))),
    ).flatMap(({ index, kinds }) => {
      const target = test.arguments[index];
      return target === undefined ? [] : [{ target, kinds, when }];
    }),
  );
}

/**
 * What a test in a function makes certain of its parameters, by their positions. A local variable
 * that a path is put together in stands for the parts of it.
 */
function certainIn(
  { node, environment }: Closure,
  certain: (env: Environment) => Certain[],
): { readonly index: number; readonly kinds: readonly string[] }[] {
  const names = node.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : null));
  return certain(environment).flatMap(({ target, kinds }) =>
    [target, ...partsBehind(target, environment)].flatMap((known) => {
      const index = known.type === 'Identifier' ? names.indexOf(known.name) : -1;
      return index < 0 ? [] : [{ index, kinds }];
    }),
  );
}

/** The values that a function returns, unless it returns a constant that says no. */
function returnsOf({ body }: t.Function): t.Node[] {
  return body.type === 'BlockStatement' ? body.body.flatMap(returnedBy) : [body];
}

function returnedBy(statement: t.Statement): t.Node[] {
  return statement.type === 'ReturnStatement' && statement.argument != null ? [statement.argument] : [];
}

/** The sink kinds for which a value is harmless once a function has said yes to it. */
export function returnedChecks(test: Value): readonly string[] {
  const [closure] = test.objects.flatMap((object) => (object.closure === null ? [] : [object.closure]));
  if (closure === undefined) return [];
  const found = certainIn(closure, (env) =>
    inEach(returnsOf(closure.node).map((returned) => implied(returned, true, env, DEPTH - 1))),
  );
  return found.filter(({ index }) => index === 0).flatMap(({ kinds }) => kinds);
}

/**
 * Applies the effect of a call that ends the path unless something holds: `assert(isInside(file))`,
 * or a function of the program that throws.
 */
export function refineAfter(expression: t.Node, env: Environment): void {
  const call = expression.type === 'AwaitExpression' ? expression.argument : expression;
  if (call.type !== 'CallExpression') return;
  const callee = evaluate(call.callee, env);
  const [first] = call.arguments;
  if (first !== undefined && callee.apis.some((api) => ASSERTS.test(api))) refine(first, true, env);
  for (const { closure } of callee.objects)
    if (closure !== null)
      for (const { index, kinds } of thrownUnless(closure)) {
        const target = call.arguments[index];
        if (target !== undefined) clean(target, kinds, env);
      }
}

const ASSERTS = /^(?:assert(?:\/strict)?(?:\.(?:ok|strict))?|(?:tiny-)?invariant)$/u;

/** What a function makes certain of its parameters by throwing otherwise. */
function thrownUnless(closure: Closure): { readonly index: number; readonly kinds: readonly string[] }[] {
  const { body } = closure.node;
  if (body.type !== 'BlockStatement') return [];
  return body.body.flatMap((statement) =>
    statement.type === 'IfStatement' && statement.alternate == null && throws(statement.consequent)
      ? certainIn(closure, (env) => implied(statement.test, false, env, DEPTH - 1))
      : [],
  );
}

function throws(statement: t.Statement): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ThrowStatement';
}

function calleeName(node: t.Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
}
