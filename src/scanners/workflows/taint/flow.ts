import { pathOf, type Call, type Expression } from '../expressions/ast.js';

/** A context whose value becomes part of what an expression gives. */
export interface Reference {
  /** Lower-cased. */
  readonly path: readonly string[];
  /** Whether all that is below it is taken, too. */
  readonly whole: boolean;
  /** Offset in the expression's text. */
  readonly start: number;
}

/** Functions that give a truth, a number or a digest: nothing of their arguments' text. */
const HARMLESS = new Set([
  'contains',
  'startswith',
  'endswith',
  'hashfiles',
  'success',
  'failure',
  'always',
  'cancelled',
]);

/**
 * The contexts that an expression passes on: comparisons and negations give truths; `a && b` gives
 * b, or something of a that is empty;
 * `a || b` gives either. Functions that are not known pass on all of their arguments.
 */
export function flowsOf(expression: Expression, whole = false): Reference[] {
  switch (expression.kind) {
    case 'literal':
    case 'not':
      return [];
    case 'binary':
      if (expression.operator === '&&') return flowsOf(expression.right, whole);
      if (expression.operator !== '||') return [];
      return [...flowsOf(expression.left, whole), ...flowsOf(expression.right, whole)];
    case 'call':
      return ofCall(expression, whole);
    default:
      return ofPath(expression, whole);
  }
}

function ofCall({ name, args }: Call, whole: boolean): Reference[] {
  if (HARMLESS.has(name)) return [];
  // case(condition, value, …, otherwise)
  const passed =
    name === 'case' ? args.filter((_, index) => index % 2 === 1 || index === args.length - 1) : args;
  return passed.flatMap((arg) => flowsOf(arg, whole || name === 'tojson'));
}

/** A path, or the members of what a call gives: `fromJSON(x).y`. */
function ofPath(expression: Expression, whole: boolean): Reference[] {
  const path = pathOf(expression);
  if (path !== null) return [{ path, whole, start: expression.start }];
  return expression.kind === 'access' ? flowsOf(expression.object, true) : [];
}
