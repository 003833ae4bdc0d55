import { format } from 'node:util';

/**
 * The part of the policy's schema that needs no library to check, as TypeScript: words from a list,
 * switches, whole numbers, and sections of these. What is anything else has an empty schema.
 * @param {object} schema JSON Schema of what may be written
 */
export function plainSchema(schema) {
  return [
    "/** What `plainPolicy` knows of the policy's schema. */",
    `export const PLAIN_SCHEMA = ${JSON.stringify(plain(schema))};\n`,
  ].join('\n');
}

function plain(schema) {
  const [flag, section] = schema.anyOf ?? [];
  if (flag?.type === 'boolean' && section?.type === 'object' && schema.anyOf.length === 2)
    return { ...keysOf(section), flag: true };
  if (schema.anyOf !== undefined || schema.allOf !== undefined) return {};
  if (schema.const !== undefined) return { words: [schema.const] };
  if (schema.enum !== undefined) return { words: schema.enum };
  if (schema.type === 'boolean') return { words: [true, false] };
  if (schema.type === 'integer') return { from: schema.minimum, to: schema.maximum };
  if (schema.type !== 'object') return {};
  if (schema.additionalProperties !== false) throw new Error(format('an open section: %j', schema));
  return keysOf(schema);
}

function keysOf({ properties, required = [], minProperties }) {
  if (minProperties !== undefined) return {};
  const keys = Object.entries(properties).map(([key, schema]) => {
    const otherwise = schema.default === undefined ? {} : { otherwise: schema.default };
    return [key, { ...plain(schema), ...otherwise, optional: !required.includes(key) }];
  });
  return { keys: Object.fromEntries(keys) };
}
