import type * as t from '@babel/types';
import type { Closure, HeapObject, Module, Value } from '../values/evaluated.js';
import { forced } from '../values/lazy.js';

/** Limits of the search: objects that are looked at, and how deep they may lie in each other. */
const MOST = 400;
const DEPTH = 4;

/** The functions that users of a file reach by what it exports: also methods, and in objects. */
export function offeredClosures(module: Module): Closure[] {
  const found: Closure[] = [];
  const seen = new Set<HeapObject>();
  const visit = (value: Value, depth: number): void => {
    for (const object of forced(value).objects) {
      if (depth > DEPTH || seen.size >= MOST || seen.has(object)) continue;
      seen.add(object);
      if (object.closure !== null && !isPrivate(object.closure)) found.push(object.closure);
      for (const cell of object.fields.values()) visit(cell.value, depth + 1);
      for (const delegate of object.delegates) visit(delegate, depth);
    }
  };
  const exported = module.holder.get('exports');
  if (exported !== null) visit(exported, 0);
  return [...new Set([...found, ...addedToExports(module)])];
}

/** Whether TypeScript keeps the users of a class from a method of it. */
function isPrivate({ node }: Closure): boolean {
  return 'accessibility' in node && (node.accessibility === 'private' || node.accessibility === 'protected');
}

/**
 * The functions that a file writes to its exports where these are another file's, which keeps
 * nothing of that: `module.exports = require('./main'); module.exports.parse = function () {}`.
 */
function addedToExports({ program, closures }: Module): Closure[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
      return [];
    const { left, right } = statement.expression;
    const isAdded = left.type === 'MemberExpression' && isExports(left.object);
    const closure = isAdded ? closures.get(right as t.Function) : undefined;
    return closure === undefined ? [] : [closure];
  });
}

function isExports(node: t.Node): boolean {
  if (node.type === 'Identifier') return node.name === 'exports';
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'module' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'exports'
  );
}
