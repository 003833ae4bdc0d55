import { callBack } from '../evaluate/calls.js';
import { deepTaints, elementsOf } from '../evaluate/contents.js';
import { getMember } from '../evaluate/members.js';
import { carriesOn, sanitizesByName, saysUntrusted } from '../rules/patterns-of-text.js';
import { checkSink } from '../rules/reporter.js';
import { fieldOf } from '../values/call.js';
import type { Call, Value } from '../values/evaluated.js';
import { engineFunction } from '../values/heap.js';
import { below, passedOn } from '../values/dots.js';
import { forced } from '../values/lazy.js';
import { cleanedFor, guessed, type SourceKind, uncleaned } from '../values/taint.js';
import {
  apiValue,
  HARMLESS,
  join,
  joinAll,
  joinTaints,
  textOf,
  TEXT_IS_NO,
  UNKNOWN,
} from '../values/value.js';
import type { CallbackModel, SinkModel } from './model.js';
import { argumentsFromAfar } from './parameters.js';
import type { Entry } from './registry.js';
import { checkedObject, narrowed } from './schema.js';
import { schemaStep } from './schema-steps.js';
import { sourceValue } from './sources.js';
import { machineOf } from '../machine.js';

/** Applies the models to a call: checks its sinks, calls its callbacks and computes its result. */
export function applyModel(path: string, call: Call): Value {
  const machine = machineOf(call.environment);
  const entry = machine.registry.find(path);
  const name = path.replace(/^\*\./u, '');
  const checked = entry?.schema == null ? null : schemaStep(entry.schema, call);
  if (checked !== null) return checked;
  if (entry === null)
    return join(unknownCall(name.slice(name.lastIndexOf('.') + 1), call), pathResult(path, call));
  if (QUOTING.has(path)) thrownWith(call);
  for (const sink of entry.sinks) sinkOf(sink, call, name, hasObjectForm(entry, sink));
  callbacks(entry, call, name);
  return result(entry, path, call);
}

/** Functions whose errors quote what they were given: as markup that text does harm in a page. */
const QUOTING = new Set(['JSON.parse', 'RegExp', 'BigInt']);

function thrownWith(call: Call): void {
  const machine = machineOf(call.environment);
  const taints = cleanedFor(carried(['all'], call), ['*', '!html']);
  if (taints.length > 0) machine.thrown = join(machine.thrown, { ...UNKNOWN, taints });
}

/**
 * The result of a call by its path: a type of the models, and untrusted data if the path is a
 * source.
 */
function pathResult(path: string, call: Call): Value {
  const known = machineOf(call.environment).registry.exact(`${path}()`);
  if (known === null && (path.length > 120 || path.startsWith('*.'))) return UNKNOWN;
  const value = apiValue(known?.type ?? `${path}()`);
  return known?.source == null
    ? value
    : join(value, sourceValue(known.source, path, call.node, call.environment));
}

function result(entry: Entry, path: string, call: Call): Value {
  if (call.args.length > entry.reads) return apiValue(path.slice(0, path.lastIndexOf('.')));
  if (entry.source !== null) {
    return join(
      sourceValue(entry.source, path, call.node, call.environment),
      entry.type === null ? pathResult(path, call) : apiValue(entry.type),
    );
  }
  if (entry.cleans !== null) {
    const taints = cleanedFor(carried(['all'], call), entry.cleans);
    if (entry.cleans.includes('*')) return { ...HARMLESS, taints };
    return taints.length === 0 ? HARMLESS : { ...UNKNOWN, taints, shape: call.arg(0).shape };
  }
  if (entry.harmless) return HARMLESS;
  const source = pathResult(path, call);
  if (entry.propagates === null) return source;
  const taints = path === 'path.join' ? joined(call) : carried(entry.propagates, call);
  const given = entry.parses ? uncleaned(taints, ['code', ...TEXT_IS_NO]) : taints;
  return { ...source, taints: joinTaints(source.taints, given) };
}

/** What `path.join` is given: all that comes after the first argument is below that. */
function joined({ args: [first, ...others] }: Call): Value['taints'] {
  return others.reduce<Value['taints']>(
    (all, value) => joinTaints(all, below(deepTaints(value))),
    first === undefined ? [] : deepTaints(first),
  );
}

/** The untrusted data in the named parts of a call. */
function carried(parts: readonly (number | 'all' | 'receiver')[], call: Call): Value['taints'] {
  const values = parts.flatMap((part) =>
    part === 'all' ? call.args : part === 'receiver' ? [call.receiver] : [call.arg(part)],
  );
  const taints = values.reduce<Value['taints']>((all, value) => joinTaints(all, deepTaints(value)), []);
  return call.path.startsWith('path.') ? taints : passedOn(taints);
}

