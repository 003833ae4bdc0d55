import { Call } from './call.js';
import { callBack, perform } from './calls.js';
import { HeapObject } from './heap.js';
import { elementsOf } from './members.js';

import { cleanedFor } from './taint.js';
import {
  concatenate,
  constant,
  HARMLESS,
  join,
  joinAll,
  objectValue,
  TEXT_IS_NO,
  textOf,
  UNKNOWN,
  type Value,
} from './value.js';

type Method = (call: Call) => Value | null;

/** Methods that every string, array, promise or function has; null for others. */
export function builtinMethod(name: string, call: Call): Value | null {
  return METHODS.get(name)?.(call) ?? null;
}

const same = ({ receiver }: Call): Value => ({
  ...receiver,
  apis: [],
  open: true,
});
/** The same as a text. */
const text = (call: Call): Value => ({ ...same(call), taints: cleanedFor(call.receiver.taints, TEXT_IS_NO) });
const harmless: Method = () => HARMLESS;
const part = ({ receiver }: Call): Value => ({
  ...UNKNOWN,
  taints: receiver.taints,
  open: receiver.open || receiver.taints.length > 0,
});

const trimmed: Method = (call) => {
  const known = textOf(call.receiver);
  return known === null ? text(call) : constant(known.trim());
};

const lowered: Method = (call) => {
  const known = textOf(call.receiver);
  return known === null ? text(call) : constant(known.toLowerCase());
};

const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ...each(['toUpperCase', 'normalize', 'valueOf', 'toLocaleLowerCase', 'toLocaleUpperCase', 'repeat'], same),
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
      'charCodeAt',
      'codePointAt',
      'localeCompare',
      'search',
      'test',
      'hasOwnProperty',
      'isPrototypeOf',
      'getTime',
      'toFixed',
      'propertyIsEnumerable',
    ],
    harmless,
  ),
  ...each(['get', 'getAll'], fromCollection),
  ['split', split],
  ['slice', slice],
  ['replace', replace],
  ['replaceAll', replace],
  ['match', part],
  ['concat', concat],
  ['join', joined],
  ...each(['map', 'flatMap'], mapped),
  ...each(
    ['filter', 'sort', 'reverse', 'toSorted', 'toReversed', 'find', 'findLast', 'some', 'every', 'findIndex'],
    filtered,
  ),
  ['forEach', forEach],
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

/** Whether it may be an array of the program. */
function arrays(value: Value): HeapObject[] {
  return value.objects.filter((object) => object.kind === 'array');
}

function arrayOf(element: Value, call: Call): Value {
  const array = new HeapObject('array', call.node, call.environment.frame.module.id);
  array.rest.value = element;
  return objectValue(array);
}

/** A map, a set of headers, the parameters of an address: what comes out of untrusted ones is untrusted. */
function fromCollection(call: Call): Value | null {
  return call.receiver.taints.length > 0 ? part(call) : null;
}

function split(call: Call): Value {
  const { receiver } = call;
  return { ...UNKNOWN, taints: receiver.taints, open: receiver.open || receiver.taints.length > 0 };
}

function slice(call: Call): Value {
  return arrays(call.receiver).length > 0 ? arrayOf(elementsOf(call.receiver), call) : part(call);
}

/** A global replacement of the dangerous characters makes harmless; one that replaces the first only does not. */
function replace(call: Call): Value {
  const { receiver } = call;
  const [pattern] = call.arg(0).objects;
  const inserted = call.arg(1);
  if (inserted.objects.length > 0) callBack(inserted, [part(call), part(call), part(call)], call, 'replace');
  const constants = replaceConstant(call);
  if (constants !== null) return constants;
  const global = call.path.endsWith('replaceAll') || (pattern?.flags.includes('g') ?? false);
  const kinds = global ? replacedKinds(pattern?.pattern ?? textOf(call.arg(0)) ?? '', textOf(inserted)) : [];
  const own = cleanedFor(receiver.taints, kinds);
  const { shape } = receiver;
  return {
    ...UNKNOWN,
    taints: joinAll([
      { ...UNKNOWN, taints: own },
      { ...UNKNOWN, taints: inserted.taints },
    ]).taints,
    shape,
    open: !(kinds.includes('*') || (!receiver.open && receiver.taints.length === 0)),
  };
}

function replaceConstant(call: Call): Value | null {
  const [text, from, to] = [textOf(call.receiver), textOf(call.arg(0)), textOf(call.arg(1))];
  return text === null || from === null || to === null ? null : constant(text.replace(from, () => to));
}

