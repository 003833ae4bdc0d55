import type { Policy } from '../policy.js';
import { PLAIN_SCHEMA } from './plain-schema.js';

/**
 * What is known of a value without the schema itself: the words that it may be, its bounds, its
 * form, or what the entries of its list and the keys of its section may be. A value with none of
 * these only the schema can judge.
 */
export interface PlainSchema {
  readonly words?: readonly (string | number | boolean)[];
  /** Least and greatest whole number. */
  readonly from?: number;
  readonly to?: number;
  readonly text?: PlainText;
  /** Of a value that may be of several kinds: none of them changes it. */
  readonly anyOf?: readonly PlainSchema[];
  readonly entries?: PlainSchema;
  readonly keys?: Readonly<Record<string, PlainSchema>>;
  /** What must be true of it besides. */
  readonly asks?: readonly ((value: never) => boolean)[];
  /** Whether it may be null as well. */
  readonly nullable?: boolean;
  /** Whether `true` and `false` are short for a section with `enabled`. */
  readonly flag?: boolean;
  /** What holds where the key is not written. */
  readonly otherwise?: unknown;
  /** Whether the key may be absent. */
  readonly optional?: boolean;
}

/** What a text must be: so long at most, and of all these forms. */
interface PlainText {
  readonly longest?: number;
  readonly fits: readonly RegExp[];
}

/** Stands for a value that only the schema can judge. */
const UNKNOWN = Symbol('unknown');

/**
 * The policy of a file whose values are all right and of the kinds above: the same that
 * `policySchema` makes of it, which takes far longer to load.
 * @param written what the file says
 * @returns null where only the schema can tell, which is also wherever anything is wrong
 */
export function plainPolicy(written: unknown): Policy | null {
  const read = valueOf(PLAIN_SCHEMA, written);
  return read === UNKNOWN ? null : (read as Policy);
}

function valueOf(schema: PlainSchema, value: unknown): unknown {
  if (value === null && schema.nullable === true) return value;
  // The default of a section is what would be written: its keys have defaults of their own.
  if (schema.keys === undefined && isSame(schema.otherwise, value)) return value;
  const read = readAs(schema, value);
  return read !== UNKNOWN && (schema.asks ?? []).every((ask) => ask(read as never)) ? read : UNKNOWN;
}

function readAs(schema: PlainSchema, value: unknown): unknown {
  const { keys, flag, entries } = schema;
  if (keys !== undefined)
    return sectionOf(keys, flag === true && typeof value === 'boolean' ? { enabled: value } : value);
  if (entries !== undefined) return listOf(entries, value);
  return isRight(schema, value) ? value : UNKNOWN;
}

function isRight({ words, from, to, text, anyOf }: PlainSchema, value: unknown): boolean {
  if (words !== undefined) return words.some((word) => word === value);
  if (text !== undefined) return typeof value === 'string' && isText(text, value);
  if (anyOf !== undefined) return anyOf.some((kind) => valueOf(kind, value) !== UNKNOWN);
  return (
    from !== undefined && to !== undefined && Number.isInteger(value) && isWithin(from, Number(value), to)
  );
}

function isText({ longest = Infinity, fits }: PlainText, value: string): boolean {
  return value.length <= longest && fits.every((form) => form.test(value));
}

function isWithin(from: number, value: number, to: number): boolean {
  return from <= value && value <= to;
}

/** Whether a value is what holds anyway: a word, a number, or a list without entries. */
function isSame(otherwise: unknown, value: unknown): boolean {
  if (Array.isArray(otherwise) && Array.isArray(value)) return otherwise.length + value.length === 0;
  return otherwise !== undefined && otherwise === value;
}

function listOf(entries: PlainSchema, list: unknown): unknown {
  if (!Array.isArray(list)) return UNKNOWN;
  const read = list.map((value: unknown) => valueOf(entries, value));
  return read.includes(UNKNOWN) ? UNKNOWN : read;
}

function sectionOf(keys: Readonly<Record<string, PlainSchema>>, section: unknown): unknown {
  if (typeof section !== 'object' || section === null || Array.isArray(section)) return UNKNOWN;
  const written = new Map<string, unknown>(Object.entries(section));
  if ([...written.keys()].some((key) => !Object.hasOwn(keys, key))) return UNKNOWN;
  const entries = Object.entries(keys).flatMap(([key, schema]) => {
    if (written.has(key)) return [[key, valueOf(schema, written.get(key))] as const];
    const { otherwise, optional } = schema;
    if (otherwise === undefined) return optional === true ? [] : [[key, UNKNOWN] as const];
    return [[key, schema.keys === undefined ? otherwise : valueOf(schema, otherwise)] as const];
  });
  return entries.some(([, value]) => value === UNKNOWN) ? UNKNOWN : Object.fromEntries(entries);
}
