import { callBack } from '../evaluate/calls.js';
import type { Call, HeapObject, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { loadedOnly } from '../values/lazy.js';
import {
  constant,
  HARMLESS,
  join,
  joinAll,
  objectValue,
  textOf,
  UNDEFINED,
  UNKNOWN,
  UNKNOWN_CLOSED,
} from '../values/value.js';
import { arrayOf } from './arrays.js';
import { machineOf } from '../machine.js';

/** `new Map(pairs)`: values by constant key; values with other keys are joined. */
export function mapOf(call: Call, pairs: readonly HeapObject[]): Value {
  const map = new ProgramObject('map', call.node, call.environment.frame.module.id);
  for (const pair of pairs) put(map, pair.get('0') ?? UNKNOWN, pair.get('1') ?? UNDEFINED, call);
  return objectValue(map);
}

function maps(value: Value): HeapObject[] {
  return value.objects.filter((object) => object.kind === 'map');
}

function put(map: HeapObject, key: Value, value: Value, call: Call): void {
  const { journal } = machineOf(call.environment);
  const name = textOf(key);
  if (name !== null) journal.write(map.cell(name), value);
  else {
    journal.write(map.rest, join(map.rest.value, value));
    journal.write(map.keys, join(map.keys.value, key));
  }
}

/** All values of a map. */
export function valuesIn(map: HeapObject): Value {
  const known = [...map.fields.values()].map((cell) => cell.value).slice(0, 40);
  return loadedOnly(joinAll([map.rest.value, ...known]));
}

/** All keys of a map. */
export function keysIn(map: HeapObject): Value {
  const known = [...map.fields.keys()].slice(0, 10).map(constant);
  return joinAll([map.keys.value, ...known]);
}

/** `map.set(key, value)`; null for other receivers. */
export function set(call: Call): Value | null {
  const known = maps(call.receiver);
  for (const map of known) put(map, call.arg(0), call.arg(1), call);
  return known.length === 0 ? null : call.receiver;
}

/** `map.get(key)`; null for other receivers. */
export function get(call: Call): Value | null {
  const known = maps(call.receiver);
  if (known.length === 0) return null;
  const name = textOf(call.arg(0));
  const values = known.map((map) =>
    name === null ? valuesIn(map) : join(map.fields.get(name)?.value ?? UNKNOWN_CLOSED, map.rest.value),
  );
  const value = joinAll(values);
  return value === UNKNOWN_CLOSED ? UNKNOWN : value;
}

/** `values()` and `keys()` of a map; for an array or set its elements. Null for other receivers. */
export function listed(call: Call): Value | null {
  const known = maps(call.receiver);
  if (known.length > 0) return arrayOf(joinAll(known.map(call.method === 'keys' ? keysIn : valuesIn)), call);
  const isList = call.receiver.objects.some((object) => object.kind === 'array');
  if (!isList) return null;
  return call.method === 'keys' ? arrayOf(HARMLESS, call) : call.receiver;
}

/**
 * `entries()` of a map: the map itself, which `for … of` reads in pairs. Null for other receivers.
 */
export function entries(call: Call): Value | null {
  return maps(call.receiver).length > 0 ? call.receiver : null;
}

/** `forEach` of a map; null for other receivers. */
export function forEachIn(call: Call): Value | null {
  const known = maps(call.receiver);
  for (const map of known)
    callBack(call.arg(0), [valuesIn(map), keysIn(map), call.receiver], call, 'forEach');
  return known.length === 0 ? null : UNDEFINED;
}
