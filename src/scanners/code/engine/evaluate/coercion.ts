import type * as t from '@babel/types';
import type { Environment, Value } from '../values/evaluated.js';
import { joinAll, objectValue } from '../values/value.js';
import { invoke } from './functions.js';

/** A value converted to a string, using `toString` of the program's objects. */
export function asText(value: Value, node: t.Node, env: Environment): Value {
  if (value.objects.length === 0) return value;
  const texts = value.objects.flatMap((object) =>
    (object.get('toString')?.objects ?? []).flatMap(({ closure }) =>
      closure === null ? [] : [invoke(closure, objectValue(object), [], env, node)],
    ),
  );
  return texts.length === 0 ? value : joinAll(texts);
}
