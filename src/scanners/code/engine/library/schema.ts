import type * as t from '@babel/types';
import { deepTaints, elementsOf } from '../evaluate/contents.js';
import { getMember } from '../evaluate/members.js';
import { harmlessIn } from '../rules/patterns-of-text.js';
import type { Environment, HeapObject, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { forced } from '../values/lazy.js';
import { cleanedFor, NUMBER_IS_NO } from '../values/taint.js';
import { HARMLESS, joinAll, joinTaints, objectValue, TEXT_IS_NO, UNKNOWN, textOf } from '../values/value.js';
import type { Schema } from './schema-kinds.js';

/** A check that says nothing of what passes it. */
export const ANYTHING: Schema = { kind: 'cleans', kinds: [] };

/** A check that only values pass which do no harm: an enumeration, a UUID, a boolean. */
export const PLAIN: Schema = { kind: 'cleans', kinds: ['*'] };

/** A check that only texts pass, whatever is in them. */
export const TEXT: Schema = { kind: 'cleans', kinds: TEXT_IS_NO };

/** A check that only numbers pass. */
export const NUMBER: Schema = { kind: 'cleans', kinds: NUMBER_IS_NO };

/** How deep a schema is followed into a value. */
const DEPTH = 6;

const SCHEMAS = new WeakMap<HeapObject, Schema>();

/** An object of the program that stands for a schema of a library. */
export function schemaObject(schema: Schema, node: t.Node, env: Environment): Value {
  const object = new ProgramObject('instance', node, env.frame.module.id);
  object.open = true;
  SCHEMAS.set(object, schema);
  return objectValue(object);
}

/** The schema that a value is; null when it is none. */
export function schemaOf(value: Value): Schema | null {
  const found = forced(value).objects.flatMap((object) => SCHEMAS.get(object) ?? []);
  const [only] = found;
  if (only === undefined) return null;
  return found.length === 1 ? only : { kind: 'either', of: found };
}

/**
 * What a regular expression, or the text of one, lets through.
 * @param otherwise what is known where harmful text matches too, or what matches is not known
 */
export function matchedBy(pattern: Value, otherwise: Schema): Schema {
  const text = textOf(pattern);
  const patterns = text === null ? pattern.objects : [{ pattern: text, flags: '' }];
  const each = patterns.map(({ pattern, flags }) => (pattern === null ? [] : harmlessIn(pattern, flags)));
  if (each.length === 0 || each.some((kinds) => kinds.length === 0)) return otherwise;
  return { kind: 'cleans', kinds: [...new Set(each.flat())].sort() };
}

/** Whether a schema leaves everything as it was. */
function saysNothing(schema: Schema): boolean {
  if (schema.kind === 'cleans') return schema.kinds.length === 0;
  if (schema.kind === 'fields') return schema.open && [...schema.fields.values()].every(saysNothing);
  if (schema.kind === 'list') return saysNothing(schema.of);
  return schema.kind === 'either' && schema.of.some(saysNothing);
}

/** Where something is checked. */
interface Place {
  readonly node: t.Node;
  readonly environment: Environment;
}

/** What is left of a value that passed a check. */
export function narrowed(value: Value, schema: Schema, at: Place): Value {
  return narrow(value, schema, at, DEPTH);
}

function narrow(value: Value, schema: Schema, at: Place, depth: number): Value {
  if (depth === 0) return { ...UNKNOWN, taints: deepTaints(value) };
  switch (schema.kind) {
    case 'cleans':
      return cleaned(value, schema.kinds);
    case 'fields':
      return record(value, schema, at, depth);
    case 'list': {
      const array = new ProgramObject('array', at.node, at.environment.frame.module.id);
      array.rest.value = narrow(elementsOf(value), schema.of, at, depth - 1);
      return objectValue(array);
    }
    case 'either':
      return joinAll(schema.of.map((choice) => narrow(value, choice, at, depth - 1)));
    case 'made':
      return schema.by(narrow(value, schema.from, at, depth - 1));
  }
}

function cleaned(value: Value, kinds: readonly string[]): Value {
  if (kinds.length === 0) return value;
  const taints = cleanedFor(deepTaints(value), kinds);
  const before = value.taints.length > 0 && taints.length === 0;
  return kinds.includes('*') && (before || taints.length === 0) ? HARMLESS : { ...UNKNOWN, taints };
}

function record(
  value: Value,
  { fields, open }: Extract<Schema, { kind: 'fields' }>,
  at: Place,
  depth: number,
): Value {
  const object = new ProgramObject('object', at.node, at.environment.frame.module.id);
  for (const [name, schema] of fields)
    object.cell(name).value = narrow(getMember(value, name, at.node, at.environment), schema, at, depth - 1);
  if (open) object.rest.value = { ...UNKNOWN, taints: joinTaints(value.taints, deepTaints(value, 2)) };
  object.open = true;
  return objectValue(object);
}

/** The schema of what passes both: the fields of each, or the stricter one. */
export function both(one: Schema, other: Schema): Schema {
  if (one.kind === 'fields' && other.kind === 'fields')
    return {
      kind: 'fields',
      fields: new Map([...one.fields, ...other.fields]),
      open: one.open || other.open,
    };
  if (one.kind === 'cleans' && other.kind === 'cleans')
    return { kind: 'cleans', kinds: [...new Set([...one.kinds, ...other.kinds])].sort() };
  return saysNothing(one) ? other : one;
}

/**
 * An argument of a library's callback of which a check is known: it has everything that `type` has,
 * but these members are narrowed.
 */
export function checkedObject(
  type: string,
  members: ReadonlyMap<string, Value>,
  { node, environment }: Place,
): Value {
  const object = new ProgramObject('instance', node, environment.frame.module.id);
  object.inherits = [type];
  object.open = true;
  for (const [name, value] of members) object.cell(name).value = value;
  return objectValue(object);
}
