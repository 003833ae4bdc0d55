import type { Call, Value } from '../values/evaluated.js';
import { forced } from '../values/lazy.js';
import { textOf, textsOf } from '../values/value.js';
import { ANYTHING, matchedBy, NUMBER, PLAIN, schemaOf, TEXT } from './schema.js';
import type { Schema } from './schema-kinds.js';

/** Parts of a request, with the names that the schema of a route has for them. */
const PARTS = { body: ['body'], query: ['querystring', 'query'], params: ['params'], headers: ['headers'] };

/** What the schema among the options of a route leaves of its request. */
export function routeSchemas(call: Call): ReadonlyMap<string, Schema> {
  const schemas = call.args.flatMap((arg) =>
    forced(arg).objects.flatMap((object) => object.get('schema') ?? []),
  );
  return new Map(
    Object.entries(PARTS).flatMap(([part, names]) =>
      schemas.flatMap((schema) =>
        names.flatMap((name) => {
          const own = field(schema, name);
          return own === null ? [] : [[part, jsonSchema(own)] as const];
        }),
      ),
    ),
  );
}

/** Formats of texts that do no harm. */
const FORMATS = /^(?:uuid|date|time|date-time|duration|ipv4|ipv6)$/u;

/** What a JSON schema, or the schema of a library that stands for one, says of a value. */
function jsonSchema(schema: Value): Schema {
  const known = schemaOf(schema);
  if (known !== null) return known;
  if (field(schema, 'enum') !== null || field(schema, 'const') !== null) return PLAIN;
  switch (textOf(field(schema, 'type') ?? schema)) {
    case 'integer':
    case 'number':
      return NUMBER;
    case 'boolean':
    case 'null':
      return PLAIN;
    case 'string':
      return text(schema);
    case 'array':
      return { kind: 'list', of: jsonSchema(field(schema, 'items') ?? schema) };
    default:
      return properties(schema);
  }
}

function text(schema: Value): Schema {
  const format = textsOf(field(schema, 'format') ?? schema).some((name) => FORMATS.test(name));
  const pattern = field(schema, 'pattern');
  if (format || pattern === null) return format ? PLAIN : TEXT;
  return matchedBy(forced(pattern), TEXT);
}

function properties(schema: Value): Schema {
  const objects = forced(field(schema, 'properties') ?? schema).objects;
  if (field(schema, 'properties') === null) return ANYTHING;
  const fields = objects.flatMap((object) =>
    [...object.fields].map(([name, { value }]) => [name, jsonSchema(value)] as const),
  );
  return { kind: 'fields', fields: new Map(fields), open: true };
}

function field(value: Value, name: string): Value | null {
  const [known] = forced(value).objects.flatMap((object) => object.get(name) ?? []);
  return known ?? null;
}
