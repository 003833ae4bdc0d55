import type * as t from '@babel/types';

import { Environment } from './environment.js';
import { evaluate } from './expressions.js';
import { closureValue, invoke } from './functions.js';
import { HeapObject } from './heap.js';
import { forced } from './lazy.js';
import { keyOf, prototypeOf } from './members.js';
import { executeBlock } from './statements.js';
import { objectValue, type Value } from './value.js';

interface Initialiser {
  readonly name: string;
  readonly value: t.Expression;
  readonly environment: Environment;
}

const INITIALISERS = new WeakMap<HeapObject, Initialiser[]>();

/** A class as a value: static members are its fields, methods those of its prototype. */
export function classValue(node: t.Class, env: Environment): Value {
  const object = new HeapObject('class', node, env.frame.module.id);
  const name = node.id?.name ?? '(class)';
  const prototype = prototypeOf(object);
  inherit(object, prototype, node, env);
  const value = objectValue(object);
  const initialisers: Initialiser[] = [];
  INITIALISERS.set(object, initialisers);
  for (const decorator of node.decorators ?? []) evaluate(decorator.expression, env);
  for (const member of node.body.body) {
    if (member.type === 'StaticBlock') executeBlock(member.body, env.block());
    else if (member.type === 'ClassMethod' || member.type === 'ClassPrivateMethod') {
      for (const decorator of member.decorators ?? []) evaluate(decorator.expression, env);
      const key = keyOf(member, env) ?? '(computed)';
      const method = closureValue(member, env, null, `${name}.${key}`, object);
      if (member.static) object.cell(key).value = method;
      else if (member.kind === 'get') getter(prototype, key);
      else prototype.cell(key).value = method;
    } else if (
      member.type === 'ClassProperty' ||
      member.type === 'ClassPrivateProperty' ||
      member.type === 'ClassAccessorProperty'
    ) {
      property(member, object, value, initialisers, env);
    }
  }
  return value;
}

/** What a getter gives is not followed: reading it is unknown. */
function getter(prototype: HeapObject, key: string): void {
  prototype.fields.delete(key);
}

function inherit(object: HeapObject, prototype: HeapObject, node: t.Class, env: Environment): void {
  if (node.superClass == null) return;
  const parent = forced(evaluate(node.superClass, env));
  object.inherits = parent.apis;
  prototype.inherits = parent.apis.map((api) => `${api}()`);
  const [known] = parent.objects;
  if (known === undefined || known === object) return;
  object.parent = known;
  prototype.parent = prototypeOf(known);
  if (prototype.inherits.length === 0) prototype.inherits = prototype.parent.inherits;
}

function property(
  member: t.ClassProperty | t.ClassPrivateProperty | t.ClassAccessorProperty,
  object: HeapObject,
  self: Value,
  initialisers: Initialiser[],
  env: Environment,
): void {
  const name = keyOf(member, env);
  const { value } = member;
  if (value == null || name === null) return;
  const environment = new Environment(env, { ...env.frame, self }, false);
  if (member.static) object.cell(name).value = evaluate(value, environment);
  else initialisers.push({ name, value, environment: env });
}

/** A new instance: initialisers, then the constructor, of the classes above first. */
export function instantiate(
  object: HeapObject,
  args: readonly Value[],
  env: Environment,
  caller: t.Node | null,
): Value {
  const instance = new HeapObject('instance', object.node, object.module);
  instance.parent = prototypeOf(object);
  instance.inherits = instance.parent.inherits;
  instance.open = true;
  construct(object, objectValue(instance), args, env, caller);
  return objectValue(instance);
}

/** Runs the constructor of a class, or the function that is used as one, on an instance. */
export function construct(
  object: HeapObject,
  self: Value,
  args: readonly Value[],
  env: Environment,
  caller: t.Node | null,
  depth = 0,
): void {
  if (object.closure !== null) {
    invoke(object.closure, self, args, env, caller);
    return;
  }
  const own = prototypeOf(object).fields.get('constructor')?.value.objects[0]?.closure ?? null;
  if (own === null && object.parent !== null && depth < 8)
    construct(object.parent, self, args, env, caller, depth + 1);
  for (const { name, value, environment } of INITIALISERS.get(object) ?? []) {
    const scope = new Environment(
      environment,
      { ...environment.frame, self, depth: env.frame.depth + 1 },
      false,
    );
    const initial =
      value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression'
        ? closureValue(value, scope, self, `${className(object)}.${name}`, object)
        : evaluate(value, scope);
    for (const instance of self.objects) env.frame.machine.journal.write(instance.cell(name), initial);
  }
  if (own !== null) invoke(own, self, args, env, caller);
}

function className(object: HeapObject): string {
  return object.node !== null &&
    'id' in object.node &&
    object.node.id != null &&
    object.node.id.type === 'Identifier'
    ? object.node.id.name
    : '(class)';
}
