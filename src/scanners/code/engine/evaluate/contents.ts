import { keysIn, valuesIn } from '../library/collections.js';
import type { HeapObject, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { loadedOnly } from '../values/lazy.js';
import { joinAll, joinTaints, objectValue, UNKNOWN } from '../values/value.js';

/** The union of a value's elements. */
export function elementsOf(value: Value): Value {
  const inner = value.objects.flatMap(inside);
  const outer: Value = { ...UNKNOWN, taints: value.taints };
  return loadedOnly(
    value.objects.length > 0 && value.taints.length === 0 ? joinAll(inner) : joinAll([outer, ...inner]),
  );
}

const PAIRS = new WeakMap<HeapObject, HeapObject>();

function inside(object: HeapObject): Value[] {
  if (object.kind !== 'map') return [...object.elements(), object.rest.value];
  const pair = PAIRS.get(object) ?? new ProgramObject('array', object.node, object.module);
  PAIRS.set(object, pair);
  pair.cell('0').value = keysIn(object);
  pair.cell('1').value = valuesIn(object);
  return [objectValue(pair)];
}

/** Limits for the search for untrusted data: number of objects, and fields per object. */
const MOST_OBJECTS = 40;

const MOST_FIELDS = 40;

/**
 * All untrusted data in a value and in its objects, up to `depth` levels deep.
 * @param skips tells which fields do not count
 */
export function deepTaints(
  value: Value,
  depth = 4,
  skips: (name: string) => boolean = () => false,
): Value['taints'] {
  return value.objects.length === 0 ? value.taints : searchTaints(value, depth, new Set(), skips);
}

function searchTaints(
  value: Value,
  depth: number,
  seen: Set<HeapObject>,
  skips: (name: string) => boolean,
): Value['taints'] {
  let { taints } = value;
  if (depth === 0) return taints;
  for (const object of value.objects) {
    if (
      object.kind === 'function' ||
      object.kind === 'class' ||
      seen.has(object) ||
      seen.size >= MOST_OBJECTS
    )
      continue;
    seen.add(object);
    let fields = 0;
    for (const [name, { value: field }] of object.fields) {
      if (skips(name)) continue;
      if ((fields += 1) > MOST_FIELDS) break;
      if (field.taints.length > 0 || field.objects.length > 0)
        taints = joinTaints(taints, searchTaints(field, depth - 1, seen, skips));
    }
    taints = joinTaints(taints, searchTaints(object.rest.value, depth - 1, seen, skips));
  }
  return taints;
}
