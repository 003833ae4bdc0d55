import type * as t from '@babel/types';
import type { Environment, Value } from '../values/evaluated.js';
import { join, joinAll, UNKNOWN_CLOSED } from '../values/value.js';
import { elementsOf } from './contents.js';
import { invokeOwn } from './functions.js';
import { getMember, ITERATOR } from './members.js';

/**
 * The values of a loop over a value or of its spread: elements, results of its iterator, or what
 * models say of its members.
 */
export function iterated(value: Value, node: t.Node, env: Environment): Value {
  const yielded = value.objects.flatMap((object) =>
    object.kind === 'array' ? [] : invokeOwn(object, ITERATOR, env, node).map(elementsOf),
  );
  const given =
    value.apis.length === 0 ? UNKNOWN_CLOSED : getMember({ ...value, objects: [] }, null, node, env);
  return joinAll([yielded.length > 0 ? UNKNOWN_CLOSED : join(elementsOf(value), given), ...yielded]);
}

/**
 * The arguments or elements that a spread value contributes; if their number is unknown, a single
 * one.
 */
export function spread(value: Value, node: t.Node, env: Environment): Value[] {
  const arrays = value.objects.filter((object) => object.kind === 'array');
  const [only, ...others] = arrays;
  if (only === undefined || others.length > 0) return [iterated(value, node, env)];
  const rest = only.rest.value;
  return rest === UNKNOWN_CLOSED && only.elements().length > 0 ? only.elements() : [...only.elements(), rest];
}
