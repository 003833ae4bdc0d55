import { callBack } from '../evaluate/calls.js';
import { elementsOf } from '../evaluate/contents.js';
import { resume } from '../evaluate/functions.js';
import type { Call, Value } from '../values/evaluated.js';
import { machineOf } from '../machine.js';
import { ProgramObject } from '../values/heap.js';
import { HARMLESS, join, objectValue, textOf, UNKNOWN } from '../values/value.js';
import {
  arrays,
  concat,
  element,
  fill,
  filtered,
  flat,
  forEach,
  joined,
  mapped,
  push,
  reduced,
  slice,
  splice,
} from './arrays.js';
import { entries, forEachIn, get, listed, set } from './collections.js';
import { applied, bound, called } from './functions-as-objects.js';
import { settled, whenSettled } from './promises.js';
import { asCodes } from '../values/taint.js';
import { executed, lowered, matched, part, replace, same, split, text, trimmed } from './strings.js';

type Method = (call: Call) => Value | null;

/**
 * The result of a method that strings, arrays, promises or functions have; null for other methods.
 */
export function builtinMethod(name: string, call: Call): Value | null {
  return METHODS.get(name)?.(call) ?? null;
}

const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ...each(
    ['deref', 'toUpperCase', 'normalize', 'valueOf', 'toLocaleLowerCase', 'toLocaleUpperCase', 'repeat'],
    same,
  ),
  ...each(['trim', 'trimStart', 'trimEnd'], trimmed),
  ['toLowerCase', lowered],
  [
    'toString',
    (call) => (call.receiver.objects.length > 0 && call.receiver.taints.length === 0 ? UNKNOWN : text(call)),
  ],
  ...each(['substring', 'substr', 'charAt', 'padStart', 'padEnd'], part),
  ...each(
    [
      'includes',
      'startsWith',
      'endsWith',
      'indexOf',
      'lastIndexOf',
      'localeCompare',
      'search',
      'test',
      'hasOwnProperty',
      'isPrototypeOf',
      'getTime',
      'toFixed',
      'propertyIsEnumerable',
    ],
    () => HARMLESS,
  ),
  ...each(['charCodeAt', 'codePointAt'], ({ receiver }) => ({
    ...HARMLESS,
    taints: asCodes(receiver.taints),
  })),
  ...each(['get', 'getAll'], (call) => get(call) ?? fromCollection(call)),
  ['set', set],
  ...each(['values', 'keys'], listed),
  ['entries', entries],
  ['next', next],
  ['on', streamed],
  ['split', split],
  ['slice', slice],
  ['replace', replace],
  ['replaceAll', replace],
  ['match', matched],
  ['matchAll', part],
  ['exec', executed],
  ['concat', concat],
  ['join', joined],
  ...each(['map', 'flatMap'], mapped),
  ...each(
    ['filter', 'sort', 'reverse', 'toSorted', 'toReversed', 'find', 'findLast', 'some', 'every', 'findIndex'],
    filtered,
  ),
  ['forEach', (call) => forEachIn(call) ?? forEach(call)],
  ['add', (call) => (arrays(call.receiver).length > 0 ? join(push(call), call.receiver) : null)],
  ['splice', splice],
  ['flat', flat],
  ['fill', fill],
  ...each(['reduce', 'reduceRight'], reduced),
  ...each(['push', 'unshift'], push),
  ...each(['pop', 'shift', 'at'], element),
  ['then', then],
  ...each(['catch', 'finally'], caught),
  ['call', called],
  ['apply', applied],
  ['pipe', piped],
  ['bind', bound],
]);

function each(names: readonly string[], method: Method): [string, Method][] {
  return names.map((name) => [name, method]);
}

/** A value from an untrusted collection (a map, headers, URL parameters) is untrusted. */
function fromCollection(call: Call): Value | null {
  return call.receiver.taints.length > 0 ? part(call) : null;
}

/** `next()` of an iterator. */
function next(call: Call): Value | null {
  if (arrays(call.receiver).length === 0) return null;
  for (const generator of arrays(call.receiver)) if (call.args.length > 0) resume(generator, call.arg(0));
  const step = new ProgramObject('object', call.node, call.environment.frame.module.id);
  step.cell('value').value = elementsOf(call.receiver);
  step.open = true;
  return objectValue(step);
}

/** `on('data', …)` of a stream that gives what a list has. */
function streamed(call: Call): Value | null {
  if (arrays(call.receiver).length === 0 || textOf(call.arg(0)) !== 'data') return null;
  callBack(call.arg(1), [elementsOf(call.receiver)], call, 'on data');
  return call.receiver;
}

/** `then`: a promise is treated as the value that it resolves to, perhaps later. */
function then(call: Call): Value {
  const results = call.args
    .slice(0, 1)
    .map((callback) => callBack(callback, [settled(call.receiver)], call, 'then'));
  if (call.args[0] !== undefined)
    whenSettled(call.receiver, (value) => callBack(call.arg(0), [value], call, 'then'));
  if (call.args[1] !== undefined) callBack(call.args[1], [thrown(call)], call, 'then');
  return results[0] ?? call.receiver;
}

/** What a promise was rejected with: an error, or what the program threw before. */
function thrown(call: Call): Value {
  return join({ ...UNKNOWN, apis: ['Error()'] }, machineOf(call.environment).thrown);
}

function caught(call: Call): Value {
  const result = callBack(call.arg(0), [thrown(call)], call, call.method);
  return call.method === 'finally' ? call.receiver : join(call.receiver, result);
}

/** `pipe`: returns the target stream, which now also carries the data of the source. */
function piped(call: Call): Value {
  return join({ ...call.receiver, apis: [] }, call.arg(0));
}
