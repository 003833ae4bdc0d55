import type * as t from '@babel/types';
import { Scope, isAnalysed } from '../values/environment.js';
import type { Environment, HeapObject, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { forced } from '../values/lazy.js';
import { objectValue } from '../values/value.js';
import { defineAccessor } from './accessors.js';
import { evaluate } from './expressions.js';
import { closureValue, invoke } from './functions.js';
import { keyOf, prototypeOf } from './members.js';
import { executeBlock } from './statements.js';
import { typeOf } from './types.js';
import { machineOf } from '../machine.js';

interface Initialiser {
  readonly name: string;
  /**
   * The initialiser; the member itself when it only has a type, since then the creator of the
   * object sets it.
   */
  readonly value: t.Expression | Property;
  readonly environment: Environment;
}

type Property = t.ClassProperty | t.ClassPrivateProperty | t.ClassAccessorProperty;

const INITIALISERS = new WeakMap<HeapObject, Initialiser[]>();

/** The scope of the body of a class; null where it is not seen to have fields. */
export function bodyOf(object: HeapObject): Environment | null {
  return INITIALISERS.get(object)?.[0]?.environment ?? null;
}

/** Classes that their own files instantiate. */
const INSTANTIATED = new WeakSet<HeapObject>();

/** Whether the file of a class makes instances of it. */
export function isInstantiated(object: HeapObject): boolean {
  return INSTANTIATED.has(object);
}

/** The value of a class: its fields are the static members, its prototype contains the methods. */
export function classValue(node: t.Class, around: Environment): Value {
  const env = around.block();
  const object = new ProgramObject('class', node, env.frame.module.id);
  const name = node.id?.name ?? '(class)';
  const prototype = prototypeOf(object);
  inherit(object, prototype, node, env);
  const value = objectValue(object);
  // Within the class body the name refers to the class, from the first member on.
  if (node.id != null) env.declare(node.id.name, 'const').value = value;
  if (isAnalysed(env.frame)) env.frame.module.classes.push(object);
  const initialisers: Initialiser[] = [];
  INITIALISERS.set(object, initialisers);
  for (const decorator of node.decorators ?? []) evaluate(decorator.expression, env);
  for (const member of node.body.body) {
    if (member.type === 'StaticBlock') executeBlock(member.body, withSelf(value, env));
    else if (member.type === 'ClassMethod' || member.type === 'ClassPrivateMethod') {
      for (const decorator of member.decorators ?? []) evaluate(decorator.expression, env);
      const key = keyOf(member, env) ?? '(computed)';
      const method = closureValue(member, env, null, `${name}.${key}`, object);
      define(member.static ? object : prototype, member.kind, key, method);
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

/** Adds a method, getter or setter to its holder (the class or its prototype). */
export function define(
  holder: HeapObject,
  kind: t.ClassMethod['kind'] | t.ObjectMethod['kind'],
  key: string,
  method: Value,
): void {
  const closure = method.objects[0]?.closure ?? null;
  if ((kind === 'get' || kind === 'set') && closure !== null) defineAccessor(holder, key, kind, closure);
  else holder.cell(key).value = method;
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

/** A scope in which `this` is the class. */
function withSelf(self: Value, env: Environment): Environment {
  return new Scope(env, { ...env.frame, self }, false);
}

function property(
  member: Property,
  object: HeapObject,
  self: Value,
  initialisers: Initialiser[],
  env: Environment,
): void {
  const name = keyOf(member, env);
  const { value } = member;
  if (name === null) return;
  if (value == null) {
    if (!member.static) initialisers.push({ name, value: member, environment: env });
    return;
  }
  if (member.static) object.cell(name).value = evaluate(value, withSelf(self, env));
  else initialisers.push({ name, value, environment: env });
}

/** Creates an instance: runs initialisers and constructors, base classes first. */
export function instantiate(
  object: HeapObject,
  args: readonly Value[],
  env: Environment,
  caller: t.Node | null,
): Value {
  // Who else makes instances must not decide what is found in the file of the class.
  if (machineOf(env).entry?.module.id === object.module) INSTANTIATED.add(object);
  const instance = new ProgramObject('instance', object.node, env.owner);
  instance.parent = prototypeOf(object);
  instance.inherits = instance.parent.inherits;
  instance.open = true;
  construct(object, objectValue(instance), args, env, caller);
  return objectValue(instance);
}

/** Runs the constructor of a class, or a function that is used as one, on an instance. */
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
    const scope = new Scope(environment, { ...environment.frame, self, depth: env.frame.depth + 1 }, false);
    const initial = isProperty(value)
      ? injected(value, scope)
      : value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression'
        ? closureValue(value, scope, self, `${className(object)}.${name}`, object)
        : evaluate(value, scope);
    if (initial !== null)
      for (const instance of self.objects) machineOf(env).journal.write(instance.cell(name), initial);
  }
  if (own !== null) invoke(own, self, args, env, caller);
}

function isProperty(node: Initialiser['value']): node is Property {
  return /^Class(?:Private|Accessor)?Property$/u.test(node.type);
}

/**
 * The value that a dependency injection container gives to a member: `@Inject() private readonly
 * store: Store;`.
 */
function injected(member: Property, env: Environment): Value | null {
  const typed = typeOf(member, env);
  return typed === null || typed.objects.length === 0 ? null : typed;
}

function className(object: HeapObject): string {
  return object.node !== null &&
    'id' in object.node &&
    object.node.id != null &&
    object.node.id.type === 'Identifier'
    ? object.node.id.name
    : '(class)';
}
