import type * as t from '@babel/types';
import { evaluate } from '../evaluate/expressions.js';
import { receiverNode } from '../rules/syntax.js';
import type { Call } from '../values/evaluated.js';
import { both, schemaOf } from './schema.js';
import type { Schema } from './schema-kinds.js';

/** Methods of a chain that name the schema of what a procedure gets. */
const INPUT = /^(?:input|inputSchema|schema)$/u;

/**
 * What the schemas of a procedure leave of its input: `procedure.input(schema).query(…)`. Its chain
 * is read as it is written, since what makes it is often in another file, behind other libraries.
 */
export function inputOf(call: Call): ReadonlyMap<string, Schema> {
  const found = inputsIn(receiverNode(call.node)).flatMap(
    (node) => schemaOf(evaluate(node, call.environment)) ?? [],
  );
  const [first, ...others] = found;
  return first === undefined ? new Map() : new Map([['input', others.reduce(both, first)]]);
}

function inputsIn(chain: t.Node | null): t.Node[] {
  if (chain?.type !== 'CallExpression' || chain.callee.type !== 'MemberExpression') return [];
  const { object, property } = chain.callee;
  const [schema] = chain.arguments;
  const own =
    property.type === 'Identifier' && INPUT.test(property.name) && schema !== undefined ? [schema] : [];
  return [...inputsIn(object), ...own];
}
