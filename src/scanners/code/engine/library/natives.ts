import { defineAccessor } from '../evaluate/accessors.js';
import { callBack } from '../evaluate/calls.js';
import { asText } from '../evaluate/coercion.js';
import { instantiate } from '../evaluate/classes.js';
import { invokeOwn } from '../evaluate/functions.js';
import { deepTaints, elementsOf } from '../evaluate/contents.js';
import { spread } from '../evaluate/iteration.js';
import { regex } from '../evaluate/literals.js';
import { getMember, prototypeOf } from '../evaluate/members.js';
import { importModule } from '../modules/import-export.js';
import { WITHOUT } from '../rules/shell-letters.js';
import { nameOfNode } from '../rules/syntax.js';
import type { Call, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { dotted } from '../values/dots.js';
import { forced, loadedOnly } from '../values/lazy.js';
import { cleanedFor, decodedTaints, fromCodes, uncleaned } from '../values/taint.js';
import {
  constant,
  HARMLESS,
  join,
  joinAll,
  objectValue,
  TEXT_IS_NO,
  textOf,
  UNDEFINED,
  UNKNOWN,
  UNKNOWN_CLOSED,
} from '../values/value.js';
import { arrayOf } from './arrays.js';
import { abortController } from './aborts.js';
import { adopted, allSettled, promise, rejected, tried, withResolvers } from './promises.js';
import { matchedData } from './request-checks.js';
import { mapOf } from './collections.js';
import { emitterCall, eventOf } from './events.js';
import { storeNatives } from './stores.js';
import { formatted } from './strings.js';
import { addressOf } from './addresses-made.js';
import { applyTo } from './functions-as-objects.js';
import { machineOf } from '../machine.js';

/**
 * The result of a function of the language that creates or inspects objects; null for other
 * functions. Models may declare the same functions as sinks.
 */
export function native(call: Call): Value | null {
  emitterCall(call);
  return NATIVES.get(call.path)?.(call) ?? null;
}

/** Whether the language has a function of that path which `native` knows. */
export function isNative(path: string): boolean {
  return NATIVES.has(path);
}

const NATIVES: ReadonlyMap<string, (call: Call) => Value | null> = new Map<
  string,
  (call: Call) => Value | null
>([
  ['Object.assign', assign],
  ['_.assign', assign],
  ['Object.values', (call) => arrayOf(valuesOf(call.arg(0)), call)],
  ['Object.entries', entries],
  ['Object.keys', keys],
  ['Reflect.get', (call) => getMember(call.arg(0), textOf(call.arg(1)), call.node, call.environment)],
  ['WeakRef', (call) => (call.isNew ? call.arg(0) : null)],
  ['Object.freeze', (call) => call.arg(0)],
  ['Object.seal', (call) => call.arg(0)],
  ['Object.create', created],
  ['Object.fromEntries', (call) => ({ ...UNKNOWN, taints: deepTaints(call.arg(0)) })],
  ['Promise', promise],
  ['Promise.withResolvers', withResolvers],
  ['Promise.reject', rejected],
  ['Promise.resolve', (call) => adopted(call.arg(0), call.node, call.environment)],
  ['Promise.all', (call) => call.arg(0)],
  ['Promise.allSettled', allSettled],
  ['Promise.try', tried],
  ['Promise.race', (call) => elementsOf(call.arg(0))],
  ['Promise.any', (call) => elementsOf(call.arg(0))],
  ['Array.from', arrayFrom],
  ['stream.Readable.from', (call) => arrayOf(elementsOf(call.arg(0)), call)],
  ...['Object.groupBy', 'Map.groupBy'].map((path) => [path, grouped] as const),
  ['AbortController', abortController],
  ['JSON.stringify', stringified],
  ['Array.of', (call) => arrayOf(joinAll(call.args), call)],
  ['Set', (call) => collection(call)],
  ['Map', (call) => (call.isNew ? mapOf(call, elementsOf(call.arg(0)).objects) : null)],
  ['WeakMap', (call) => (call.isNew ? mapOf(call, elementsOf(call.arg(0)).objects) : null)],
  ['WeakSet', (call) => collection(call)],
  ['Array', (call) => arrayOf(call.args.length > 1 ? joinAll(call.args) : UNKNOWN_CLOSED, call)],
  ...[
    'module.createRequire()',
    'module.require',
    'module._load',
    'module.constructor._load',
    'process.getBuiltinModule',
    'process.mainModule.require',
    'require.main.require',
  ].map((path) => [path, (call: Call) => importModule(call.arg(0), call.environment)] as const),
  ['Object.defineProperty', defined],
  ...storeNatives(),
  ['Proxy', proxied],
  ['Reflect.apply', (call) => applyTo(call.arg(0), call.arg(1), call.arg(2), call)],
  ['Reflect.construct', constructed],
  ...['util.inherits', 'inherits'].map((path) => [path, inherited] as const),
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'process.nextTick'].map(
    (path) => [path, timed] as const,
  ),
  ...['Event', 'CustomEvent', 'MessageEvent'].map((path) => [path, eventOf] as const),
  ['RegExp', regExp],
  ...['URL', 'url.URL'].map((path) => [path, addressOf] as const),
  [
    'String',
    (call) => {
      const text = asText(call.arg(0), call.node, call.environment);
      return { ...text, apis: [], objects: [], taints: cleanedFor(text.taints, TEXT_IS_NO) };
    },
  ],
  ...['String.fromCharCode', 'String.fromCodePoint'].map(
    (path) => [path, ({ args }: Call) => ({ ...UNKNOWN, taints: fromCodes(joinAll(args).taints) })] as const,
  ),
  ...['decodeURIComponent', 'decodeURI', 'unescape'].map((path) => [path, decoded] as const),
  ['zod.createRoute', (call) => call.arg(0)],
  ['express-validator.matchedData', matchedData],
  ['util.format', formatted],
  ['util.promisify', (call) => call.arg(0)],
  ['jose.JWK.asKey', (call) => call.arg(0)],
  ['util.callbackify', (call) => call.arg(0)],
  ['bluebird.promisify', (call) => call.arg(0)],
  ['bluebird.promisifyAll', (call) => call.arg(0)],
  ['Buffer.from', (call) => bufferFrom(call)],
  ['katex.renderToString', formula],
]);

