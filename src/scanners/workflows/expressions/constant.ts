import type { Binary, Expression } from './ast.js';

/** The truth value of an expression, if it is constant. */
export type Truth = boolean | 'unknown';

/**
 * Whether an expression is always true or always false. The empty string, zero and null are false,
 * all other values true.
 */
export function truthOf(expression: Expression): Truth {
  switch (expression.kind) {
    case 'literal':
      return Boolean(expression.value);
    case 'not':
      return negated(truthOf(expression.operand));
    case 'binary':
      return ofBinary(expression);
    default:
      return 'unknown';
  }
}

function ofBinary({ operator, left, right }: Binary): Truth {
  const [a, b] = [truthOf(left), truthOf(right)];
  if (operator === '||')
    return a === true || b === true ? true : a === false && b === false ? false : 'unknown';
  if (operator === '&&')
    return a === false || b === false ? false : a === true && b === true ? true : 'unknown';
  if (left.kind !== 'literal' || right.kind !== 'literal') return 'unknown';
  // Strings are compared ignoring case. Values of different types are not evaluated, since GitHub
  // converts them to numbers.
  if (typeof left.value !== typeof right.value) return 'unknown';
  const same = String(left.value).toLowerCase() === String(right.value).toLowerCase();
  return operator === '==' ? same : operator === '!=' ? !same : 'unknown';
}

function negated(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth;
}
