import type * as t from '@babel/types';
import { assignedTo, descendants, nameOfNode } from '../../engine/rules/syntax.js';
import type { Module } from '../../engine/values/evaluated.js';

const KNOWN = new WeakMap<Module, ReadonlySet<t.Node>>();

/**
 * Whether a property stands in the options of a server that asks no client for a certificate, and
 * of nothing else: without `requestCert` a server checks none, whatever `rejectUnauthorized` says.
 */
export function isOfServer(property: t.Node, module: Module): boolean {
  let known = KNOWN.get(module);
  if (known === undefined) {
    known = new Set(
      servedIn(module)
        .filter(asksNobody)
        .flatMap(({ properties }) => properties),
    );
    KNOWN.set(module, known);
  }
  return known.has(property);
}

/** Whether options are seen not to ask clients for certificates; a spread may say that they do. */
function asksNobody({ properties }: t.ObjectExpression): boolean {
  const deciding = properties.filter(
    (property) => property.type === 'SpreadElement' || property.computed || isNamed(property, 'requestCert'),
  );
  const last = deciding.at(-1);
  if (last !== undefined)
    return (
      last.type === 'ObjectProperty' &&
      !last.computed &&
      last.value.type === 'BooleanLiteral' &&
      !last.value.value
    );
  const has = (name: string): boolean => properties.some((property) => isNamed(property, name));
  return has('dhparam') || has('SNICallback') || (has('key') && has('cert'));
}

function isNamed(property: t.Node, name: string): boolean {
  return (
    (property.type === 'ObjectProperty' || property.type === 'ObjectMethod') &&
    !property.computed &&
    nameOfNode(property.key) === name
  );
}

/** Objects that `createServer` is given, itself or by a variable that nothing else uses. */
function servedIn(module: Module): t.ObjectExpression[] {
  const nodes = [...descendants(module.program, Infinity)];
  const options = nodes.flatMap((node) =>
    node.type === 'CallExpression' && nameOfNode(node.callee) === 'createServer'
      ? node.arguments.slice(0, 1)
      : [],
  );
  const others = namesElsewhere(nodes, new Set(options));
  return options.flatMap((node) => {
    if (node.type === 'ObjectExpression') return [node];
    if (node.type !== 'Identifier' || others.has(node.name)) return [];
    return assignedTo(node, module).filter((value) => value.type === 'ObjectExpression');
  });
}

/**
 * The names of a module that stand anywhere but where they are declared, or at these nodes. What is
 * exported is used elsewhere.
 */
function namesElsewhere(nodes: readonly t.Node[], except: ReadonlySet<t.Node>): ReadonlySet<string> {
  const left = new Set(except);
  const exported = new Set<t.Node>();
  for (const node of nodes) {
    if (node.type === 'ExportNamedDeclaration' && node.declaration != null) exported.add(node.declaration);
    if (node.type === 'VariableDeclaration' && !exported.has(node))
      for (const { id } of node.declarations) left.add(id);
    if (node.type === 'MemberExpression' && !node.computed) left.add(node.property);
    if (node.type === 'ObjectProperty' && !node.computed) left.add(node.key);
  }
  return new Set(nodes.flatMap((node) => (node.type === 'Identifier' && !left.has(node) ? [node.name] : [])));
}