/**
 * A formula as markup, in which everything is escaped. Trusted ones lead to any address and have
 * any attribute, so options that are not written in the call may let data through.
 */
function formula(call: Call): Value {
  const options = call.args.length < 2 ? null : call.argNode(1);
  const isPlain =
    options === null ||
    (options.type === 'ObjectExpression' &&
      options.properties.every(
        (property) =>
          property.type === 'ObjectProperty' &&
          !property.computed &&
          !/^(?:trust|macros)$/u.test(nameOfNode(property.key)),
      ));
  return isPlain ? HARMLESS : { ...UNKNOWN, taints: deepTaints(call.arg(0)), open: true };
}

/** What was encoded for an address is markup, or a letter that was removed, once it is decoded. */
function decoded(call: Call): Value {
  const [text] = call.args;
  return text === undefined
    ? UNKNOWN
    : { ...UNKNOWN, taints: decodedTaints(uncleaned(dotted(text.taints), ['html', 'tags', ...WITHOUT])) };
}

function valuesOf(value: Value): Value {
  const fields = value.objects.flatMap((object) => [
    ...[...object.fields.values()].map((cell) => cell.value),
    object.rest.value,
  ]);
  return loadedOnly(
    joinAll([{ ...UNKNOWN, taints: value.taints, open: value.open }, ...fields.slice(0, 40)]),
  );
}

function assign(call: Call): Value {
  const { journal } = machineOf(call.environment);
  const target = forced(call.arg(0));
  const inherited: Value[] = [];
  for (const from of call.args.slice(1).map(forced)) {
    for (const object of target.objects) {
      for (const source of from.objects)
        for (const [name, cell] of source.fields) journal.write(object.cell(name), cell.value);
      if (from.open) journal.open(object);
    }
    if (from.taints.length > 0) inherited.push(from);
  }
  return inherited.reduce<Value>((all, value) => join(all, { ...UNKNOWN, taints: value.taints }), target);
}

function entries(call: Call): Value {
  const pair = new ProgramObject('array', call.node, call.environment.frame.module.id);
  pair.cell('0').value = keyValue(call.arg(0));
  pair.cell('1').value = valuesOf(call.arg(0));
  return arrayOf(objectValue(pair), call);
}

function keyValue(value: Value): Value {
  const { taints } = joinAll(value.objects.map(({ keys: { value: key } }) => key));
  if (taints.length > 0) return { ...UNKNOWN, taints };
  return value.taints.length > 0 ? { ...UNKNOWN, taints: value.taints } : value.open ? UNKNOWN : HARMLESS;
}

function keys(call: Call): Value {
  return arrayOf(keyValue(call.arg(0)), call);
}

