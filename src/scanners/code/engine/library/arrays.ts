import { callBack } from '../evaluate/calls.js';
import { elementsOf } from '../evaluate/contents.js';
import type { Call, HeapObject, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { concatenate, constant, HARMLESS, join, joinAll, objectValue, UNKNOWN } from '../values/value.js';
import { part, same } from './strings.js';
import { machineOf } from '../machine.js';

/** The objects of a value that are arrays of the program. */
export function arrays(value: Value): HeapObject[] {
  return value.objects.filter((object) => object.kind === 'array');
}

/** A new array of unknown length with these elements. */
export function arrayOf(element: Value, call: Call): Value {
  const array = new ProgramObject('array', call.node, call.environment.frame.module.id);
  array.rest.value = element;
  return objectValue(array);
}

/** `slice` of an array or a text. */
export function slice(call: Call): Value {
  return arrays(call.receiver).length > 0 ? arrayOf(elementsOf(call.receiver), call) : part(call);
}

/** `concat` of arrays or texts. */
export function concat(call: Call): Value {
  if (arrays(call.receiver).length === 0) return concatenate([call.receiver, ...call.args]);
  return arrayOf(
    joinAll([
      elementsOf(call.receiver),
      ...call.args.map((arg) => (arrays(arg).length > 0 ? elementsOf(arg) : arg)),
    ]),
    call,
  );
}

/** `join`: the concatenation of the elements. */
export function joined(call: Call): Value {
  const [array] = arrays(call.receiver);
  if (array === undefined) return part(call);
  const elements = array.elements();
  const between = call.args.length === 0 ? constant(',') : call.arg(0);
  const known = elements.flatMap((value, index) => (index === 0 ? [value] : [between, value]));
  const rest = array.rest.value;
  return concatenate(
    rest.taints.length > 0 || rest.open ? [...known, rest] : known.length === 0 ? [UNKNOWN] : known,
  );
}

function callbackArgs(call: Call): Value[] {
  return [elementsOf(call.receiver), HARMLESS, call.receiver];
}

/** `map` and `flatMap`: an array of the callback's results. */
export function mapped(call: Call): Value {
  const result = callBack(call.arg(0), callbackArgs(call), call, call.method);
  return arrayOf(result, call);
}

/**
 * Methods that test each element by a callback, and return elements, an index or a boolean:
 * `filter`, `find`, `findIndex`, `some`, `every`.
 */
export function filtered(call: Call): Value {
  callBack(call.arg(0), callbackArgs(call), call, call.method);
  const name = call.method;
  if (name === 'some' || name === 'every' || name === 'findIndex') return HARMLESS;
  return name.startsWith('find') ? elementsOf(call.receiver) : same(call);
}

/** `forEach`: calls the callback once, with all elements joined. */
export function forEach(call: Call): Value {
  callBack(call.arg(0), callbackArgs(call), call, 'forEach');
  return UNKNOWN;
}

/** `reduce`: the callback runs twice, so that effects of one iteration reach the next. */
export function reduced(call: Call): Value {
  const initial = call.args.length > 1 ? call.arg(1) : elementsOf(call.receiver);
  const first = callBack(call.arg(0), [initial, elementsOf(call.receiver), HARMLESS], call, 'reduce');
  const second = callBack(
    call.arg(0),
    [join(initial, first), elementsOf(call.receiver), HARMLESS],
    call,
    'reduce',
  );
  return join(first, second);
}

/** `push` and `unshift`: what is added may be any element. The new length is harmless. */
export function push(call: Call): Value {
  const { journal } = machineOf(call.environment);
  for (const array of call.receiver.objects)
    journal.write(array.rest, joinAll([array.rest.value, ...call.args]));
  return HARMLESS;
}

/** `splice(at, count, …added)`: returns elements and inserts others. */
export function splice(call: Call): Value | null {
  const removed = arrayOf(elementsOf(call.receiver), call);
  if (arrays(call.receiver).length === 0) return null;
  const { journal } = machineOf(call.environment);
  for (const array of arrays(call.receiver))
    journal.write(array.rest, joinAll([array.rest.value, ...call.args.slice(2)]));
  return removed;
}

/** `flat`: the elements, with nested arrays replaced by their elements. */
export function flat(call: Call): Value | null {
  if (arrays(call.receiver).length === 0) return null;
  const elements = elementsOf(call.receiver);
  const inner = arrays(elements).length === 0 ? [] : [elementsOf({ ...elements, taints: [] })];
  return arrayOf(joinAll([...inner, { ...elements, objects: others(elements) }]), call);
}

function others(value: Value): HeapObject[] {
  return value.objects.filter((object) => object.kind !== 'array');
}

/** `fill(value)`: the value may be any element. Null for other receivers. */
export function fill(call: Call): Value | null {
  const known = arrays(call.receiver);
  const { journal } = machineOf(call.environment);
  for (const array of known) journal.write(array.rest, join(array.rest.value, call.arg(0)));
  return known.length === 0 ? null : call.receiver;
}

/** A method that returns one element, unknown which (`pop`, `at`). */
export function element(call: Call): Value {
  return elementsOf(call.receiver);
}
