import { callBack } from '../evaluate/calls.js';
import type { Call, Value } from '../values/evaluated.js';
import { textOf } from '../values/value.js';
import { machineOf } from '../machine.js';

const EMITTER = /(?:^|\.)(?:EventEmitter\d?|events|eventemitter3|mitt)\(\)\.(\w+)$/u;
const LISTENS = new Set(['on', 'once', 'addListener', 'prependListener', 'prependOnceListener']);

/**
 * Records listeners of event emitters, and calls them where the event is emitted in the same file,
 * or by the file that is being analysed.
 */
export function emitterCall(call: Call): void {
  const method = EMITTER.exec(call.path)?.[1] ?? '';
  if (LISTENS.has(method)) listen(call);
  else if (method === 'emit') emit(call);
}

function listen(call: Call): void {
  const { module } = call.environment.frame;
  const machine = machineOf(call.environment);
  const { listeners } = machine.entry?.module ?? module;
  const event = textOf(call.arg(0)) ?? '';
  const known = listeners.get(event) ?? [];
  if (!known.includes(call.arg(1))) listeners.set(event, [...known, call.arg(1)]);
}

function emit(call: Call): void {
  const { module } = call.environment.frame;
  const machine = machineOf(call.environment);
  const event = textOf(call.arg(0));
  for (const { listeners } of new Set([module, machine.entry?.module ?? module])) {
    const called: readonly Value[] =
      event === null ? [...listeners.values()].flat() : (listeners.get(event) ?? []);
    for (const listener of called) callBack(listener, call.args.slice(1), call, `event ${event ?? ''}`);
  }
}
