import { callBack } from '../evaluate/calls.js';
import { machineOf } from '../machine.js';
import type { Call, Value } from '../values/evaluated.js';
import { engineFunction, ProgramObject } from '../values/heap.js';
import { join, objectValue, UNDEFINED, UNKNOWN } from '../values/value.js';

/** `new AbortController()`: what `abort` gets is the reason of its signal, whose listeners run. */
export function abortController(call: Call): Value | null {
  if (!call.isNew) return null;
  const { node, environment } = call;
  const controller = new ProgramObject('object', node, environment.frame.module.id);
  const signal = new ProgramObject('object', node, environment.frame.module.id);
  const listeners = new Set<Value>();
  signal.open = true;
  signal.cell('addEventListener').value = engineFunction(node, environment, (listening) => {
    listeners.add(listening.arg(1));
    return UNDEFINED;
  });
  controller.open = true;
  controller.cell('signal').value = objectValue(signal);
  controller.cell('abort').value = engineFunction(node, environment, (aborting) => {
    const reason = signal.cell('reason');
    machineOf(environment).journal.write(reason, join(reason.value, aborting.arg(0)));
    for (const listener of listeners) callBack(listener, [UNKNOWN], aborting, 'event abort');
    return UNDEFINED;
  });
  return objectValue(controller);
}
