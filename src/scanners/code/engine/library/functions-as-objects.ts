import { perform } from '../evaluate/calls.js';
import { spread } from '../evaluate/iteration.js';
import { CallSite } from '../values/call.js';
import type { Call, Value } from '../values/evaluated.js';
import { engineFunction, ProgramObject } from '../values/heap.js';
import { joinAll, objectValue, UNKNOWN } from '../values/value.js';

/** `f.call(self, …)`. */
export function called(call: Call): Value {
  return forward(call, call.arg(0), call.args.slice(1));
}

/** `f.apply(self, list)`. */
export function applied(call: Call): Value {
  return forward(call, call.arg(0), spread(call.arg(1), call.node, call.environment));
}

/** Calls a function with a list of arguments, as in `Reflect.apply(f, self, list)`. */
export function applyTo(target: Value, self: Value, list: Value, call: Call): Value {
  const again = new CallSite(call.path, call.node, call.args, target, call.environment, false);
  return forward(again, self, spread(list, call.node, call.environment));
}

function forward(call: Call, self: Value, args: readonly Value[]): Value {
  const { node } = call;
  if (
    node.type === 'TaggedTemplateExpression' ||
    (call.receiver.objects.length === 0 && call.receiver.apis.length === 0)
  )
    return UNKNOWN;
  return perform(call.receiver, self, null, args, node, call.environment);
}

/** `f.bind(self, …)`. */
export function bound(call: Call): Value {
  const functions = call.receiver.objects.map((object) => {
    if (object.closure === null || call.args.length > 1) return boundNative(call);
    const copy = new ProgramObject('function', object.node, object.module);
    copy.closure = { ...object.closure, self: object.closure.self ?? call.arg(0) };
    return objectValue(copy);
  });
  if (call.receiver.apis.length > 0 && call.args.length > 1)
    return joinAll([boundNative(call), ...functions]);
  return functions.length === 0 ? { ...call.receiver } : joinAll(functions);
}

function boundNative(call: Call): Value {
  return engineFunction(call.node, call.environment, (later) => {
    const again = new CallSite(call.path, later.node, later.args, call.receiver, later.environment, false);
    return forward(again, call.arg(0), [...call.args.slice(1), ...later.args]);
  });
}
