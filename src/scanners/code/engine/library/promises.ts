import type * as t from '@babel/types';
import { callBack } from '../evaluate/calls.js';
import { elementsOf } from '../evaluate/contents.js';
import { invoke } from '../evaluate/functions.js';
import { machineOf } from '../machine.js';
import type { Call, Environment, HeapObject, Value } from '../values/evaluated.js';
import { engineFunction, ProgramObject } from '../values/heap.js';
import { HARMLESS, join, joinAll, objectValue, UNKNOWN } from '../values/value.js';
import { arrayOf } from './arrays.js';

/** What rejects a promise is thrown where the promise is awaited. */
export function rejected(call: Call): Value {
  const machine = machineOf(call.environment);
  machine.thrown = join(machine.thrown, call.arg(0));
  return UNKNOWN;
}

/**
 * `new Promise(…)`: its value is what `resolve` is called with; where that was kept for later, the
 * promise waits for it.
 */
export function promise(call: Call): Value | null {
  if (!call.isNew) return null;
  const { waiting, resolve } = deferred(call);
  let value: Value = UNKNOWN;
  const settle = engineFunction(call.node, call.environment, (resolved) => {
    value = join(value, resolved.arg(0));
    return resolve(resolved.arg(0));
  });
  const reject = engineFunction(call.node, call.environment, rejected);
  callBack(call.arg(0), [settle, reject], call, 'new Promise');
  return value === UNKNOWN ? waiting : value;
}

/** The value that a promise is resolved with by whoever gets the two functions that settle it. */
function resolved(node: t.Node, env: Environment, run: (settlers: readonly Value[]) => void): Value {
  let value: Value = UNKNOWN;
  const resolve = engineFunction(node, env, (call) => {
    value = join(value, call.arg(0));
    return UNKNOWN;
  });
  run([resolve, engineFunction(node, env, rejected)]);
  return value;
}

/**
 * What a value becomes that a promise is resolved with: an object with a function `then` becomes
 * what that function gives on.
 */
export function adopted(value: Value, node: t.Node, env: Environment): Value {
  const thenables = value.objects.flatMap((object) => {
    const then = object.fields.get('then')?.value.objects ?? object.parent?.get('then')?.objects ?? [];
    const closures = then.flatMap(({ closure }) => closure ?? []);
    return closures.length === 0 ? [] : [{ object, closures }];
  });
  if (thenables.length === 0) return value;
  const others = value.objects.filter((one) => thenables.every(({ object }) => object !== one));
  return joinAll([
    { ...value, objects: others },
    ...thenables.map(({ object, closures }) =>
      resolved(node, env, (settlers) => {
        for (const closure of closures) invoke(closure, objectValue(object), settlers, env, node);
      }),
    ),
  ]);
}

/** What a promise that waits was resolved with so far, and who is told when it is again. */
interface Settled {
  value: Value;
  readonly told: ((value: Value) => void)[];
}

const SETTLED = new WeakMap<HeapObject, Settled>();

/**
 * How many callbacks of one promise are evaluated with what it is resolved with. Each place that
 * resolves it runs all of them, so that many of both would take long.
 */
const MOST_TOLD = 8;

/** A promise that is resolved after it was given away. */
function deferred(call: Call): { readonly waiting: Value; readonly resolve: (value: Value) => Value } {
  const object = new ProgramObject('object', call.node, call.environment.frame.module.id);
  object.open = true;
  const settled: Settled = { value: UNKNOWN, told: [] };
  SETTLED.set(object, settled);
  const resolve = (value: Value): Value => {
    settled.value = join(settled.value, value);
    for (const tell of settled.told.splice(0)) tell(value);
    return UNKNOWN;
  };
  return { waiting: objectValue(object), resolve };
}

/** `Promise.withResolvers()`. */
export function withResolvers(call: Call): Value {
  const { waiting, resolve } = deferred(call);
  const made = new ProgramObject('object', call.node, call.environment.frame.module.id);
  made.cell('promise').value = waiting;
  made.cell('reject').value = engineFunction(call.node, call.environment, rejected);
  made.cell('resolve').value = engineFunction(call.node, call.environment, (now) => resolve(now.arg(0)));
  return objectValue(made);
}

/** Tells what promises that wait are resolved with later on. */
export function whenSettled(value: Value, tell: (value: Value) => void): void {
  for (const object of value.objects) {
    const told = SETTLED.get(object)?.told;
    if (told !== undefined && told.length < MOST_TOLD) told.push(tell);
  }
}

/** The value that is awaited: a promise is otherwise treated as what it resolves to. */
export function settled(value: Value): Value {
  if (!value.objects.some((object) => SETTLED.has(object))) return value;
  const rest = { ...value, objects: value.objects.filter((object) => !SETTLED.has(object)) };
  return joinAll([rest, ...value.objects.flatMap((object) => SETTLED.get(object)?.value ?? [])]);
}

/** `Promise.allSettled(list)`: objects with what each was resolved or rejected with. */
export function allSettled(call: Call): Value {
  const outcome = new ProgramObject('object', call.node, call.environment.frame.module.id);
  for (const name of ['value', 'reason']) outcome.cell(name).value = settled(elementsOf(call.arg(0)));
  outcome.cell('status').value = HARMLESS;
  return arrayOf(objectValue(outcome), call);
}

/** `Promise.try(run, …)`: what the function gives, called at once. */
export function tried(call: Call): Value {
  return callBack(call.arg(0), call.args.slice(1), call, 'Promise.try');
}
