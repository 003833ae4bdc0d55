import type * as t from '@babel/types';
import type { Environment } from './environment.js';
import { evaluate } from './expressions.js';
import { HeapObject } from './heap.js';
import { forced, loadedOnly } from './lazy.js';
import { checkSink, reporterOf } from './reporter.js';
import { forgetRefinement, refinedMember } from './refinements.js';
import { waiting } from './rule-set.js';
import { sourceValue } from './sources.js';
import type { Write } from './rule.js';
import { harms, type Taint } from './taint.js';
import {
  apiValue,
  join,
  joinAll,
  joinTaints,
  objectValue,
  textOf,
  UNDEFINED,
  UNKNOWN,
  UNKNOWN_CLOSED,
  type Value,
} from './value.js';

const MAX_PATH = 140;

/** Names of the global object: what is read from them is a global. */
const GLOBALS = new Set(['window', 'globalThis', 'self', 'global', 'top', 'parent', 'frames']);

/** A member as the program writes it. */
export type Member = t.MemberExpression | t.OptionalMemberExpression;

/** The name of a property, pattern property or class member; null when it is computed and not known. */
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
  return textOf(evaluate(key, env));
}

/** The name that a member expression reads; null when it is computed and not known. */
export function memberName(node: Member, env: Environment): { name: string | null; key: Value } {
  const { property } = node;
  if (!node.computed && property.type === 'Identifier') return { name: property.name, key: UNDEFINED };
  if (property.type === 'PrivateName') return { name: `#${property.id.name}`, key: UNDEFINED };
  const key = evaluate(property, env);
  const [only, ...others] = key.constants;
  const known = !key.open && others.length === 0 && (typeof only === 'string' || typeof only === 'number');
  return { name: known ? String(only) : null, key };
}

/** Reads a member. */
export function readMember(node: Member, env: Environment): Value {
  const object = evaluate(node.object, env);
  const { name, key } = memberName(node, env);
  const { machine } = env.frame;
  if (name === null && key.taints.length > 0) checkMemberSink('[]', key, object, node, env);
  const value = refinedMember(node, env) ?? chosen(getMember(object, name, node, env), name, key);
  if (name !== null && machine.rules.reads.size > 0)
    for (const path of pathsOf(object, name))
      for (const { rule, run } of waiting(machine.rules.reads, path))
        run(node, reporterOf(rule, env, path), env);
  return value;
}

/** Path of a member that untrusted data chose: it may be `Object.prototype`. */
const CHOSEN = '[chosen]';
/** Path of one that a client of a server chose: calling it may call anything. */
const CHOSEN_METHOD = '[chosen-method]';

function chosen(value: Value, name: string | null, key: Value): Value {
  if (name !== null || !key.taints.some((taint) => harms(taint, 'prototype'))) return value;
  const method = key.taints.some((taint) => taint.source.kind === 'remote' && harms(taint, 'method-name'));
  const sources = key.taints.filter((taint) => harms(taint, 'prototype')).map(chosenBy);
  return join(value, apiValue(...new Set(sources), ...(method ? [CHOSEN_METHOD] : [])));
}

/** Parameters of a function are told apart: only one that chooses both object and field leads to the prototype. */
function chosenBy({ source }: Taint): string {
  return source.kind === 'parameter' ? `${CHOSEN} ${source.label.replaceAll('.', '/')}` : CHOSEN;
}

/** `obj[key]` with an untrusted key: the sinks `[]` (read), `[]=` (written), and `[][]=` (written to what an untrusted key chose). */
function checkMemberSink(
  path: '[]' | '[]=',
  key: Value,
  object: Value,
  node: t.Node,
  env: Environment,
): void {
  if (path === '[]=' && object.objects.some((known) => known.kind === 'array')) return;
  const { registry } = env.frame.machine;
  for (const sink of registry.exact(path)?.sinks ?? [])
    checkSink(sink, key, node, env, null, path === '[]' ? 'property read' : 'property write');
  if (path === '[]') return;
  const inner = { ...key, taints: key.taints.filter((taint) => object.apis.includes(chosenBy(taint))) };
  for (const sink of registry.exact('[][]=')?.sinks ?? [])
    checkSink(sink, inner, node, env, null, 'property write');
}

/** The member of that name; null for any member. */
export function getMember(unloaded: Value, name: string | null, node: t.Node, env: Environment): Value {
  const object = forced(unloaded);
  const values: Value[] = object.objects.map((known) => fieldValue(known, name));
  if (object.taints.length > 0 && name !== 'length') values.push({ ...UNKNOWN, taints: object.taints });
  for (const api of object.apis) values.push(apiMember(api, name, node, env));
  if (object.open && object.apis.length === 0 && object.taints.length === 0)
    values.push(name === null ? UNKNOWN : anyMember(name, node, env));
  return values.length === 0
    ? UNKNOWN
    : joinAll(values.map((value) => (value === UNKNOWN_CLOSED ? UNKNOWN : value)));
}

