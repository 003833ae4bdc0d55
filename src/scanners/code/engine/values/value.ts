import { putTogether } from './dots.js';
import type { Constant, HeapObject, Value } from './evaluated.js';
import { cleanedFor, sameTaint, type Taint } from './taint.js';

/** Stands for an unknown part of a text in a shape. */
export const HOLE = '\u0000';

/** Stands for an unknown part of a text that contains untrusted data. */
export const TAINTED_HOLE = '\u0001';

/** The text before the first untrusted part; null when nothing of the text is known. */
export function beforeTaint({ shape }: Value): string | null {
  const at = shape?.indexOf(TAINTED_HOLE) ?? -1;
  return shape === null || at < 0 ? shape : shape.slice(0, at);
}

/** Whether the beginning of a text is unknown. */
export function beginsUnknown({ shape }: Value): boolean {
  return shape === null || shape.startsWith(HOLE) || shape.startsWith(TAINTED_HOLE);
}

/** How many taints, constants and API paths a value keeps at most, and how many objects. */
const MOST = 6;
const MOST_OBJECTS = 12;
const MAX_SHAPE = 2_000;
const NONE: readonly never[] = [];

/** A value about which nothing is known. */
export const UNKNOWN: Value = {
  taints: NONE,
  constants: NONE,
  objects: NONE,
  apis: NONE,
  shape: null,
  open: true,
};

/** Certainly `undefined`. */
export const UNDEFINED: Value = { ...UNKNOWN, constants: [undefined], open: false };

const CACHE = new Map<Constant, Value>();

/** A constant. */
export function constant(value: Constant): Value {
  const known = CACHE.get(value);
  if (known !== undefined) return known;
  const made: Value = {
    ...UNKNOWN,
    constants: [value],
    open: false,
    shape: typeof value === 'string' ? value.slice(0, MAX_SHAPE) : null,
  };
  if (CACHE.size < 5_000 && (typeof value !== 'string' || value.length < 80)) CACHE.set(value, made);
  return made;
}

/** An object of the program. */
export function objectValue(object: HeapObject): Value {
  return { ...UNKNOWN, objects: [object], open: false };
}

/** An object of a library, by its API paths. It may also be anything else. */
export function apiValue(...apis: readonly string[]): Value {
  return { ...UNKNOWN, apis };
}

/** A value that contains untrusted data. */
export function tainted(taints: readonly Taint[]): Value {
  return taints.length === 0 ? UNKNOWN : { ...UNKNOWN, taints };
}

/** The union of two values. */
export function join(a: Value, b: Value): Value {
  if (a === b || b === UNKNOWN_CLOSED) return a;
  if (a === UNKNOWN_CLOSED) return b;
  return {
    taints: joinTaints(a.taints, b.taints),
    constants: union(a.constants, b.constants, MOST),
    objects: union(a.objects, b.objects, MOST_OBJECTS),
    apis: union(a.apis, b.apis, MOST),
    shape: joinShapes(a, b),
    open: a.open || b.open || a.constants.length + b.constants.length > MOST,
  };
}

/**
 * The shape of a union. If one of the values is untrusted and of unknown shape, the other's shape
 * does not count: `request.query.next || '/'`.
 */
function joinShapes(a: Value, b: Value): string | null {
  if ((a.shape === null && a.taints.length > 0) || (b.shape === null && b.taints.length > 0)) return null;
  return a.shape ?? b.shape;
}

/** No value at all: the neutral element of `join`, which knows it by identity. */
export const UNKNOWN_CLOSED: Value = { ...UNKNOWN, open: false };

/**
 * An unknown value that does no harm: a number, a checked string. Equal to `UNKNOWN_CLOSED` in
 * content, but another object, since there is a value.
 */
export const HARMLESS: Value = { ...UNKNOWN, open: false };

/** Kinds of sinks that only objects harm, so that strings are harmless. */
export const TEXT_IS_NO: readonly string[] = ['merge', 'nosql', 'object', 'type-confusion'];

/** The concatenation of values to a string. */
export function concatenate(parts: readonly Value[]): Value {
  const taints = parts.reduce<readonly Taint[]>((all, part) => joinTaints(all, part.taints), NONE);
  const texts = parts.map(pieceOf);
  const shape =
    texts.every((text) => text === HOLE || text === TAINTED_HOLE) && texts[0] !== HOLE
      ? null
      : texts.join('').slice(0, MAX_SHAPE);
  if (shape !== null && taints.length === 0 && !shape.includes(HOLE) && !shape.includes(TAINTED_HOLE))
    return constant(shape);
  const open = parts.some((part) => part.open || part.objects.length > 0);
  const kinds = SCHEME_IS_KNOWN.test(shape ?? '') ? [...TEXT_IS_NO, 'link-url'] : TEXT_IS_NO;
  const written = parts.map(({ taints }, index) => ({
    taints,
    written: (texts[index] ?? '').replaceAll(TAINTED_HOLE, ''),
  }));
  return { ...UNKNOWN, taints: putTogether(written, cleanedFor(taints, kinds)), shape, open };
}

/** The beginning of an address that is no `javascript:`, whatever follows. */
const SCHEME_IS_KNOWN = /^(?:https?:|mailto:|tel:|[/#?.])/iu;

/** Whether data comes from elsewhere than the program's own settings. */
function isForeign({ source }: Taint): boolean {
  return source.kind !== 'environment';
}

/** The known text of one value, for a shape. */
function pieceOf(value: Value): string {
  const [only, ...others] = value.constants;
  if (value.constants.length > 0 && others.length === 0 && !value.open && value.objects.length === 0)
    return String(only);
  return value.shape ?? (value.taints.some(isForeign) ? TAINTED_HOLE : HOLE);
}

/** The union of any number of values; UNKNOWN_CLOSED when there are none. */
export function joinAll(values: readonly Value[]): Value {
  return values.reduce(join, UNKNOWN_CLOSED);
}

/** The union of taints. Of equal ones the first is kept, so that loops reach a fixed point. */
export function joinTaints(a: readonly Taint[], b: readonly Taint[]): readonly Taint[] {
  if (b.length === 0 || a === b) return a;
  if (a.length === 0) return b;
  const more = b.filter((taint) => !a.some((known) => sameTaint(known, taint)));
  return more.length === 0 ? a : [...a, ...more].slice(0, MOST);
}

function union<T>(a: readonly T[], b: readonly T[], most: number): readonly T[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const more = b.filter((item) => !a.includes(item));
  return more.length === 0 ? a : [...a, ...more].slice(0, most);
}

/** The string, if the value is certainly one string; else null. */
export function textOf(value: Value): string | null {
  const [only, ...others] = value.constants;
  return typeof only === 'string' && others.length === 0 && !value.open && value.objects.length === 0
    ? only
    : null;
}

/** Whether the value is certainly one of its constants. */
export function isConstant(value: Value): boolean {
  return (
    !value.open &&
    value.constants.length > 0 &&
    value.taints.length === 0 &&
    value.objects.length === 0 &&
    value.apis.length === 0
  );
}

/** All strings among the value's constants. */
export function textsOf(value: Value): string[] {
  return value.constants.filter((item) => typeof item === 'string');
}
