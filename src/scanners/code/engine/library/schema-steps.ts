import { callBack } from '../evaluate/calls.js';
import { returnedChecks } from '../evaluate/proofs.js';
import type { Call, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { forced } from '../values/lazy.js';
import { join, objectValue, UNKNOWN } from '../values/value.js';
import {
  ANYTHING,
  both,
  matchedBy,
  narrowed,
  NUMBER,
  PLAIN,
  schemaObject,
  schemaOf,
  TEXT,
} from './schema.js';
import type { Schema, SchemaMaker, SchemaStep, SchemaUse } from './schema-kinds.js';

/** The path of every schema, on which its methods are called. */
const SCHEMA = 'schema';

/** What makes a schema of the arguments, and of the schema on which it is called; null for none. */
const MAKERS: Readonly<Record<SchemaMaker, (call: Call) => Schema | null>> = {
  /** Passes everything. */
  any: () => ANYTHING,
  /** Passes texts, whatever is in them. */
  text: () => TEXT,
  number: () => NUMBER,
  /** Passes what does no harm. */
  plain: () => PLAIN,
  /** Passes objects with the fields of the first argument, and drops the others. */
  fields: (call: Call) => fieldsOf(call.arg(0), false),
  /** The same, but keeps the others. */
  'open-fields': (call: Call) => fieldsOf(call.arg(0), true),
  /** Keeps the fields that the object does not name. */
  opened: (call: Call) => {
    const known = schemaOf(call.receiver);
    return known?.kind === 'fields' ? { ...known, open: true } : known;
  },
  list: (call: Call) => ({ kind: 'list', of: schemaOf(call.arg(0)) ?? schemaOf(call.receiver) ?? ANYTHING }),
  /** Passes any of the schemas in the arguments, and what it is called on. */
  either: (call: Call) => ({ kind: 'either', of: choicesOf(call) }),
  /** Passes what the first argument passes and what it is called on passes, too. */
  both: (call: Call) => {
    const [known, other] = [schemaOf(call.receiver), schemaOf(call.arg(0)) ?? fieldsOf(call.arg(0), false)];
    return known === null ? other : both(known, other);
  },
  /** Passes what it is called on passes: a limit, a default, a text for people. */
  same: (call: Call) => schemaOf(call.receiver) ?? schemaOf(call.arg(0)),
  /** Passes texts that a regular expression matches. */
  pattern: (call: Call) => matchedBy(forced(call.arg(0)), schemaOf(call.receiver) ?? TEXT),
  /** Passes what a function of the program says is right. */
  check: (call: Call) => {
    const known = schemaOf(call.receiver) ?? schemaOf(call.arg(0)) ?? ANYTHING;
    const kinds = returnedChecks(forced(call.args.at(-1) ?? UNKNOWN));
    return kinds.length === 0 ? known : both(known, { kind: 'cleans', kinds });
  },
  /** Passes numbers and lengths up to a limit. */
  bounded: (call) => both(schemaOf(call.receiver) ?? ANYTHING, { kind: 'cleans', kinds: ['size'] }),
  /** Hands on what a function of the program makes of it. */
  made: (call: Call) => ({
    kind: 'made',
    from: schemaOf(call.receiver) ?? ANYTHING,
    by: (value: Value) => callBack(call.arg(0), [value], call, call.method),
  }),
  /** Passes what its argument passes. */
  next: (call: Call) => schemaOf(call.arg(0)) ?? schemaOf(call.receiver),
  /** Passes what the last of the given schemas passes, which each narrow it. */
  chain: (call: Call) => call.args.map((arg) => schemaOf(arg) ?? ANYTHING).reduce<Schema>(both, ANYTHING),
};

/** What applies a schema: the result of the call. */
const USES: Readonly<Record<SchemaUse, (call: Call) => Value | null>> = {
  /** Gives back its argument as far as the schema passes it. */
  parse: (call: Call) => passed(call.receiver, call.arg(0), call),
  /** The same with the schema first and the value second, or the other way round. */
  'parse-second': (call: Call) =>
    schemaOf(call.arg(0)) === null
      ? passed(call.arg(1), call.arg(0), call)
      : passed(call.arg(0), call.arg(1), call),
  /** Gives an object that has it as `data`, `value` and `output`. */
  result: (call: Call) => resultOf(passed(call.receiver, call.arg(0), call), call),
  /** The value itself or an object that has it, as the library wants. */
  validated: (call: Call) => {
    const value = passed(call.receiver, call.arg(0), call);
    const result = resultOf(value, call);
    return value === null || result === null ? null : join(value, result);
  },
  'result-second': (call: Call) =>
    resultOf(
      schemaOf(call.arg(0)) === null
        ? passed(call.arg(1), call.arg(0), call)
        : passed(call.arg(0), call.arg(1), call),
      call,
    ),
};

/** The result of a call that makes or applies a schema; null when no schema is known here. */
export function schemaStep(step: SchemaStep, call: Call): Value | null {
  if (isUse(step)) return USES[step](call);
  const schema = MAKERS[step](call);
  if (schema === null) return null;
  const made = schemaObject(schema, call.node, call.environment);
  const [object] = made.objects;
  if (schema.kind === 'fields' && object !== undefined) {
    const shape = schemaOf(call.receiver) === null ? call.arg(0) : UNKNOWN;
    object.cell('shape').value = shape;
  }
  return { ...made, apis: [SCHEMA] };
}

function isUse(step: SchemaStep): step is SchemaUse {
  return step in USES;
}

function passed(schema: Value, value: Value, call: Call): Value | null {
  const known = schemaOf(schema);
  return known === null ? null : narrowed(value, known, call);
}

function resultOf(value: Value | null, call: Call): Value | null {
  if (value === null) return null;
  const object = new ProgramObject('object', call.node, call.environment.frame.module.id);
  for (const name of ['data', 'value', 'output']) object.cell(name).value = value;
  object.open = true;
  return objectValue(object);
}

function fieldsOf(shape: Value, open: boolean): Schema {
  const fields = new Map<string, Schema>();
  const objects = forced(shape).objects.filter(({ kind }) => kind === 'object');
  for (const object of objects)
    for (const [name, { value }] of object.fields) fields.set(name, schemaOf(value) ?? ANYTHING);
  return { kind: 'fields', fields, open: open || objects.length === 0 || shape.open };
}

function choicesOf(call: Call): Schema[] {
  const listed = call.args.flatMap((arg) => [
    arg,
    ...forced(arg).objects.flatMap((object) => (object.kind === 'array' ? object.elements() : [])),
  ]);
  const known = [call.receiver, ...listed].flatMap((value) => schemaOf(value) ?? []);
  return known.length === 0 ? [ANYTHING] : known;
}
