import type { z } from 'zod';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The object schema behind a schema: itself, or the alternative that is an object. Undefined when
 * there is none.
 */
export function sectionOf(schema: JsonSchema): JsonSchema | undefined {
  return [schema, ...alternatives(schema)].find((candidate) => candidate.properties !== undefined);
}

/** The alternatives of a schema (`anyOf`); none when it has no alternatives. */
export function alternatives(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ?? [];
}

/** The schema of one entry of a list; undefined where the schema is no list. */
export function entryOf(schema: JsonSchema): JsonSchema | undefined {
  return isSchema(schema.items) ? schema.items : undefined;
}

/** The keys of a section with their schemas, in the order of the definition. */
export function propertiesOf(schema: JsonSchema): [key: string, schema: JsonSchema][] {
  return Object.entries(sectionOf(schema)?.properties ?? {}).filter((entry): entry is [string, JsonSchema] =>
    isSchema(entry[1]),
  );
}

/** The keys that the section at a path may have; none when there is no such section. */
export function knownKeys(schema: JsonSchema, path: readonly PropertyKey[]): string[] {
  const at = path.reduce<JsonSchema | undefined>(
    (current, step) =>
      current &&
      (typeof step === 'number'
        ? entryOf(current)
        : propertiesOf(current).find(([key]) => key === step)?.[1]),
    schema,
  );
  return at === undefined ? [] : propertiesOf(at).map(([key]) => key);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
