import { format } from 'node:util';
import { z } from 'zod';

/** What is understood of a JSON Schema here; one that says anything else only zod can check. */
const UNDERSTOOD = new Set([
  ...['type', 'const', 'enum', 'anyOf', 'minimum', 'maximum', 'default', 'description', 'items'],
  ...['properties', 'required', 'additionalProperties', 'dependencies', 'minProperties', 'prefault'],
  ...['text', 'asks'],
]);

/** Words for texts, in place of which `text` and `asks` say all that zod checks. */
const TEXT_WORDS = ['pattern', 'allOf', 'maxLength', 'format'];

/**
 * The policy's schema as far as it can be checked without a library, as TypeScript: words from a
 * list, switches, whole numbers, texts, and sections and lists of these. What is anything else has
 * an empty schema.
 * @param {import('zod').ZodType} schema of what may be written
 * @param {Record<string, Function>} conditions the functions that it may ask, by name
 */
export function plainSchema(schema, conditions) {
  const part = sourceOf(plainPart(schema, conditions));
  const names = Object.keys(conditions).filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(part));
  return [
    `import { ${names.join(', ')} } from '../conditions.js';\n`,
    "/** What `plainPolicy` knows of the policy's schema. */",
    `export const PLAIN_SCHEMA = ${part};\n`,
  ].join('\n');
}

/** The value that `plainSchema` writes. */
export function plainPart(schema, conditions = {}) {
  const override = (context) => noteRules(context, conditions);
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-07', override });
  delete json.$schema;
  return revived(plain(json), conditions);
}

/** With forms and functions themselves in place of what JSON keeps of them. */
function revived(part, conditions) {
  const entries = Object.entries(part).map(([key, value]) => {
    if (key === 'asks') return [key, value.map((name) => conditions[name])];
    if (key === 'text')
      return [key, { ...value, fits: value.fits.map(([source, flags]) => new RegExp(source, flags)) }];
    if (key === 'anyOf') return [key, value.map((kind) => revived(kind, conditions))];
    if (key === 'entries') return [key, revived(value, conditions)];
    if (key !== 'keys') return [key, value];
    const keys = Object.entries(value).map(([name, inner]) => [name, revived(inner, conditions)]);
    return [key, Object.fromEntries(keys)];
  });
  return Object.fromEntries(entries);
}

/** A value as TypeScript. */
function sourceOf(value) {
  if (typeof value === 'function') return value.name;
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${sourceOf(inner)}`);
  return `{ ${entries.join(', ')} }`;
}

/**
 * Notes in a JSON Schema what it has no words for: `asks`, the functions that zod asks of a value,
 * and `text`, what it checks of one; `rules` where zod does anything that is not known here;
 * `prefault` where a default is what would be written, not what comes of it.
 */
function noteRules({ zodSchema, jsonSchema }, conditions) {
  const { type, format: kind, checks = [] } = zodSchema._zod.def;
  const rules = checks.map(({ _zod }) => _zod.def);
  const asks = rules
    .filter(({ check }) => check === 'custom')
    .map(({ fn }) => Object.keys(conditions).find((name) => conditions[name] === fn));
  const isOdd = asks.includes(undefined) || rules.some(({ check }) => check === 'overwrite');
  if (type === 'pipe' || isOdd) jsonSchema.rules = true;
  if (type === 'prefault') jsonSchema.prefault = true;
  if (asks.length > 0) jsonSchema.asks = asks;
  if (type === 'string' && kind === undefined) noteText(jsonSchema, rules);
}

function noteText(jsonSchema, rules) {
  const lengths = rules.filter(({ check }) => check === 'max_length');
  const patterns = rules.filter(({ check, format: kind }) => check === 'string_format' && kind === 'regex');
  const others = rules.filter((rule) => ![...lengths, ...patterns].includes(rule) && rule.check !== 'custom');
  if (others.length > 0) jsonSchema.rules = true;
  for (const word of TEXT_WORDS) delete jsonSchema[word];
  jsonSchema.text = {
    ...(lengths.length === 0 ? {} : { longest: Math.min(...lengths.map(({ maximum }) => maximum)) }),
    fits: patterns.map(({ pattern: { source, flags } }) => [source, flags]),
  };
}

function plain(schema) {
  if (Object.keys(schema).some((word) => !UNDERSTOOD.has(word))) return {};
  const asks = schema.asks === undefined ? {} : { asks: schema.asks };
  const part = plainOf(schema);
  return Object.keys(part).length === 0 ? {} : { ...part, ...asks };
}

function plainOf(schema) {
  const [flag, section] = schema.anyOf ?? [];
  if (flag?.type === 'boolean' && section?.type === 'object' && schema.anyOf.length === 2) {
    const inner = plain(section);
    return inner.keys === undefined ? {} : { ...inner, flag: true };
  }
  if (section?.type === 'null' && schema.anyOf.length === 2) return { ...plain(flag), nullable: true };
  if (schema.anyOf !== undefined) return unionOf(schema.anyOf.map(plain));
  if (schema.const !== undefined) return { words: [schema.const] };
  if (schema.enum !== undefined) return { words: schema.enum };
  if (schema.type === 'boolean') return { words: [true, false] };
  if (schema.type === 'integer') return { from: schema.minimum, to: schema.maximum };
  if (schema.type === 'array') return listOf(schema.items);
  if (schema.text !== undefined) return { text: schema.text };
  if (schema.type !== 'object') return {};
  if (schema.additionalProperties !== false) throw new Error(format('an open section: %j', schema));
  return { keys: keysOf(schema) };
}

/** Only of values that stay as they are written, whichever of them fits. */
function unionOf(kinds) {
  return kinds.every(({ words, from, text }) => (words ?? from ?? text) !== undefined)
    ? { anyOf: kinds }
    : {};
}

function listOf(items) {
  const entries = plain(items);
  return Object.keys(entries).length === 0 ? {} : { entries };
}

function keysOf({ properties, required = [] }) {
  const keys = Object.entries(properties).map(([key, schema]) => {
    const known = plain(schema);
    // What comes of a default that only zod understands is not known either, so it has to be there.
    if (schema.prefault === true && known.keys === undefined) return [key, { optional: false }];
    const otherwise = schema.default === undefined ? {} : { otherwise: schema.default };
    return [key, { ...known, ...otherwise, optional: !required.includes(key) }];
  });
  return Object.fromEntries(keys);
}