function fieldValue(object: HeapObject, name: string | null): Value {
  if (name === null) {
    const all = [...object.fields.values()].map((cell) => cell.value);
    return loadedOnly(joinAll([object.rest.value, ...all.slice(0, 20)]));
  }
  if (name === 'prototype' && (object.kind === 'function' || object.kind === 'class'))
    return objectValue(prototypeOf(object));
  const own = object.get(name);
  if (own !== null) return forced(own);
  const delegated = fromDelegates(object, name);
  if (delegated !== null) return delegated;
  if (object.inherits.length > 0) return { ...UNKNOWN, apis: object.inherits.map((api) => `${api}.${name}`) };
  return object.open || object.kind !== 'object' ? UNKNOWN : UNDEFINED;
}

/** What `export *` brings: the files that it names are loaded in their order until one has the name. */
function fromDelegates(object: HeapObject, name: string): Value | null {
  for (const delegate of object.delegates)
    for (const exported of forced(delegate).objects) {
      const value = exported.get(name) ?? fromDelegates(exported, name);
      if (value !== null) return forced(value);
    }
  return null;
}

/** The object that the instances of a class or function inherit from. */
export function prototypeOf(object: HeapObject): HeapObject {
  const cell = object.cell('prototype');
  const [known] = cell.value.objects;
  if (known !== undefined) return known;
  const made = new HeapObject('object', object.node, object.module);
  made.open = true;
  cell.value = objectValue(made);
  return made;
}

function apiMember(api: string, name: string | null, node: t.Node, env: Environment): Value {
  if (name === null) return dynamicMember(api, node, env);
  if (name === 'default' || GLOBALS.has(api)) {
    if (name === 'default') return { ...UNKNOWN, apis: [api] };
    return apiMember('', name, node, env);
  }
  const path = api === '' ? name : `${api}.${name}`;
  if (path.length > MAX_PATH) return UNKNOWN;
  const entry = env.frame.machine.registry.find(path);
  const typed: Value = { ...UNKNOWN, apis: [entry?.type ?? path] };
  return entry?.source == null ? typed : join(typed, sourceValue(entry.source, path, node, env));
}

/** A computed member of a source's parent: `req[part]` is whatever the source is. */
function dynamicMember(api: string, node: t.Node, env: Environment): Value {
  const entry = env.frame.machine.registry.exact(`${api}.[]`);
  return entry?.source == null ? UNKNOWN : sourceValue(entry.source, api, node, env);
}

function anyMember(name: string, node: t.Node, env: Environment): Value {
  const entry = env.frame.machine.registry.exact(`*.${name}`);
  if (entry === null) return UNKNOWN;
  const typed: Value = entry.type === null ? UNKNOWN : { ...UNKNOWN, apis: [entry.type] };
  return entry.source === null ? typed : join(typed, sourceValue(entry.source, name, node, env));
}

/** The paths under which models may know a member of a value. */
export function pathsOf(object: Value, name: string): string[] {
  const known = object.apis.map((api) => (api === '' || GLOBALS.has(api) ? name : `${api}.${name}`));
  return known.length > 0 ? known : [`*.${name}`];
}

/** Writes a member: to the program's objects, and past rules and sinks. */
export function writeMember(node: Member, value: Value, env: Environment, statement: t.Node): void {
  const object = evaluate(node.object, env);
  const { name, key } = memberName(node, env);
  const { machine } = env.frame;
  if (name === null && key.taints.length > 0) checkMemberSink('[]=', key, object, statement, env);
  for (const known of object.objects) {
    if (name === null) machine.journal.write(known.rest, join(known.rest.value, value));
    else
      machine.journal.write(
        known.cell(name),
        object.objects.length === 1 ? value : join(known.cell(name).value, value),
      );
  }
  if (name === null) return;
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

/** What the elements of a value are. */
export function elementsOf(value: Value): Value {
  const inner = value.objects.flatMap((object) => [...object.elements(), object.rest.value]);
  const outer: Value = { ...UNKNOWN, taints: value.taints };
  return loadedOnly(
    value.objects.length > 0 && value.taints.length === 0 ? joinAll(inner) : joinAll([outer, ...inner]),
  );
}

/** Most objects that are looked into for untrusted data, and most fields of one. */
const MOST_OBJECTS = 40;
const MOST_FIELDS = 40;

/** All untrusted data in a value, inside its objects too, as far as `depth` levels down. */
export function deepTaints(value: Value, depth = 4): Value['taints'] {
  return value.objects.length === 0 ? value.taints : searchTaints(value, depth, new Set());
}

function searchTaints(value: Value, depth: number, seen: Set<HeapObject>): Value['taints'] {
  let { taints } = value;
  if (depth === 0) return taints;
  for (const object of value.objects) {
    if (
      object.kind === 'function' ||
      object.kind === 'class' ||
      seen.has(object) ||
      seen.size >= MOST_OBJECTS
    )
      continue;
    seen.add(object);
    let fields = 0;
    for (const { value: field } of object.fields.values()) {
      if ((fields += 1) > MOST_FIELDS) break;
      if (field.taints.length > 0 || field.objects.length > 0)
        taints = joinTaints(taints, searchTaints(field, depth - 1, seen));
    }
    taints = joinTaints(taints, searchTaints(object.rest.value, depth - 1, seen));
  }
  return taints;
}

/** Sets a field of the objects of a value. */
export function writeField(target: Value, name: string, value: Value, env: Environment): void {
  for (const object of target.objects) env.frame.machine.journal.write(object.cell(name), value);
}
