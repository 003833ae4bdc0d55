import type * as t from '@babel/types';
import type { Environment, Value } from '../values/evaluated.js';
import { joinAll } from '../values/value.js';
import { invokeOwn } from './functions.js';

/** The field name that stands for `[Symbol.toPrimitive]`. */
export const TO_PRIMITIVE = '@@toPrimitive';

/** Methods by which an object says what it is as a text, the first that it has. */
const CONVERTS = [TO_PRIMITIVE, 'toString', 'valueOf'] as const;

/** A value converted to a string, using the methods of the program's objects. */
export function asText(value: Value, node: t.Node, env: Environment): Value {
  if (value.objects.length === 0) return value;
  const texts = value.objects.flatMap((object) => {
    const method = CONVERTS.find((name) => (object.get(name)?.objects ?? []).length > 0);
    return method === undefined ? [] : invokeOwn(object, method, env, node);
  });
  return texts.length === 0 ? value : joinAll(texts);
}
