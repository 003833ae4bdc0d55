import type * as t from '@babel/types';
import { declaredNames } from '../modules/import-export.js';
import type { Environment, HeapObject, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { HARMLESS, objectValue, UNKNOWN } from '../values/value.js';
import { evaluate } from './expressions.js';
import { declare } from './patterns.js';
import { executeBlock } from './statements.js';

/**
 * Evaluates `namespace A { export … }` to an object with its exports. Several declarations of one
 * name share the object.
 */
export function namespace(node: t.TSModuleDeclaration, env: Environment): void {
  if (node.id.type !== 'Identifier') return;
  const [known] = env.names.get(node.id.name)?.value.objects ?? [];
  const object = known ?? new ProgramObject('object', node, env.frame.module.id);
  object.open = true;
  declare(node.id, 'const', objectValue(object), env, node);
  const scope = env.block();
  const { body } = node;
  if (body.type === 'TSModuleDeclaration') {
    namespace(body, scope);
    if (body.id.type === 'Identifier') publish(body.id.name, object, scope);
    return;
  }
  const inner = body.body.map((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration != null
      ? statement.declaration
      : statement,
  );
  executeBlock(inner, scope);
  for (const statement of body.body)
    if (statement.type === 'ExportNamedDeclaration' && statement.declaration != null)
      for (const name of declaredNames(statement.declaration)) publish(name, object, scope);
}

function publish(name: string, object: HeapObject, scope: Environment): void {
  object.cell(name).value = scope.find(name)?.value ?? UNKNOWN;
}

/** Evaluates an enum to an object of constants. */
export function enumeration(node: t.TSEnumDeclaration, env: Environment): Value {
  const object = new ProgramObject('object', node, env.frame.module.id);
  const members = (node.members as t.TSEnumMember[] | undefined) ?? node.body?.members ?? [];
  for (const { id, initializer } of members) {
    const name = id.type === 'Identifier' ? id.name : id.value;
    object.cell(name).value = initializer == null ? HARMLESS : evaluate(initializer, env);
  }
  object.rest.value = HARMLESS;
  return objectValue(object);
}
