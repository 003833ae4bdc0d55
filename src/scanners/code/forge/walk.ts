import type * as t from '@babel/types';

/** The ancestors of a node, the outermost first. */
export type Ancestors = readonly t.Node[];

/**
 * Visits a node and its descendants in the order of the text.
 * @param visit returns false to skip the descendants of a node
 */
export function walk(node: t.Node, visit: (node: t.Node, ancestors: Ancestors) => boolean | undefined): void {
  const ancestors: t.Node[] = [];
  const step = (current: t.Node): void => {
    if (visit(current, ancestors) === false) return;
    ancestors.push(current);
    for (const child of childrenOf(current)) step(child);
    ancestors.pop();
  };
  step(node);
}

/** The nodes directly below a node, in the order of the text. */
function childrenOf(node: t.Node): t.Node[] {
  const found: t.Node[] = [];
  for (const value of Object.values(node) as unknown[]) {
    if (isNode(value)) found.push(value);
    else if (Array.isArray(value)) found.push(...value.filter(isNode));
  }
  return found.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

function isNode(value: unknown): value is t.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'loc' in value;
}

/** Whether a node is a function, in any syntax. */
export function isFunction(node: t.Node | null | undefined): node is t.Function {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'ClassMethod' ||
    node?.type === 'ClassPrivateMethod' ||
    node?.type === 'ObjectMethod'
  );
}

/** The name of an identifier or a plain key; null for anything else. */
export function nameOf(node: t.Node | null | undefined): string | null {
  if (node?.type === 'Identifier') return node.name;
  if (node?.type === 'StringLiteral') return node.value;
  if (node?.type === 'PrivateName') return node.id.name;
  return null;
}

/** The last name of a callee: `asApp` for `api.asApp()`, `define` for `resolver.define()`. */
export function calleeName(node: t.Node): string | null {
  if (
    node.type !== 'CallExpression' &&
    node.type !== 'OptionalCallExpression' &&
    node.type !== 'NewExpression'
  )
    return null;
  const { callee } = node;
  return callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression'
    ? nameOf(callee.property)
    : nameOf(callee);
}

/** The receiver of a method call; null for other nodes. */
export function receiverOf(node: t.Node): t.Node | null {
  if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return null;
  const { callee } = node;
  return callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression'
    ? callee.object
    : null;
}

/** A node without type assertions, `await` and parentheses around it. */
export function bare(node: t.Node): t.Node {
  switch (node.type) {
    case 'AwaitExpression':
      return bare(node.argument);
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'ParenthesizedExpression':
      return bare(node.expression);
    default:
      return node;
  }
}

/** Whether a pattern, such as a parameter or what is left of `=`, gives a name its value. */
export function binds(pattern: t.Node, name: string): boolean {
  return boundIn(pattern, name) !== null;
}

/** What declarations of a local variable begin with; not those that take it out of an object. */
export function valuesOf(name: string, scope: t.Node): t.Node[] {
  const values: t.Node[] = [];
  walk(scope, (node) => {
    if (node.type === 'VariableDeclarator' && node.init && nameOf(node.id) === name) values.push(node.init);
    return undefined;
  });
  return values;
}

/**
 * Where a local name gets its values: what its declarations begin with, and, for a part of a
 * parameter, the property of the pattern that holds it (`payload: { name }`).
 */
export function originsOf(name: string, scope: t.Node): t.Node[] {
  const origins: t.Node[] = [];
  walk(scope, (node) => {
    if (node.type === 'VariableDeclarator' && node.init && binds(node.id, name)) origins.push(node.init);
    if (!isFunction(node)) return undefined;
    for (const parameter of node.params) {
      const property = parameter.type === 'ObjectPattern' ? boundIn(parameter, name) : null;
      if (property !== null) origins.push(property);
    }
    return undefined;
  });
  return origins;
}

/** The outermost property of a pattern that binds a name, or the pattern if it is the name. */
function boundIn(pattern: t.Node, name: string): t.Node | null {
  if (pattern.type === 'Identifier') return pattern.name === name ? pattern : null;
  if (pattern.type === 'AssignmentPattern') return boundIn(pattern.left, name);
  if (pattern.type !== 'ObjectPattern') return null;
  return (
    pattern.properties.find(
      (property) => property.type === 'ObjectProperty' && boundIn(property.value, name) !== null,
    ) ?? null
  );
}

/**
 * The values that an expression may have: both of `a ?? b` and of `test ? a : b`; of `a && b` what
 * it has if all goes well.
 */
export function choicesOf(node: t.Node): t.Node[] {
  const inner = bare(node);
  if (inner.type === 'LogicalExpression')
    return [...(inner.operator === '&&' ? [] : choicesOf(inner.left)), ...choicesOf(inner.right)];
  if (inner.type === 'ConditionalExpression')
    return [...choicesOf(inner.consequent), ...choicesOf(inner.alternate)];
  return [node];
}
