import { describedApi, type OpenApiSchema } from './openapi.js';

/**
 * Requests are checked more strictly than the description: a property that it does not name is a
 * mistake of ours.
 */
export type Strictness = 'request' | 'response';

type JsonSchema = Record<string, unknown>;

const KEPT = [
  'type',
  'enum',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'required',
] as const;

/**
 * Turns an OpenAPI 3.0 schema into JSON Schema: `nullable` becomes a type, keywords next to `$ref`
 * are dropped as OpenAPI says, and `oneOf` becomes `anyOf`, since GitHub's alternatives overlap (an
 * empty object fits both forms of "set labels") and discriminators only help to choose.
 */
export function toJsonSchema(schema: OpenApiSchema, strictness: Strictness): JsonSchema {
  if (typeof schema['$ref'] === 'string') return { $ref: referenceId(schema['$ref'], strictness) };
  const converted: JsonSchema = {};
  for (const key of KEPT) if (key in schema) converted[key] = schema[key];
  const inner = (value: unknown): JsonSchema => toJsonSchema(value as OpenApiSchema, strictness);
  if (schema['properties']) converted['properties'] = mapValues(schema['properties'], inner);
  if (schema['items']) converted['items'] = inner(schema['items']);
  if (schema['not']) converted['not'] = inner(schema['not']);
  if (schema['allOf']) {
    // Each part of an allOf sees the whole object, so none may close it.
    converted['allOf'] = (schema['allOf'] as unknown[]).map((part) =>
      toJsonSchema(part as OpenApiSchema, 'response'),
    );
  }
  const choices = [...((schema['oneOf'] ?? []) as unknown[]), ...((schema['anyOf'] ?? []) as unknown[])];
  if (choices.length > 0) converted['anyOf'] = choices.map(inner);
  closeObject(schema, converted, strictness, inner);
  return schema['nullable'] === true ? orNull(converted) : converted;
}

/** Ids of all schemas that a converted schema refers to. */
export function referencedIds(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(referencedIds);
  if (schema === null || typeof schema !== 'object') return [];
  const own = '$ref' in schema && typeof schema.$ref === 'string' ? [schema.$ref] : [];
  return [...own, ...Object.values(schema).flatMap(referencedIds)];
}

/** The converted component of an id that `referencedIds` gave. */
export function componentSchema(id: string): JsonSchema {
  const [strictness = '', name = ''] = id.split(':');
  const schema = describedApi().components.schemas[name];
  if (schema === undefined) throw new Error(`GitHub's description has no schema ${name}`);
  return toJsonSchema(schema, strictness as Strictness);
}

function referenceId(ref: string, strictness: Strictness): string {
  return `${strictness}:${ref.replace(/^.*\//, '')}`;
}

function closeObject(
  schema: OpenApiSchema,
  converted: JsonSchema,
  strictness: Strictness,
  inner: (value: unknown) => JsonSchema,
): void {
  const additional = schema['additionalProperties'];
  if (typeof additional === 'object' && additional !== null)
    converted['additionalProperties'] = inner(additional);
  else if (typeof additional === 'boolean') converted['additionalProperties'] = additional;
  else if (strictness === 'request' && schema['properties']) converted['additionalProperties'] = false;
}

function orNull(schema: JsonSchema): JsonSchema {
  if (typeof schema['type'] !== 'string' || schema['anyOf'] || schema['allOf']) {
    return { anyOf: [schema, { type: 'null' }] };
  }
  const values = schema['enum'] as unknown[] | undefined;
  return { ...schema, type: [schema['type'], 'null'], ...(values ? { enum: [...values, null] } : {}) };
}

function mapValues(object: object, convert: (value: unknown) => JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, convert(value)]));
}
