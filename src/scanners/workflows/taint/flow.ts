import { pathOf, type Call, type Expression } from '../expressions/ast.js';

/** A context whose value may become part of an expression's result. */
export interface Reference {
  /** The path, lower-cased. */
  readonly path: readonly string[];
  /** Whether everything below the path is included. */
  readonly whole: boolean;
  /** Its offset in the expression's text. */
  readonly start: number;
}

/** Functions that return a boolean, a number or a digest, and no text of their arguments. */
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
 * The contexts that flow into an expression's result. Comparisons and negations return booleans. `a
 * && b` returns b or a false value of a; `a || b` returns either. Unknown functions are assumed to
 * pass on all arguments.
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
  // case(condition, value, …, otherwise): only the values are passed on.
  const passed =
    name === 'case' ? args.filter((_, index) => index % 2 === 1 || index === args.length - 1) : args;
  return passed.flatMap((arg) => flowsOf(arg, whole || name === 'tojson'));
}

/** A path, or the members of a call's result: `fromJSON(x).y`. */
function ofPath(expression: Expression, whole: boolean): Reference[] {
  const path = pathOf(expression);
  if (path !== null) return [{ path, whole, start: expression.start }];
  return expression.kind === 'access' ? flowsOf(expression.object, true) : [];
}