/** Whether the same argument may also be an object, of which another sink says what counts. */
function hasObjectForm({ sinks }: Entry, { argument, kind, property }: SinkModel): boolean {
  return (
    property === undefined &&
    sinks.some((other) => other.property !== undefined && other.kind === kind && other.argument === argument)
  );
}

/** A value without the objects of the program that it may be. */
function asText(value: Value): Value {
  return { ...value, objects: value.objects.filter(({ kind }) => kind !== 'object') };
}

function sinkOf(sink: SinkModel, call: Call, name: string, hasObjects: boolean): void {
  const { argument } = sink;
  const last = call.args.length - 1;
  const indices =
    argument === 'all'
      ? call.args.keys()
      : argument === 'last'
        ? [last]
        : typeof argument === 'number'
          ? [argument]
          : Array.isArray(argument)
            ? (argument as readonly number[])
            : [];
  if (argument === 'receiver') {
    if (sink.when?.(call.receiver, call) ?? true)
      checkSink(sink, call.receiver, call.node, call.environment, call, name);
    return;
  }
  for (const index of indices) {
    const argument = call.args[index];
    if (argument === undefined) continue;
    const given = hasObjects ? asText(argument) : argument;
    for (const value of sink.property === undefined ? [given] : properties(given, sink.property))
      if (sink.when?.(value, call) ?? true)
        checkSink(sink, inside(value, sink), call.node, call.environment, call, name);
  }
}

function properties(value: Value, names: string | readonly string[]): Value[] {
  const list = typeof names === 'string' ? [names] : names;
  return list.flatMap((name) => {
    const field = fieldOf(value, name);
    // Untrusted data that is not certainly a string may be an object with the property.
    const whole: Value[] =
      value.taints.length > 0 && value.shape === null ? [{ ...UNKNOWN, taints: value.taints }] : [];
    return field === null || field === UNKNOWN ? whole : [field, ...whole];
  });
}

/** Kinds of sinks that are harmed by the content of objects and arrays. */
const DEEP = new Set([
  'nosql',
  'command-argument',
  'html',
  'merge',
  'object',
  'log',
  'url',
  'path',
  'redirect',
  'header',
  'code',
  'command',
  'sql',
  'xml',
  'sensitive',
]);

/** Operators of document databases that compare with a value, whatever that is. */
function takesValues(name: string): boolean {
  return /^\$(?:eq|ne|gte?|lte?|n?in|all)$/u.test(name);
}

function inside(value: Value, sink: SinkModel): Value {
  if (value.objects.length === 0 || !DEEP.has(sink.kind)) return value;
  return { ...value, taints: deepTaints(value, 3, sink.kind === 'nosql' ? takesValues : undefined) };
}

function callbacks(entry: Entry, call: Call, name: string): void {
  const given = entry.callbacks.length === 0 ? call.args : call.args.map(forced);
  const functions = given.flatMap((arg) => (arg.objects.some(isFunction) ? [arg] : functionsIn(arg)));
  const event = textOf(call.arg(0));
  const direct = entry.callbacks
    .filter(({ property }) => property === undefined)
    .map((model) => (isOf(model, event) ? model : { ...model, parameters: [] }));
  for (const callback of functions) callLater(callback, direct, call, name);
  for (const model of entry.callbacks)
    if (model.property !== undefined)
      for (const callback of given.flatMap((arg) => membersAt(arg, model.property?.split('.') ?? [])))
        callLater(callback, [model], call, name);
}

/** Whether a callback may be one for the event that its model is about. */
function isOf(model: CallbackModel, event: string | null): boolean {
  return model.event === undefined || event === null || model.event === event;
}

function callLater(callback: Value, models: readonly CallbackModel[], call: Call, name: string): void {
  const model = models.find((candidate) => suits(candidate, callback));
  const args = model === undefined ? expectedBy(callback) : argumentsBy(model, call);
  const self = model?.self === undefined ? UNKNOWN : apiValue(model.self);
  const run = (): void => void callBack(callback, filled(callback, args), call, name, self);
  later(call, run, model);
}

function suits({ arity = 0, generator }: CallbackModel, callback: Value): boolean {
  const generates = callback.objects.some(({ closure }) => closure?.node.generator === true);
  return arity <= arityOf(callback) && (generator === undefined || generates);
}

/** The functions at a path of properties; `*` stands for any of them. */
function membersAt(value: Value, [name, ...rest]: readonly string[]): Value[] {
  const { objects } = forced(value);
  if (name === undefined) return objects.some(isFunction) ? [value] : [];
  return objects
    .flatMap((object) =>
      name === '*'
        ? [...[...object.fields.values()].map((cell) => cell.value), object.rest.value]
        : [object.get(name) ?? UNKNOWN],
    )
    .flatMap((member) => membersAt(member, rest));
}

