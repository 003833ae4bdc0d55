import type * as t from '@babel/types';
import type { Environment, Value } from '../values/evaluated.js';
import { cleanedFor, NUMBER_IS_NO } from '../values/taint.js';
import {
  concatenate,
  constant,
  HARMLESS,
  join,
  joinAll,
  UNDEFINED,
  UNKNOWN,
  UNKNOWN_CLOSED,
} from '../values/value.js';
import { asText } from './coercion.js';
import { evaluate } from './expressions.js';
import { closureValue } from './functions.js';
import { refine } from './guards.js';
import { writeMember } from './members.js';
import { assignTo } from './patterns.js';
import { machineOf } from '../machine.js';

/** Evaluates an assignment of any kind. An assigned function is named after its target. */
export function assignment(node: t.AssignmentExpression, env: Environment): Value {
  const { left, operator } = node;
  const right = (): Value =>
    node.right.type === 'FunctionExpression' || node.right.type === 'ArrowFunctionExpression'
      ? closureValue(node.right, env, null, nameOf(left))
      : evaluate(node.right, env);
  if (operator === '=') {
    const value = right();
    assignTo(left, value, env, node);
    return value;
  }
  const before = evaluate(left, env);
  const value =
    operator === '+='
      ? concatenate([before, right()])
      : operator === '||=' || operator === '&&=' || operator === '??='
        ? join(before, right())
        : (right(), HARMLESS);
  assignTo(left, value, env, node);
  return value;
}

/** The name that an assigned function gets: `exports.find`. */
function nameOf(target: t.Node): string | null {
  if (target.type === 'Identifier') return target.name;
  if (target.type === 'MemberExpression' && target.property.type === 'Identifier') {
    const { object } = target;
    const before =
      object.type === 'MemberExpression' ? nameOf(object) : object.type === 'Identifier' ? object.name : null;
    const own = target.property.name;
    return before === null || /^(?:module|exports|module\.exports)$/u.test(before) ? own : `${before}.${own}`;
  }
  return null;
}

const NUMBERS = new Set(['-', '*', '/', '%', '**', '|', '&', '^', '<<', '>>', '>>>']);

/** Operators that make a text or a number of an object. */
const CONVERTING = new Set([...NUMBERS, '==', '!=', '<', '<=', '>', '>=']);

/**
 * Evaluates a binary operation. Strings are concatenated; numbers are computed when both are known.
 */
export function binary(node: t.BinaryExpression, env: Environment): Value {
  if (node.operator === '+')
    return concatenate(operands(node).map((operand) => asText(evaluate(operand, env), operand, env)));
  const left = evaluate(node.left, env);
  const right = evaluate(node.right, env);
  if (node.operator === '|>') return right;
  if (CONVERTING.has(node.operator)) {
    // The objects of the program run their own conversions, whatever becomes of the result.
    asText(left, node.left, env);
    asText(right, node.right, env);
  }
  if (NUMBERS.has(node.operator)) return arithmetic(node.operator, left, right);
  return HARMLESS;
}

/**
 * The operands of `a + b + c` as a list. Long sums are nested to the left, and recursion would need
 * a stack frame for each.
 */
function operands(node: t.BinaryExpression): t.Node[] {
  const list: t.Node[] = [];
  let current: t.Node = node;
  while (current.type === 'BinaryExpression' && current.operator === '+') {
    list.push(current.right);
    current = current.left;
  }
  list.push(current);
  return list.reverse();
}

function arithmetic(operator: string, left: Value, right: Value): Value {
  const [a] = left.constants;
  const [b] = right.constants;
  if (left.constants.length !== 1 || right.constants.length !== 1 || left.open || right.open) return HARMLESS;
  if (typeof a !== 'number' || typeof b !== 'number') return HARMLESS;
  if (operator === '*') return constant(a * b);
  if (operator === '-') return constant(a - b);
  return operator === '/' ? constant(a / b) : HARMLESS;
}

/** Evaluates `&&`, `||` and `??`; the right side is treated as a branch. */
export function logical(node: t.LogicalExpression, env: Environment): Value {
  const left = evaluate(node.left, env);
  let right: Value = UNKNOWN;
  machineOf(env).journal.branch([
    () => 'normal',
    () => {
      if (node.operator !== '??') refine(node.left, node.operator === '&&', env);
      right = evaluate(node.right, env);
      return 'normal';
    },
  ]);
  if (node.operator === '&&') return right;
  const rest = { ...left, constants: left.constants.filter((item) => Boolean(item)) };
  return join(
    rest.constants.length === 0 &&
      !left.open &&
      left.objects.length === 0 &&
      left.apis.length === 0 &&
      left.taints.length === 0
      ? UNKNOWN_CLOSED
      : rest,
    right,
  );
}

/** Evaluates `a ? b : c`; the effect of the test is applied on each side. */
export function conditional(node: t.ConditionalExpression, env: Environment): Value {
  evaluate(node.test, env);
  const values: Value[] = [];
  const side = (branch: t.Node, holds: boolean) => () => {
    refine(node.test, holds, env);
    values.push(evaluate(branch, env));
    return 'normal' as const;
  };
  machineOf(env).journal.branch([side(node.consequent, true), side(node.alternate, false)]);
  return joinAll(values);
}

/** Evaluates a unary operation. */
export function unary(node: t.UnaryExpression, env: Environment): Value {
  const value = evaluate(node.argument, env);
  if (node.operator === '!' && value.constants.length === 1 && !value.open)
    return constant(!value.constants[0]);
  if (node.operator === '-' && typeof value.constants[0] === 'number' && value.constants.length === 1)
    return constant(-value.constants[0]);
  if (node.operator === '+') {
    const { taints } = asText(value, node.argument, env);
    return { ...HARMLESS, taints: cleanedFor(taints, NUMBER_IS_NO) };
  }
  if (node.operator === 'void') return UNDEFINED;
  if (node.operator === 'delete' && node.argument.type === 'MemberExpression')
    writeMember(node.argument, UNDEFINED, env, node);
  return HARMLESS;
}
