import { callBack } from '../evaluate/calls.js';
import { machineOf } from '../machine.js';
import type { Call, HeapObject, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { join, joinAll, objectValue, UNKNOWN } from '../values/value.js';

/** What rejects a promise is thrown where the promise is awaited. */
export function rejected(call: Call): Value {
  const machine = machineOf(call.environment);
  machine.thrown = join(machine.thrown, call.arg(0));
  return UNKNOWN;
}

/** A function that settles a promise. */
function settler(call: Call, settle: (settled: Call) => Value): Value {
  const made = new ProgramObject('function', call.node, call.environment.frame.module.id);
  made.native = settle;
  return objectValue(made);
}

/** `new Promise(…)`: its value is what `resolve` is called with. */
export function promise(call: Call): Value | null {
  if (!call.isNew) return null;
  let value: Value = UNKNOWN;
  const resolve = settler(call, (resolved) => {
    value = join(value, resolved.arg(0));
    return UNKNOWN;
  });
  callBack(call.arg(0), [resolve, settler(call, rejected)], call, 'new Promise');
  return value;
}

/** What promises of `withResolvers` were resolved with so far. */
const SETTLED = new WeakMap<HeapObject, Value>();

/** `Promise.withResolvers()`: the only promise that is resolved after it was given away. */
export function withResolvers(call: Call): Value {
  const module = call.environment.frame.module.id;
  const waiting = new ProgramObject('object', call.node, module);
  waiting.open = true;
  SETTLED.set(waiting, UNKNOWN);
  const made = new ProgramObject('object', call.node, module);
  made.cell('promise').value = objectValue(waiting);
  made.cell('reject').value = settler(call, rejected);
  made.cell('resolve').value = settler(call, (resolved) => {
    SETTLED.set(waiting, join(SETTLED.get(waiting) ?? UNKNOWN, resolved.arg(0)));
    return UNKNOWN;
  });
  return objectValue(made);
}

/** The value that is awaited: a promise is otherwise treated as what it resolves to. */
export function settled(value: Value): Value {
  if (!value.objects.some((object) => SETTLED.has(object))) return value;
  const rest = { ...value, objects: value.objects.filter((object) => !SETTLED.has(object)) };
  return joinAll([rest, ...value.objects.flatMap((object) => SETTLED.get(object) ?? [])]);
}
