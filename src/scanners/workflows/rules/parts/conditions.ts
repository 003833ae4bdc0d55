import type { Expression } from '../../expressions/ast.js';

/** A part of a condition, and whether the condition requires it to be true or false. */
export interface Clause {
  readonly expression: Expression;
  readonly wanted: boolean;
}

/** The comparisons and calls in a condition, with negations resolved. */
function clausesOf(expression: Expression, wanted = true): Clause[] {
  if (expression.kind === 'not') return clausesOf(expression.operand, !wanted);
  if (expression.kind === 'binary' && (expression.operator === '&&' || expression.operator === '||'))
    return [...clausesOf(expression.left, wanted), ...clausesOf(expression.right, wanted)];
  return [{ expression, wanted }];
}

/**
 * The disjunctive normal form of a condition: a list of alternatives, each a list of clauses that
 * must hold together.
 */
export function alternatives(expression: Expression): Clause[][] {
  if (expression.kind !== 'binary' || (expression.operator !== '&&' && expression.operator !== '||'))
    return [clausesOf(expression)];
  const [left, right] = [alternatives(expression.left), alternatives(expression.right)];
  if (expression.operator === '||') return [...left, ...right];
  // The normal form grows exponentially; a long condition is treated as a single alternative.
  if (left.length * right.length > 64) return [clausesOf(expression)];
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}
