import type { Value } from '../values/evaluated.js';

/**
 * What is known of a value that passed a check: of a schema, of a pipe, or by its declared type.
 * `cleans`: harmless for these sink kinds, none of them for a check that says nothing. `fields`: an
 * object, `open` when it keeps fields that are not named. `list`: an array. `either`: one of these.
 * `made`: what a function of the program makes of it.
 */
export type Schema =
  | { readonly kind: 'cleans'; readonly kinds: readonly string[] }
  | { readonly kind: 'fields'; readonly fields: ReadonlyMap<string, Schema>; readonly open: boolean }
  | { readonly kind: 'list'; readonly of: Schema }
  | { readonly kind: 'either'; readonly of: readonly Schema[] }
  | { readonly kind: 'made'; readonly from: Schema; readonly by: (value: Value) => Value };

/**
 * What a call of a library makes a schema of: see schema-steps.ts for what each takes.
 *
 * - `any`, `text`, `number`, `plain`: passes everything, texts, numbers, only what is harmless
 * - `fields`, `open-fields`: objects, without or with the fields that are not named
 * - `list`, `either`, `both`, `chain`: several schemas put together
 * - `opened`, `same`, `pattern`, `check`, `bounded`, `made`, `next`: the schema that it is called
 *   on, changed
 */
export type SchemaMaker =
  | 'any'
  | 'text'
  | 'number'
  | 'plain'
  | 'fields'
  | 'open-fields'
  | 'list'
  | 'either'
  | 'both'
  | 'chain'
  | 'opened'
  | 'same'
  | 'pattern'
  | 'check'
  | 'bounded'
  | 'made'
  | 'next';

/** How a call applies a schema; `-second` where both are arguments, in either order. */
export type SchemaUse = 'parse' | 'parse-second' | 'result' | 'result-second' | 'validated';

/** What a call does with schemas. */
export type SchemaStep = SchemaMaker | SchemaUse;
