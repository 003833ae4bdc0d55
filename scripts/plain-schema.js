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
  const parts = new Parts(plainPart(schema, conditions));
  const names = Object.keys(conditions).filter((name) => parts.uses(name));
  return [
    `import { ${names.join(', ')} } from '../conditions.js';\n`,
    ...parts.constants,
    "\n/** What `plainPolicy` knows of the policy's schema. */",
    `export const PLAIN_SCHEMA = ${parts.source};\n`,
  ].join('\n');
}

/**
 * A value as TypeScript. What it has several times is a constant: written out each time, it takes
 * longer to compile than to use.
 */
class Parts {
  /** None uses a later one. */
  constants = [];
  #counts = new Map();
  /** Names of constants by what they stand for. */
  #names = new Map();

  constructor(value) {
    this.#count(value);
    this.source = this.#short(value, '');
  }

  uses(name) {
    return [this.source, ...this.constants].some((code) => new RegExp(`\\b${name}\\b`, 'u').test(code));
  }

  #count(value) {
    if (isObject(value)) this.#counts.set(sourceOf(value), (this.#counts.get(sourceOf(value)) ?? 0) + 1);
    if (isObject(value) || Array.isArray(value)) for (const inner of Object.values(value)) this.#count(inner);
  }

  /** @param {string} key that it stands under */
  #short(value, key) {
    const whole = sourceOf(value);
    const known = this.#names.get(whole);
    if (known !== undefined) return known;
    const source = sourceOf(value, (inner, name) => this.#short(inner, name));
    if (!isObject(value) || this.#counts.get(whole) === 1 || whole.length < 40) return source;
    const name = this.#nameFor(key);
    this.constants.push(`const ${name} = ${source};`);
    this.#names.set(whole, name);
    return name;
  }

  /** `EXCLUDE`, and `EXCLUDE_2` for something else under the same key. */
  #nameFor(key) {
    const base = key.replaceAll('-', '_').toUpperCase();
    const taken = [...this.#names.values()].filter((name) => name.replace(/_\d+$/u, '') === base);
    return taken.length === 0 ? base : `${base}_${taken.length + 1}`;
  }
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp);
}

/** A value as TypeScript. @param inside the same for a value in it, and the key of that */
function sourceOf(value, inside = (inner) => sourceOf(inner)) {
  if (typeof value === 'function') return value.name;
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map((inner) => inside(inner, '')).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${inside(inner, key)}`,
  );
  return `{ ${entries.join(', ')} }`;
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
