/**
 * An expression of GitHub Actions. Offsets count from the start of the text that was parsed.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
export type Expression = Literal | Context | Access | Call | Not | Binary;

/** A literal value. */
export interface Literal {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
  readonly start: number;
}

/** The name of a context, lower-cased: `github`, `env`. */
export interface Context {
  readonly kind: 'context';
  readonly name: string;
  readonly start: number;
}

/** A member access: `.name`, `['name']`, `[0]`, `[expression]`, or all members (`.*`, `[*]`). */
export interface Access {
  readonly kind: 'access';
  readonly object: Expression;
  readonly key: Expression | '*';
  readonly start: number;
}

/** A function call; the name is lower-cased. */
export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
  readonly start: number;
}

/** `!operand` */
export interface Not {
  readonly kind: 'not';
  readonly operand: Expression;
  readonly start: number;
}

/** A binary operation. */
export interface Binary {
  readonly kind: 'binary';
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
  readonly start: number;
}

/** What joins two operands. */
export type Operator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * A context with its members as a path, lower-cased since GitHub ignores case: `github`, `event`,
 * `commits`, `*`, `message`. A computed or numeric member becomes `*`. Null when the expression is
 * not a path.
 */
export function pathOf(expression: Expression): readonly string[] | null {
  if (expression.kind === 'context') return [expression.name];
  if (expression.kind !== 'access') return null;
  const object = pathOf(expression.object);
  return object === null ? null : [...object, stepOf(expression.key)];
}

function stepOf(key: Access['key']): string {
  return key !== '*' && key.kind === 'literal' && typeof key.value === 'string'
    ? key.value.toLowerCase()
    : '*';
}

/** An expression and all its subexpressions, outermost first. */
export function* parts(expression: Expression): Generator<Expression> {
  yield expression;
  for (const child of children(expression)) yield* parts(child);
}

function children(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'access':
      return expression.key === '*' ? [expression.object] : [expression.object, expression.key];
    case 'call':
      return expression.args;
    case 'not':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    default:
      return [];
  }
}
