import type * as t from '@babel/types';
import { callBack } from '../evaluate/calls.js';
import { elementsOf } from '../evaluate/contents.js';
import { checksOfEach } from '../evaluate/proofs.js';
import { descendants } from '../rules/syntax.js';
import type { Call, HeapObject, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { cleanedFor } from '../values/taint.js';
import { concatenate, constant, HARMLESS, join, joinAll, objectValue, UNKNOWN } from '../values/value.js';
import { part, same, withDots } from './strings.js';
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
  const between = call.args.length === 0 ? constant(',') : call.arg(0);
  if (array === undefined) return withDots(part(call), between);
  const elements = array.elements();
  const known = elements.flatMap((value, index) => (index === 0 ? [value] : [between, value]));
  const rest = array.rest.value;
  const all = rest.taints.length > 0 || rest.open ? [...known, rest] : known.length === 0 ? [UNKNOWN] : known;
  return withDots(concatenate(all), between);
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
  const kinds = name === 'filter' || name.startsWith('find') ? checksOfEach(call.arg(0)) : [];
  if (name.startsWith('find')) return checked(elementsOf(call.receiver), kinds);
  if (kinds.length === 0) return same(call);
  return arrays(call.receiver).length > 0
    ? arrayOf(checked(elementsOf(call.receiver), kinds), call)
    : checked(same(call), kinds);
}

/** What is left of a value for which a test has said yes. */
function checked(value: Value, kinds: readonly string[]): Value {
  return { ...value, taints: cleanedFor(value.taints, kinds) };
}

/**
 * `forEach`: calls the callback with all elements joined; twice if it assigns variables around it,
 * so that effects of one element reach the next.
 */
export function forEach(call: Call): Value {
  const rounds = assignsOutside(call.arg(0)) ? 2 : 1;
  for (let round = 0; round < rounds; round += 1) callBack(call.arg(0), callbackArgs(call), call, 'forEach');
  return UNKNOWN;
}

/** Whether a function of the program assigns variables that it does not declare. */
function assignsOutside(callback: Value): boolean {
  return callback.objects.some(({ closure }) => closure !== null && namesOutside(closure.node));
}

const ASSIGNS = new WeakMap<t.Function, boolean>();

function namesOutside(node: t.Function): boolean {
  const known = ASSIGNS.get(node);
  if (known !== undefined) return known;
  const assigned = new Set<string>();
  const own = new Set(node.params.flatMap((parameter) => namesIn(parameter)));
  for (const inner of descendants(node.body)) {
    if (inner.type === 'VariableDeclarator') for (const name of namesIn(inner.id)) own.add(name);
    if (inner.type === 'AssignmentExpression' && inner.left.type === 'Identifier')
      assigned.add(inner.left.name);
  }
  const outside = [...assigned].some((name) => !own.has(name));
  ASSIGNS.set(node, outside);
  return outside;
}

function namesIn(pattern: t.Node): string[] {
  return [...descendants(pattern)].flatMap((node) => (node.type === 'Identifier' ? [node.name] : []));
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
  if (call.method === 'unshift') mix(call);
  return HARMLESS;
}

/** `splice(at, count, …added)`: returns elements and inserts others. */
export function splice(call: Call): Value | null {
  const removed = arrayOf(elementsOf(call.receiver), call);
  if (arrays(call.receiver).length === 0) return null;
  const { journal } = machineOf(call.environment);
  for (const array of arrays(call.receiver))
    journal.write(array.rest, joinAll([array.rest.value, ...call.args.slice(2)]));
  mix(call);
  return removed;
}

/** How many levels of nested arrays `flat` is followed through. */
const MOST_LEVELS = 6;

/** `flat(levels)`: the elements, with nested arrays replaced by their elements. */
export function flat(call: Call): Value | null {
  if (arrays(call.receiver).length === 0) return null;
  const [levels = MOST_LEVELS] = call.args.length === 0 ? [1] : call.arg(0).constants;
  let elements = elementsOf(call.receiver);
  for (
    let level = 0;
    level < Math.min(Number(levels), MOST_LEVELS) && arrays(elements).length > 0;
    level += 1
  ) {
    const inner = elementsOf({ ...elements, objects: arrays(elements), taints: [] });
    elements = join(inner, { ...elements, objects: others(elements) });
  }
  return arrayOf(elements, call);
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
  const value = elementsOf(call.receiver);
  if (call.method === 'shift') mix(call);
  return value;
}

/** After elements moved to other places, any may be at each of them. */
function mix(call: Call): void {
  const { journal } = machineOf(call.environment);
  const any = elementsOf(call.receiver);
  for (const array of arrays(call.receiver))
    for (const [name, cell] of array.fields) if (/^\d+$/u.test(name)) journal.write(cell, any);
}
