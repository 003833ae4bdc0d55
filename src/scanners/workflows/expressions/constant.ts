import type { Binary, Expression } from './ast.js';

/** What is known of an expression before it runs: its truth, or nothing. */
export type Truth = boolean | 'unknown';

/**
 * Whether an expression is true or false whatever happens. Empty text, zero and null are false, all
 * other values true.
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
  // Texts are compared without regard to case; different types are left alone, GitHub makes numbers
  // of them.
  if (typeof left.value !== typeof right.value) return 'unknown';
  const same = String(left.value).toLowerCase() === String(right.value).toLowerCase();
  return operator === '==' ? same : operator === '!=' ? !same : 'unknown';
}

function negated(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth;
}