function replacedKinds(pattern: string, by: string | null): readonly string[] {
  const set = /^\(?\[(\^?)((?:\\.|[^\]\\])+)\]\)?[+*]?$/u.exec(pattern);
  if (set?.[1] === '^') return ['*'];
  if (/^\\W[+*]?$|^\\D[+*]?$/u.test(pattern)) return ['*'];
  const has = (character: string): boolean => pattern.includes(character);
  const kinds: string[] = [];
  if (has('<') && (set !== null || /&lt;|^$/u.test(by ?? '') || pattern.includes('|')))
    kinds.push('html', 'template-html');
  if (has("'") && (by === "''" || by === "\\'" || set !== null)) kinds.push('sql');
  if (/\\n|\\r|\n/u.test(pattern)) kinds.push('log', 'header');
  if (/\\\.\\\.|\[\\?\.\\?\/|\\\/|^\/$/u.test(pattern) && set !== null) kinds.push('path');
  if (set !== null && has('*') && has('+') && by?.startsWith('\\') === true) kinds.push('regex');
  return kinds;
}

function concat(call: Call): Value {
  if (arrays(call.receiver).length === 0) return concatenate([call.receiver, ...call.args]);
  return arrayOf(
    joinAll([
      elementsOf(call.receiver),
      ...call.args.map((arg) => (arrays(arg).length > 0 ? elementsOf(arg) : arg)),
    ]),
    call,
  );
}

function joined(call: Call): Value {
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

function mapped(call: Call): Value {
  const result = callBack(call.arg(0), callbackArgs(call), call, nameOf(call));
  return arrayOf(result, call);
}

function filtered(call: Call): Value {
  callBack(call.arg(0), callbackArgs(call), call, nameOf(call));
  const name = nameOf(call);
  if (name === 'some' || name === 'every' || name === 'findIndex') return HARMLESS;
  return name.startsWith('find') ? elementsOf(call.receiver) : same(call);
}

function forEach(call: Call): Value {
  callBack(call.arg(0), callbackArgs(call), call, 'forEach');
  return UNKNOWN;
}

function reduced(call: Call): Value {
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

function push(call: Call): Value {
  const { journal } = call.environment.frame.machine;
  for (const array of call.receiver.objects)
    journal.write(array.rest, joinAll([array.rest.value, ...call.args]));
  return HARMLESS;
}

function element(call: Call): Value {
  return elementsOf(call.receiver);
}

/** A promise is taken for what it will be. */
function then(call: Call): Value {
  const results = call.args.slice(0, 1).map((callback) => callBack(callback, [call.receiver], call, 'then'));
  if (call.args[1] !== undefined) callBack(call.args[1], [{ ...UNKNOWN, apis: ['Error()'] }], call, 'then');
  return results[0] ?? call.receiver;
}

function caught(call: Call): Value {
  const result = callBack(call.arg(0), [{ ...UNKNOWN, apis: ['Error()'] }], call, nameOf(call));
  return nameOf(call) === 'finally' ? call.receiver : join(call.receiver, result);
}

function called(call: Call): Value {
  return forward(call, call.arg(0), call.args.slice(1));
}

function applied(call: Call): Value {
  const list = call.arg(1);
  const known = list.objects.flatMap((object) => object.elements());
  return forward(call, call.arg(0), known.length > 0 ? known : [elementsOf(list)]);
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

function bound(call: Call): Value {
  const functions = call.receiver.objects.map((object) => {
    if (object.closure === null || call.args.length > 1) return boundNative(call);
    const copy = new HeapObject('function', object.node, object.module);
    copy.closure = { ...object.closure, self: object.closure.self ?? call.arg(0) };
    return copy;
  });
  return functions.length === 0 ? { ...call.receiver } : joinAll(functions.map(objectValue));
}

/** A stream that is piped gives the one that it flows into. */
function piped(call: Call): Value {
  return join({ ...call.receiver, apis: [] }, call.arg(0));
}

function boundNative(call: Call): HeapObject {
  const object = new HeapObject('function', call.node, call.environment.frame.module.id);
  object.native = (later) => {
    const again = new Call(call.path, later.node, later.args, call.receiver, later.environment, false);
    return forward(again, call.arg(0), [...call.args.slice(1), ...later.args]);
  };
  return object;
}

function nameOf(call: Call): string {
  return call.path.slice(call.path.lastIndexOf('.') + 1);
}
