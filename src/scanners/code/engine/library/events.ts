import { callBack } from '../evaluate/calls.js';
import type { Call, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { joinAll, objectValue, textOf, UNKNOWN } from '../values/value.js';
import { machineOf } from '../machine.js';

const EMITTER = /(?:^|\.)(?:EventEmitter\d?|EventTarget|events|eventemitter3|mitt)\(\)\.(\w+)$/u;
const LISTENS = new Set([
  ...['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'],
  'addEventListener',
]);

/**
 * Records listeners of event emitters, and calls them where the event is emitted in the same file,
 * or by the file that is being analysed.
 */
export function emitterCall(call: Call): void {
  const method = EMITTER.exec(call.path)?.[1] ?? '';
  if (LISTENS.has(method)) listen(call);
  else if (method === 'emit') emit(call, call.arg(0), call.args.slice(1));
  else if (method === 'dispatchEvent') emit(call, typeOf(call.arg(0)), [call.arg(0)]);
}

/** `new CustomEvent(type, { detail })`: an object with the type and what else is given. */
export function eventOf(call: Call): Value | null {
  if (!call.isNew) return null;
  const event = new ProgramObject('object', call.node, call.environment.frame.module.id);
  for (const given of call.arg(1).objects)
    for (const [name, { value }] of given.fields) event.cell(name).value = value;
  event.cell('type').value = call.arg(0);
  event.open = true;
  return objectValue(event);
}

function typeOf(event: Value): Value {
  return joinAll(event.objects.map((object) => object.get('type') ?? UNKNOWN));
}

function listen(call: Call): void {
  const { module } = call.environment.frame;
  const machine = machineOf(call.environment);
  const { listeners } = machine.entry?.module ?? module;
  const event = textOf(call.arg(0)) ?? '';
  const known = listeners.get(event) ?? [];
  if (!known.includes(call.arg(1))) listeners.set(event, [...known, call.arg(1)]);
}

function emit(call: Call, type: Value, args: readonly Value[]): void {
  const { module } = call.environment.frame;
  const machine = machineOf(call.environment);
  const event = textOf(type);
  for (const { listeners } of new Set([module, machine.entry?.module ?? module])) {
    const called: readonly Value[] =
      event === null ? [...listeners.values()].flat() : (listeners.get(event) ?? []);
    for (const listener of called) callBack(listener, args, call, `event ${event ?? ''}`);
  }
}