function created(call: Call): Value {
  const object = new ProgramObject('object', call.node, call.environment.frame.module.id);
  const [prototype] = call.arg(0).objects;
  if (prototype !== undefined) object.parent = prototype;
  object.open = true;
  return objectValue(object);
}

/**
 * Timers pass on to their function what follows it or, where there is a delay, what follows that.
 * Null, as for a function that is not modelled here: the models say the rest.
 */
function timed(call: Call): Value | null {
  const given = /^set(?:Timeout|Interval)$/u.test(call.path) ? call.args.slice(2) : call.args.slice(1);
  if (given.length > 0) callBack(call.arg(0), given, call, call.path);
  return null;
}

function defined(call: Call): Value {
  const name = textOf(call.arg(1));
  const [descriptor] = call.arg(2).objects;
  if (name === null || descriptor === undefined) return call.arg(0);
  const value = descriptor.get('value');
  for (const object of call.arg(0).objects) {
    if (value !== null) machineOf(call.environment).journal.write(object.cell(name), value);
    for (const kind of ['get', 'set'] as const) {
      const closure = descriptor.get(kind)?.objects[0]?.closure ?? null;
      if (closure !== null) defineAccessor(object, name, kind, { ...closure, self: null });
    }
  }
  return call.arg(0);
}

/**
 * `new Proxy(target, handler)`: behaves like its target. With a `get` in the handler, any member
 * may be what that returns.
 */
function proxied(call: Call): Value | null {
  if (!call.isNew) return null;
  const target = call.arg(0);
  const traps = call.arg(1).objects.flatMap((handler) => handler.get('get')?.objects ?? []);
  if (traps.length === 0) return target;
  const proxy = new ProgramObject('instance', call.node, call.environment.frame.module.id);
  proxy.rest.value = joinAll(
    traps.map((trap) => callBack(objectValue(trap), [target, UNKNOWN, target], call, 'Proxy.get')),
  );
  return objectValue(proxy);
}

function constructed(call: Call): Value {
  const { environment: env, node } = call;
  const args = spread(call.arg(1), node, env);
  return joinAll([
    call.arg(0).apis.length === 0 ? UNKNOWN : applyTo(call.arg(0), UNDEFINED, call.arg(1), call),
    ...call
      .arg(0)
      .objects.filter((object) => object.kind === 'class' || object.closure !== null)
      .map((object) => instantiate(object, args, env, node)),
  ]);
}

/** `util.inherits(Child, Parent)`: the prototype of the child gets that of the parent. */
function inherited(call: Call): Value {
  const [parent] = call.arg(1).objects;
  for (const child of call.arg(0).objects)
    if (parent !== undefined) prototypeOf(child).parent ??= prototypeOf(parent);
  return UNDEFINED;
}

function arrayFrom(call: Call): Value {
  const elements = elementsOf(call.arg(0));
  return arrayOf(
    call.args.length > 1 ? callBack(call.arg(1), [elements, HARMLESS], call, 'Array.from') : elements,
    call,
  );
}

/** The callback sees each element; what comes out is not followed further than any other call's. */
function grouped(call: Call): null {
  callBack(call.arg(1), [elementsOf(call.arg(0)), HARMLESS], call, call.path);
  return null;
}

/** An object says itself what it is in JSON; what else the value may be is written as it is. */
function stringified(call: Call): Value | null {
  const [value, { node, environment }] = [call.arg(0), call];
  const said = value.objects.flatMap((object) => invokeOwn(object, 'toJSON', environment, node));
  if (said.length === 0) return null;
  const others = value.objects.filter((object) => object.get('toJSON') === null);
  const parts = joinAll([...said, { ...UNKNOWN, taints: value.taints, objects: others }]);
  return { ...UNKNOWN, taints: cleanedFor(deepTaints(parts), ['code', ...TEXT_IS_NO]) };
}

function collection(call: Call): Value | null {
  if (!call.isNew) return null;
  const object = new ProgramObject('array', call.node, call.environment.frame.module.id);
  object.rest.value = elementsOf(call.arg(0));
  return objectValue(object);
}

function regExp(call: Call): Value | null {
  const pattern = textOf(call.arg(0));
  if (pattern !== null) return regex(pattern, textOf(call.arg(1)) ?? '', call.node, call.environment);
  const [known] = call.arg(0).objects;
  if (known?.pattern != null)
    return regex(known.pattern, textOf(call.arg(1)) ?? known.flags, call.node, call.environment);
  return null;
}

function bufferFrom(call: Call): Value {
  const text = textOf(call.arg(0));
  return text === null ? { ...UNKNOWN, taints: dotted(deepTaints(call.arg(0))) } : constant(text);
}
