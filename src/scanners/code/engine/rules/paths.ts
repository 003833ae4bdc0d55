import type * as t from '@babel/types';
import type { Environment } from '../values/evaluated.js';
import { assignedTo, nameOfNode } from './syntax.js';

/** Functions that put a path together. */
const TOGETHER = /^(?:join|resolve|normalize)$/u;

/**
 * The paths to which a text is the way from a folder: `file` for `path.relative(root, file)`, or
 * for a variable that was assigned that.
 */
export function relativePaths(tested: t.Node, environment: Environment): t.Node[] {
  return callsBehind(tested, environment).flatMap(({ callee, arguments: [, path] }) =>
    nameOfNode(callee) === 'relative' && path !== undefined ? [path] : [],
  );
}

/** The folders from which a text is the way to a path: `root` for `path.relative(root, file)`. */
export function basesBehind(tested: t.Node, environment: Environment): t.Node[] {
  return callsBehind(tested, environment).flatMap(({ callee, arguments: [base] }) =>
    nameOfNode(callee) === 'relative' && base !== undefined ? [base] : [],
  );
}

/** The text itself where it is a normalized path, so that `..` is only at its beginning. */
export function normalizedPaths(tested: t.Node, environment: Environment): t.Node[] {
  return callsBehind(tested, environment).some(({ callee }) => nameOfNode(callee) === 'normalize')
    ? [tested]
    : [];
}

/** What a path was put together of, if it is a variable: `name` for `path.join(root, name)`. */
export function partsBehind(tested: t.Node, environment: Environment): t.Node[] {
  return callsBehind(tested, environment).flatMap((call) =>
    TOGETHER.test(nameOfNode(call.callee)) ? call.arguments : [],
  );
}

function callsBehind(tested: t.Node, { frame: { module } }: Environment): t.CallExpression[] {
  const written = tested.type === 'Identifier' ? assignedTo(tested, module) : [tested];
  return written.flatMap((node) => (node.type === 'CallExpression' ? [node] : []));
}

/** Whether two expressions are the same variable or member. */
export function sameExpression(one: t.Node, other: t.Node): boolean {
  if (one.type === 'Identifier') return other.type === 'Identifier' && one.name === other.name;
  return (
    one.type === 'MemberExpression' &&
    other.type === 'MemberExpression' &&
    nameOfNode(one) === nameOfNode(other) &&
    sameExpression(one.object, other.object)
  );
}
