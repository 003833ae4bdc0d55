import type * as t from '@babel/types';
import { partsBehind } from '../rules/paths.js';
import { looksLikeValidator } from '../rules/patterns-of-text.js';
import { assignedTo, bare, descendants } from '../rules/syntax.js';
import type { Closure, Environment, Value } from '../values/evaluated.js';
import type { Verdict } from './comparisons.js';
import { endingsOf, type Ending } from './endings.js';
import { evaluate } from './expressions.js';
import { calleeName, DEPTH, implied, inEach, type Certain } from './implications.js';

/** A function and where it stands. */
type Followed = Pick<Closure, 'node' | 'environment'>;

/**
 * The effect of a call in a test. A function of the program is followed to the test that it
 * returns; an unknown one is judged by its name.
 */
export function byFunction(
  test: t.CallExpression,
  holds: boolean,
  env: Environment,
  depth: number,
): Verdict[] {
  if (depth === 0 || test.arguments.length === 0) return [];
  const [known] = evaluate(test.callee, env).objects.flatMap((object) =>
    object.closure === null ? [] : [object.closure],
  );
  const closure = known ?? functionWithin(test.callee, env);
  if (closure === undefined) {
    const name = calleeName(test.callee);
    return looksLikeValidator(name)
      ? test.arguments.map((target) => ({ target, kinds: ['*'], when: true }))
      : [];
  }
  return certainIn(closure, (env) => certainWhen(closure.node, holds, env, depth - 1)).flatMap(
    ({ index, kinds }) => {
      const target = test.arguments[index];
      return target === undefined ? [] : [{ target, kinds, when: holds }];
    },
  );
}

/** The function that a variable of another function holds, which has not run here. */
function functionWithin(callee: t.Node, env: Environment): Followed | undefined {
  const [node, ...others] = callee.type === 'Identifier' ? assignedTo(callee, env.frame.module) : [];
  if (others.length > 0 || (node?.type !== 'ArrowFunctionExpression' && node?.type !== 'FunctionExpression'))
    return undefined;
  return { node, environment: env };
}

/**
 * What a test in a function makes certain of its parameters, by their positions. A local variable
 * that a path is put together in stands for the parts of it.
 */
function certainIn(
  { node, environment }: Followed,
  certain: (env: Environment) => Certain[],
): { readonly index: number; readonly kinds: readonly string[] }[] {
  const names = node.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : null));
  if (names.every((name) => name === null)) return [];
  return certain(environment).flatMap(({ target, kinds }) =>
    [bare(target), ...partsBehind(target, environment)].flatMap((known) => {
      const index = known.type === 'Identifier' ? names.indexOf(known.name) : -1;
      const left = index >= 0 && isSetIn(node, names[index] ?? '') ? kinds.filter(isOfResolved) : kinds;
      return index < 0 || left.length === 0 ? [] : [{ index, kinds: left }];
    }),
  );
}

const SET = new WeakMap<t.Function, ReadonlySet<string>>();

/** Whether a function sets a variable: what it tests then is no longer what it was given. */
function isSetIn(node: t.Function, name: string): boolean {
  const known =
    SET.get(node) ??
    new Set(
      [...descendants(node.body)].flatMap((inner) =>
        inner.type === 'AssignmentExpression' && inner.left.type === 'Identifier' ? [inner.left.name] : [],
      ),
    );
  SET.set(node, known);
  return known.has(name);
}

/** Whether a path that was resolved first (`file = resolve(file)`) says it of the given one too. */
function isOfResolved(kind: string): boolean {
  return kind === 'path';
}

/**
 * What is certain where a function says yes, or no: of every ending that may say so. One without a
 * value says no.
 */
function certainWhen(node: t.Function, says: boolean, env: Environment, depth: number): Certain[] {
  const endings = endingsOf(node).filter(({ returned }) => saysOnly(returned) !== !says);
  if (endings.some(provesNothing)) return [];
  return inEach(endings, ({ returned, passed }) => [
    ...(returned === null ? [] : implied(returned, says, env, depth)),
    ...passed.flatMap(({ test, holds }) => [
      ...implied(test, holds, env, depth),
      ...emptied(bare(test), holds),
    ]),
  ]);
}

/** Whether an ending stands under no test and returns none either: `return user`. */
function provesNothing({ returned, passed }: Ending): boolean {
  return passed.length === 0 && (returned === null || !TESTS.has(returned.type));
}

/** The expressions of which something may be implied. */
const TESTS: ReadonlySet<string> = new Set([
  'ParenthesizedExpression',
  'UnaryExpression',
  'LogicalExpression',
  'BinaryExpression',
  'AwaitExpression',
  'CallExpression',
]);

/** What a returned constant says; null for what may say either. */
function saysOnly(returned: t.Node | null): boolean | null {
  if (returned === null || returned.type === 'NullLiteral') return false;
  return returned.type === 'BooleanLiteral' ? returned.value : null;
}

/** A value that is no more than nothing can do no harm: `if (!text) return true`. */
function emptied(test: t.Node, holds: boolean): Certain[] {
  if (test.type === 'UnaryExpression' && test.operator === '!') return emptied(bare(test.argument), !holds);
  return test.type === 'Identifier' && !holds ? [{ target: test, kinds: ['*'] }] : [];
}

/**
 * The sink kinds for which a value is harmless once a function has said yes to it, or no.
 * @param depth how many functions the tests in it are followed into
 */
export function returnedChecks(test: Value, says = true, depth = DEPTH - 1): readonly string[] {
  const [closure] = test.objects.flatMap((object) => (object.closure === null ? [] : [object.closure]));
  if (closure === undefined) return [];
  const found = certainIn(closure, (env) => certainWhen(closure.node, says, env, depth));
  return found.filter(({ index }) => index === 0).flatMap(({ kinds }) => kinds);
}

/**
 * The same of a function that a list calls for each of its elements. What one that is async gives
 * there is a promise, which counts as yes whatever it says.
 */
export function checksOfEach(test: Value, says = true, depth = DEPTH - 1): readonly string[] {
  const isAsync = test.objects.some(({ closure }) => closure?.node.async === true);
  return isAsync ? [] : returnedChecks(test, says, depth);
}

/** What a function makes certain of its parameters by throwing otherwise. */
export function thrownUnless(
  closure: Closure,
): { readonly index: number; readonly kinds: readonly string[] }[] {
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
