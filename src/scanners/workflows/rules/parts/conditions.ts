import type { Expression } from '../../expressions/ast.js';

/** A part of a condition, and whether the condition asks that it is true. */
export interface Clause {
  readonly expression: Expression;
  readonly wanted: boolean;
}

/** The comparisons and calls that a condition is made of, `!` worked in. */
export function clausesOf(expression: Expression, wanted = true): Clause[] {
  if (expression.kind === 'not') return clausesOf(expression.operand, !wanted);
  if (expression.kind === 'binary' && (expression.operator === '&&' || expression.operator === '||'))
    return [...clausesOf(expression.left, wanted), ...clausesOf(expression.right, wanted)];
  return [{ expression, wanted }];
}

/**
 * The alternatives of a condition: what stands between `||` at its top. Each is the list of what it
 * asks for together.
 */
export function alternatives(expression: Expression): Clause[][] {
  if (expression.kind !== 'binary' || (expression.operator !== '&&' && expression.operator !== '||'))
    return [clausesOf(expression)];
  const [left, right] = [alternatives(expression.left), alternatives(expression.right)];
  if (expression.operator === '||') return [...left, ...right];
  // Long conditions multiply: then all of it is taken as one.
  if (left.length * right.length > 64) return [clausesOf(expression)];
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}
