import type * as t from '@babel/types';
import type { Closure, Environment, HeapObject, Value } from '../values/evaluated.js';
import { objectValue, UNDEFINED } from '../values/value.js';
import { invoke } from './functions.js';

/** Defines the getter or the setter of a property. */
export function defineAccessor(
  object: HeapObject,
  name: string,
  kind: 'get' | 'set',
  closure: Closure,
): void {
  const known = object.ownAccessor(name) ?? { get: null, set: null };
  object.setAccessor(name, { ...known, [kind]: closure });
}

/** The value that a property's getter returns; null when it has no getter. */
export function readAccessor(object: HeapObject, name: string, node: t.Node, env: Environment): Value | null {
  const accessor = object.accessor(name);
  if (accessor === null) return null;
  return accessor.get === null ? UNDEFINED : invoke(accessor.get, objectValue(object), [], env, node);
}

/** Calls the setter of a property. @returns false when it has none */
export function writeAccessor(
  object: HeapObject,
  name: string,
  value: Value,
  node: t.Node,
  env: Environment,
): boolean {
  const set = object.accessor(name)?.set ?? null;
  if (set === null) return false;
  invoke(set, objectValue(object), [value], env, node);
  return true;
}