/**
 * The functions in a value, in its arrays and under the name `handler`: middleware may be given as
 * an array, and the handler of a route among its options.
 */
function functionsIn(value: Value): Value[] {
  return value.objects
    .flatMap((object) =>
      object.kind === 'array' ? [...object.elements(), object.rest.value] : (object.get('handler') ?? []),
    )
    .filter((element) => element.objects.some(isFunction));
}

function isFunction(object: { readonly closure: unknown; readonly native: unknown }): boolean {
  return object.closure !== null || object.native !== null;
}

function arityOf(callback: Value): number {
  return Math.max(...callback.objects.map((object) => object.closure?.node.params.length ?? 0));
}

/**
 * Fills up the arguments with unknown values: a library calls the function, so missing ones are
 * unknown rather than `undefined`.
 */
function filled(callback: Value, args: readonly Value[]): Value[] {
  return Array.from(
    { length: Math.max(args.length, arityOf(callback)) },
    (_, index) => args[index] ?? UNKNOWN,
  );
}

/**
 * At a module's top level a callback is deferred until the module has run, when the variables that
 * it uses have been assigned.
 */
function later(call: Call, run: () => void, model: CallbackModel | undefined): void {
  const { closure, module } = call.environment.frame;
  const machine = machineOf(call.environment);
  if (closure !== null || machine.loading !== module) run();
  else if (model !== undefined || machine.loading === module) module.deferred.push(run);
}

/** The arguments that a model names, the first narrowed by what the call checks of it. */
function argumentsBy({ parameters, checked }: CallbackModel, call: Call): Value[] {
  const checks = checked?.(call);
  const [first = ''] = parameters;
  const args = parameters.map((kind) => parameter(kind, call));
  if (checks === undefined || checks.size === 0) return args;
  const whole = apiValue(first);
  const members = [...checks].map(
    ([name, schema]) =>
      [name, narrowed(getMember(whole, name, call.node, call.environment), schema, call)] as const,
  );
  return [checkedObject(first, new Map(members), call), ...args.slice(1)];
}

function parameter(kind: string, call: Call): Value {
  if (kind === '') return UNKNOWN;
  if (kind === 'receiver') return { ...UNKNOWN, taints: call.receiver.taints };
  if (kind === 'elements') return elementsOf(call.receiver);
  if (kind === 'arguments') return { ...UNKNOWN, taints: carried(['all'], call) };
  if (kind.startsWith('source:')) {
    const [, source = '', label = call.path] = kind.split(':');
    return sourceValue(source as SourceKind, label, call.node, call.environment);
  }
  return apiValue(kind);
}

/**
 * The arguments that a callback expects by the types and names of its parameters, for example a
 * request.
 */
function expectedBy(callback: Value): Value[] {
  const [closure] = callback.objects.flatMap((object) => (object.closure === null ? [] : [object.closure]));
  return closure === undefined ? [] : argumentsFromAfar(closure, closure.environment);
}

/**
 * The result of an unknown function that takes functions (`asyncHandler(f)`): it may return one
 * that calls them.
 */
function wrapped(name: string, call: Call): Value {
  const functions = call.args.filter((arg) => arg.objects.some(isFunction));
  if (functions.length === 0 || call.isNew || (name !== '' && !carriesOn(name))) return UNKNOWN;
  const wrapper = engineFunction(call.node, call.environment, (later) => {
    const given = joinAll(functions.map((inner) => callBack(inner, later.args, later, name)));
    return join(given, UNKNOWN);
  });
  return join(wrapper, UNKNOWN);
}

/** The result of an unknown function, estimated by its name. */
export function unknownCall(name: string, call: Call): Value {
  if (saysUntrusted(name)) return sourceValue('parameter', `${name}()`, call.node, call.environment);
  for (const arg of call.args)
    if (arg.objects.some(isFunction))
      later(
        call,
        () => void callBack(arg, expectedBy(arg), call, name === '' ? 'a function' : name),
        undefined,
      );
  const cleans = sanitizesByName(name);
  const taints = carried(['all', 'receiver'], call);
  if (taints.length === 0) return cleans === null ? wrapped(name, call) : HARMLESS;
  if (cleans !== null) {
    const rest = cleanedFor(taints, cleans);
    return rest.length === 0 ? HARMLESS : { ...UNKNOWN, taints: rest };
  }
  return carriesOn(name) || call.isNew ? { ...UNKNOWN, taints: guessed(taints) } : UNKNOWN;
}
