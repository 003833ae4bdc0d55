import type { Policy } from '../policy.js';
import { PLAIN_SCHEMA } from './plain-schema.js';

/**
 * What is known of a value without the schema itself: the words that it may be, its bounds, or the
 * keys of its section. A value with none of these only the schema can judge.
 */
export interface PlainSchema {
  readonly words?: readonly (string | number | boolean)[];
  /** Least and greatest whole number. */
  readonly from?: number;
  readonly to?: number;
  readonly keys?: Readonly<Record<string, PlainSchema>>;
  /** Whether it may be null as well. */
  readonly nullable?: boolean;
  /** Whether `true` and `false` are short for a section with `enabled`. */
  readonly flag?: boolean;
  /** What holds where the key is not written. */
  readonly otherwise?: unknown;
  /** Whether the key may be absent. */
  readonly optional?: boolean;
}

/** Stands for a value that only the schema can judge. */
const UNKNOWN = Symbol('unknown');

/**
 * The policy of a file that says nothing but words from lists, switches and whole numbers, all of
 * them right: the same that `policySchema` makes of it, which takes far longer to load.
 * @param written what the file says
 * @returns null where only the schema can tell, which is also wherever anything is wrong
 */
export function plainPolicy(written: unknown): Policy | null {
  const read = valueOf(PLAIN_SCHEMA, written);
  return read === UNKNOWN ? null : (read as Policy);
}

function valueOf(schema: PlainSchema, value: unknown): unknown {
  const { keys, flag } = schema;
  if (keys !== undefined)
    return sectionOf(keys, flag === true && typeof value === 'boolean' ? { enabled: value } : value);
  return isRight(schema, value) ? value : UNKNOWN;
}

function isRight({ words, from, to, nullable, otherwise }: PlainSchema, value: unknown): boolean {
  if (isSame(otherwise, value) || (value === null && nullable === true)) return true;
  if (words !== undefined) return words.some((word) => word === value);
  return (
    from !== undefined && to !== undefined && Number.isInteger(value) && isWithin(from, Number(value), to)
  );
}

function isWithin(from: number, value: number, to: number): boolean {
  return from <= value && value <= to;
}

/** Whether a value is what holds anyway: a word, a number, or a list without entries. */
function isSame(otherwise: unknown, value: unknown): boolean {
  if (Array.isArray(otherwise) && Array.isArray(value)) return otherwise.length + value.length === 0;
  return otherwise !== undefined && otherwise === value;
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
