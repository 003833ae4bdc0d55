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
