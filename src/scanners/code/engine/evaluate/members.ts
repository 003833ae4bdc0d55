import type * as t from '@babel/types';
import { sourceValue } from '../library/sources.js';
import { checkSink, reporterOf } from '../rules/reporter.js';
import type { Write } from '../rules/rule.js';
import { waiting } from '../rules/rule-set.js';
import type { Environment, HeapObject, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { newCell } from '../values/journal.js';
import { cleanedFor, type Taint } from '../values/taint.js';
import { forced, loadedOnly } from '../values/lazy.js';
import { memberPath } from '../values/member-path.js';
import {
  apiValue,
  join,
  joinAll,
  objectValue,
  textOf,
  UNDEFINED,
  UNKNOWN,
  UNKNOWN_CLOSED,
} from '../values/value.js';
import { readAccessor, writeAccessor } from './accessors.js';
import { checkMemberSink, chosen } from './chosen-members.js';
import { TO_PRIMITIVE } from './coercion.js';
import { evaluate } from './expressions.js';
import { refineWritten } from './guards.js';
import { forgetRefinement, refinedMember } from './refinements.js';
import { machineOf } from '../machine.js';

const MAX_PATH = 140;

/** Names of the global object; its members are globals. */
const GLOBALS = new Set(['window', 'globalThis', 'self', 'global', 'top', 'parent', 'frames']);

/** A member expression, with `.` or `?.`. */
export type Member = t.MemberExpression | t.OptionalMemberExpression;

/** The field name that stands for `[Symbol.iterator]`. */
export const ITERATOR = '@@iterator';

/** The field name that stands for `[Symbol.dispose]` and its asynchronous twin. */
export const DISPOSE = '@@dispose';

/**
 * The name of a property, pattern property or class member; null when it is computed and unknown.
 */
export function keyOf(
  property: { readonly key: t.Node; readonly computed?: boolean | null | undefined },
  env: Environment,
): string | null {
  const { key } = property;
  if (property.computed !== true) {
    if (key.type === 'Identifier') return key.name;
    if (key.type === 'PrivateName') return `#${key.id.name}`;
  }
  if (key.type === 'StringLiteral' || key.type === 'NumericLiteral') return String(key.value);
  const value = evaluate(key, env);
  const [symbol = ''] = value.apis;
  if (symbol === 'Symbol.toPrimitive') return TO_PRIMITIVE;
  if (/^Symbol\.(?:asyncD|d)ispose$/u.test(symbol)) return DISPOSE;
  return /^Symbol\.(?:asyncI|i)terator$/u.test(symbol) ? ITERATOR : textOf(value);
}

/** The name that a member expression reads; null when it is computed and unknown. */
export function memberName(node: Member, env: Environment): { name: string | null; key: Value } {
  const { property } = node;
  if (!node.computed && property.type === 'Identifier') return { name: property.name, key: UNDEFINED };
  if (property.type === 'PrivateName') return { name: `#${property.id.name}`, key: UNDEFINED };
  const key = evaluate(property, env);
  const [only, ...others] = key.constants;
  const known = !key.open && others.length === 0 && (typeof only === 'string' || typeof only === 'number');
  return { name: known ? String(only) : null, key };
}

/** Evaluates a member expression that is read. */
export function readMember(node: Member, env: Environment): Value {
  const object = evaluate(node.object, env);
  const { name, key } = memberName(node, env);
  const machine = machineOf(env);
  // `[].slice` is written for `Array.prototype.slice`.
  if (name !== null && node.object.type === 'ArrayExpression' && node.object.elements.length === 0)
    return apiValue(`Array.prototype.${name}`);
  if (name === null && key.taints.length > 0) checkMemberSink('[]', key, object, node, env);
  const value =
    refinedMember(node, env) ?? chosen(getMember(object, name, node, env), name, key, node.object, env);
  if (name !== null && machine.rules.reads.size > 0)
    for (const path of pathsOf(object, name))
      for (const { rule, run } of waiting(machine.rules.reads, path))
        run(node, reporterOf(rule, env, path), env);
  return value;
}

/** Reads a member of a value. @param name null for an unknown name, i.e. any member */
export function getMember(unloaded: Value, name: string | null, node: t.Node, env: Environment): Value {
  const object = forced(unloaded);
  let joined = UNKNOWN_CLOSED;
  for (const known of object.objects) joined = withMember(joined, fieldValue(known, name, node, env));
  if (object.taints.length > 0 && name !== 'length')
    joined = withMember(joined, { ...UNKNOWN, taints: partOf(object, name) });
  for (const api of object.apis) joined = withMember(joined, apiMember(api, name, node, env));
  if (object.open && object.apis.length === 0 && object.taints.length === 0)
    joined = withMember(joined, name === null ? UNKNOWN : anyMember(name, node, env));
  return joined === UNKNOWN_CLOSED ? UNKNOWN : joined;
}

/** A union that may be empty with one more member, which has some value even if none was seen. */
function withMember(all: Value, member: Value): Value {
  return join(all, member === UNKNOWN_CLOSED ? UNKNOWN : member);
}

/**
 * The untrusted data in a member. The host of a parsed address is no path and no markup; in its
 * other parts the characters of markup are encoded. The path of the page's own address leads to
 * no other host.
 */
function partOf({ taints, apis }: Value, name: string | null): Value['taints'] {
  if (!apis.includes('URL()')) return taints;
  if (/^(?:host|hostname|port|protocol)$/u.test(name ?? '')) return cleanedFor(taints, ['path', 'html']);
  const encoded = /^(?:search|pathname|hash|href)$/u.test(name ?? '') ? cleanedFor(taints, ['html']) : taints;
  return name === 'pathname' && taints.every(isOfPage) ? cleanedFor(encoded, OWN_PATH_IS_NO) : encoded;
}

const OWN_PATH_IS_NO = ['redirect', 'link-url'];

/** Whether data is the address of the page itself. */
function isOfPage({ source: { kind, label } }: Taint): boolean {
  return kind === 'dom' && /(?:location(?:\.href)?|\.URL|documentURI|baseURI)$/u.test(label);
}

function fieldValue(object: HeapObject, name: string | null, node: t.Node, env: Environment): Value {
  if (name === null) {
    // A class is not made by a call of a method whose name nobody knows.
    const all = [...object.fields].flatMap(([key, { value }]) => (key === 'constructor' ? [] : [value]));
    return loadedOnly(joinAll([object.rest.value, ...all.slice(0, 20)]));
  }
  if (name === 'prototype' && (object.kind === 'function' || object.kind === 'class'))
    return objectValue(prototypeOf(object));
  const computed = readAccessor(object, name, node, env);
  if (computed !== null) return computed;
  const own = object.get(name);
  if (own !== null) return forced(own);
  const delegated = fromDelegates(object, name) ?? fromLibraries(object, name, node, env);
  if (delegated !== null) return delegated;
  if (name === 'constructor' && object.closure !== null) return { ...UNKNOWN, apis: ['Function'] };
  if (object.inherits.length > 0)
    return joinAll(object.inherits.map((api) => apiMember(api, name, node, env)));
  return object.open || object.kind !== 'object' ? UNKNOWN : UNDEFINED;
}

/**
 * The member of modules that are re-exported with `export *`. They are loaded in order until one
 * has the name.
 */
function fromDelegates(object: HeapObject, name: string): Value | null {
  for (const delegate of delegatesFor(object, name))
    for (const exported of forced(delegate).objects) {
      const value = exported.get(name) ?? fromDelegates(exported, name);
      if (value !== null) return forced(value);
    }
  return null;
}

/**
 * For each name that was looked up in a module, the re-exported modules that may have it. It holds
 * as long as the module has `count` re-exports: another one may have the name, too.
 */
interface Asked {
  readonly count: number;
  readonly byName: Map<string, readonly Value[]>;
}

const ASKED = new WeakMap<HeapObject, Asked>();

/**
 * The re-exported modules that may have a name: of hundreds of icons one is loaded. Remembered,
 * since a file that re-exports much is asked for the same names again and again.
 */
function delegatesFor(object: HeapObject, name: string): readonly Value[] {
  const { delegates } = object;
  if (delegates.length < 2) return delegates;
  let asked = ASKED.get(object);
  if (asked?.count !== delegates.length) {
    asked = { count: delegates.length, byName: new Map() };
    ASKED.set(object, asked);
  }
  const known =
    asked.byName.get(name) ??
    delegates.filter(({ objects }) => objects.every(({ lacks }) => lacks?.(name) !== true));
  asked.byName.set(name, known);
  return known;
}

/** What `export * from 'fs'` brings: nobody here knows the names that a library has. */
function fromLibraries(object: HeapObject, name: string, node: t.Node, env: Environment): Value | null {
  if (object.delegates.length === 0) return null;
  const apis = delegatesFor(object, name).flatMap((delegate) => forced(delegate).apis);
  return apis.length === 0 ? null : joinAll(apis.map((api) => apiMember(api, name, node, env)));
}

/** The prototype of the instances of a class or function. */
export function prototypeOf(object: HeapObject): HeapObject {
  const cell = object.cell('prototype');
  const [known] = cell.value.objects;
  if (known !== undefined) return known;
  const made = new ProgramObject('object', object.node, object.module);
  made.open = true;
  cell.value = objectValue(made);
  if (object.closure !== null) CONSTRUCTORS.set(made, object);
  return made;
}

/** The function of whose instances an object is the prototype. */
const CONSTRUCTORS = new WeakMap<HeapObject, HeapObject>();

/** The objects to which functions were written as their methods. */
const HOLDERS = new WeakMap<t.Node, Set<HeapObject>>();

/** How many of them are remembered: more than any program has, since none may be left out. */
const MOST_HOLDERS = 64;

/** Remembers that a function was written to an object: `Store.prototype.get = function () {}`. */
function keepHolder(value: Value, holder: HeapObject): void {
  for (const { closure } of value.objects) {
    if (closure?.self !== null || closure.home !== null) continue;
    const known = HOLDERS.get(closure.node) ?? new Set();
    if (known.size < MOST_HOLDERS) known.add(holder);
    HOLDERS.set(closure.node, known);
  }
}

/** An object that has a function as a method. */
interface Holder {
  readonly holder: HeapObject;
  /** The function that makes instances with it, if there is one. */
  readonly constructor: HeapObject | null;
}

/** The objects to which a function was written as a method. */
export function holdersOf(node: t.Function): readonly Holder[] {
  return [...(HOLDERS.get(node) ?? [])].map((holder) => ({
    holder,
    constructor: CONSTRUCTORS.get(holder) ?? null,
  }));
}

function apiMember(api: string, name: string | null, node: t.Node, env: Environment): Value {
  if (name === null) return dynamicMember(api, node, env);
  if (name === 'default' || GLOBALS.has(api)) {
    if (name === 'default') return { ...UNKNOWN, apis: [api] };
    return apiMember('', name, node, env);
  }
  const path = memberPath(api, name);
  if (path.length > MAX_PATH) return UNKNOWN;
  const entry = machineOf(env).registry.find(path);
  const typed: Value = { ...UNKNOWN, apis: [entry?.type ?? path] };
  const own = machineOf(env).entry?.module.written.get(path)?.value ?? null;
  if (own !== null && own !== UNKNOWN_CLOSED) return join(typed, own);
  return entry?.source == null ? typed : join(typed, sourceValue(entry.source, path, node, env));
}

/** A computed member of an object with sources: `req[part]` may be any of its sources. */
function dynamicMember(api: string, node: t.Node, env: Environment): Value {
  const entry = machineOf(env).registry.exact(`${api}.[]`);
  return entry?.source == null ? UNKNOWN : sourceValue(entry.source, api, node, env);
}

function anyMember(name: string, node: t.Node, env: Environment): Value {
  const entry = machineOf(env).registry.exact(memberPath('*', name));
  if (entry === null) return UNKNOWN;
  const typed: Value = entry.type === null ? UNKNOWN : { ...UNKNOWN, apis: [entry.type] };
  return entry.source === null ? typed : join(typed, sourceValue(entry.source, name, node, env));
}

/** The API paths under which models may describe a member of a value. */
function pathsOf(object: Value, name: string): string[] {
  const known = object.apis.map((api) => (GLOBALS.has(api) ? name : memberPath(api, name)));
  return known.length > 0 ? known : [memberPath('*', name)];
}

/** Writes a member: to the program's objects, and to rules and sinks. */
export function writeMember(node: Member, value: Value, env: Environment, statement: t.Node): void {
  const object = evaluate(node.object, env);
  const { name, key } = memberName(node, env);
  const machine = machineOf(env);
  if (name === null && key.taints.length > 0) checkMemberSink('[]=', key, object, statement, env);
  for (const known of object.objects) {
    keepHolder(value, known);
    if (name === null) {
      machine.journal.write(known.rest, join(known.rest.value, value));
      machine.journal.write(known.keys, join(known.keys.value, key));
    } else if (!writeAccessor(known, name, value, statement, env))
      machine.journal.write(
        known.cell(name),
        object.objects.length === 1 ? value : join(known.cell(name).value, value),
      );
  }
  if (name === null) {
    refineWritten(node, value, env);
    return;
  }
  keepWritten(object, name, value, env);
  forgetRefinement(node, value, env);
  for (const { rule, run } of machine.rules.assigned)
    run(name, value, statement, reporterOf(rule, env, name), env);
  for (const path of pathsOf(object, name)) {
    const write: Write = { path, receiver: object, value, node: statement, environment: env };
    for (const { rule, run } of waiting(machine.rules.writes, path)) run(write, reporterOf(rule, env, path));
    for (const sink of machine.registry.find(path)?.sinks ?? [])
      if (sink.argument === 'value' && (sink.when?.(value, null) ?? true))
        checkSink(sink, value, statement, env, null, path.replace(/^\*\./u, ''));
  }
}

/**
 * Remembers a value that is written to a named member of a library's object (`request.user`,
 * `response.locals.x`, `config.shell`). It can be read elsewhere, since the object is a single one,
 * or one per request.
 */
function keepWritten(object: Value, name: string, value: Value, env: Environment): void {
  const machine = machineOf(env);
  const module = machine.entry?.module;
  if (module === undefined || (value.taints.length === 0 && value.objects.length === 0)) return;
  for (const api of object.apis) {
    const path = GLOBALS.has(api) ? name : `${api}.${name}`;
    if (api === '' || api.includes('()') || machine.registry.find(path) !== null) continue;
    const cell = module.written.get(path) ?? newCell(UNKNOWN_CLOSED, module.id);
    module.written.set(path, cell);
    machine.journal.write(cell, join(cell.value, value));
  }
}

/** Writes a field of all objects of a value. */
export function writeField(target: Value, name: string, value: Value, env: Environment): void {
  for (const object of target.objects) machineOf(env).journal.write(object.cell(name), value);
}
