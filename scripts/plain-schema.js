import { format } from 'node:util';
import { z } from 'zod';

/** What is understood of a JSON Schema here; one that says anything else only zod can check. */
const UNDERSTOOD = new Set([
  ...['type', 'const', 'enum', 'anyOf', 'minimum', 'maximum', 'default', 'description'],
  ...['properties', 'required', 'additionalProperties', 'dependencies', 'prefault'],
]);

/**
 * The part of the policy's schema that needs no library to check, as TypeScript: words from a list,
 * switches, whole numbers, and sections of these. What is anything else has an empty schema.
 * @param {import('zod').ZodType} schema of what may be written
 */
export function plainSchema(schema) {
  return [
    "/** What `plainPolicy` knows of the policy's schema. */",
    `export const PLAIN_SCHEMA = ${JSON.stringify(plainPart(schema))};\n`,
  ].join('\n');
}

/** The value that `plainSchema` writes. */
export function plainPart(schema) {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-07', override: noteRules });
  delete json.$schema;
  return plain(json);
}

/**
 * Notes in a JSON Schema what it has no words for: `rules` where zod asks a function that judges or
 * changes a value, unless each of them says by `dependencies` which keys it is about; `prefault`
 * where a default is what would be written, not what comes of it.
 */
function noteRules({ zodSchema, jsonSchema }) {
  const { type, checks = [] } = zodSchema._zod.def;
  const asked = checks.filter(({ _zod }) => ['custom', 'overwrite'].includes(_zod.def.check)).length;
  if (type === 'pipe' || asked > Object.keys(jsonSchema.dependencies ?? {}).length) jsonSchema.rules = true;
  if (type === 'prefault') jsonSchema.prefault = true;
}

function plain(schema) {
  if (Object.keys(schema).some((word) => !UNDERSTOOD.has(word))) return {};
  const [flag, section] = schema.anyOf ?? [];
  if (flag?.type === 'boolean' && section?.type === 'object' && schema.anyOf.length === 2) {
    const inner = plain(section);
    return inner.keys === undefined ? {} : { ...inner, flag: true };
  }
  if (section?.type === 'null' && schema.anyOf.length === 2) return { ...plain(flag), nullable: true };
  if (schema.anyOf !== undefined) return {};
  if (schema.const !== undefined) return { words: [schema.const] };
  if (schema.enum !== undefined) return { words: schema.enum };
  if (schema.type === 'boolean') return { words: [true, false] };
  if (schema.type === 'integer') return { from: schema.minimum, to: schema.maximum };
  if (schema.type !== 'object') return {};
  if (schema.additionalProperties !== false) throw new Error(format('an open section: %j', schema));
  return { keys: keysOf(schema) };
}

function keysOf({ properties, required = [], dependencies = {} }) {
  const keys = Object.entries(properties).map(([key, schema]) => {
    const known = Object.hasOwn(dependencies, key) ? {} : plain(schema);
    // What comes of a default that only zod understands is not known either, so it has to be there.
    if (schema.prefault === true && known.keys === undefined) return [key, { optional: false }];
    const otherwise = schema.default === undefined ? {} : { otherwise: schema.default };
    return [key, { ...known, ...otherwise, optional: !required.includes(key) }];
  });
  return Object.fromEntries(keys);
}
