import type { Place } from '../../../../core/findings/finding.js';
import { callBack } from '../evaluate/calls.js';
import { placeOf } from '../modules/places.js';
import { harmlessIn, PROTOTYPE_PARTS } from '../rules/patterns-of-text.js';
import { withoutMatches } from '../rules/shell-letters.js';
import type { Call, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { dotless, dotted } from '../values/dots.js';
import { cleanedFor, harms, type Taint, uncleaned } from '../values/taint.js';
import {
  concatenate,
  constant,
  HARMLESS,
  joinAll,
  objectValue,
  TEXT_IS_NO,
  textOf,
  UNKNOWN,
} from '../values/value.js';

/** The receiver as a plain value, without the API paths of a library's object. */
export function same({ receiver }: Call): Value {
  return { ...receiver, apis: [], open: true };
}

/** `util.format('ls %s', name)`: a text with its parts; null where the format is not known. */
export function formatted({ args }: Call): Value | null {
  const [format = UNKNOWN, ...given] = args;
  const written = textOf(format)?.split(/%[sdifjoOc]/u);
  if (written === undefined) return null;
  const rest = given.slice(written.length - 1).flatMap((value) => [constant(' '), value]);
  const parts = written.flatMap((piece, index) => [
    constant(piece),
    ...(index < written.length - 1 ? [given[index] ?? UNKNOWN] : []),
  ]);
  return concatenate([...parts, ...rest]);
}

/** The receiver converted to a string. */
export function text(call: Call): Value {
  return { ...same(call), taints: cleanedFor(call.receiver.taints, TEXT_IS_NO) };
}

/** How many letters can do no harm, whatever they are. */
const FEW = 2;

/** Whether a call takes out a few certain letters: `text.charAt(0)`, `text.substring(0, 2)`. */
function isFew(call: Call): boolean {
  const [from, to] = [0, 1].map((index) => {
    const node = call.argNode(index);
    return node.type === 'NumericLiteral' ? node.value : null;
  });
  if (from == null) return false;
  if (call.method === 'charAt') return true;
  // Lists have `slice` as well, and an element of one is a whole text.
  if (!/^(?:substring|substr)$/u.test(call.method) || to == null) return false;
  return call.method === 'substr' ? to <= FEW : to >= from && to - from <= FEW;
}

/**
 * Whether a call runs once for each time that the text comes in: in the function where it does, and
 * in no loop. What runs again, also in a callback, may put all letters together again.
 */
function isOnce({ receiver, environment: { frame } }: Call): boolean {
  const { closure, module } = frame;
  if (frame.loops > 0 || closure === null) return false;
  const from = placeOf(closure.node, module);
  const to = placeOf({ ...closure.node, start: closure.node.end ?? null }, module);
  return receiver.taints.every(
    ({ source: { place } }) => place.path === from.path && isAfter(place, from) && isAfter(to, place),
  );
}

function isAfter({ line, column }: Place, { line: before, column: left }: Place): boolean {
  return (line ?? 0) === (before ?? 0) ? (column ?? 0) >= (left ?? 0) : (line ?? 0) > (before ?? 0);
}

/** A substring: as untrusted as the whole, but for one or two letters. */
export function part(call: Call): Value {
  const { receiver } = call;
  if (isFew(call) && isOnce(call)) return HARMLESS;
  return { ...UNKNOWN, taints: receiver.taints, open: receiver.open || receiver.taints.length > 0 };
}

/**
 * `pattern.exec(text)`: parts of the text, harmless where the pattern lets nothing harmful through.
 * Null for other receivers.
 */
export function executed(call: Call): Value | null {
  const { receiver, args } = call;
  const patterns = receiver.objects.flatMap(({ pattern, flags }) =>
    pattern === null ? [] : [{ pattern, flags }],
  );
  const [text] = args;
  if (patterns.length === 0 || text === undefined) return null;
  const limits = patterns.map(({ pattern, flags }) =>
    harmlessIn(`^${pattern.replace(/^\^|(?<!\\)\$$/gu, '')}$`, flags),
  );
  if (limits.some((kinds) => kinds.length === 0))
    return inGroups(text, patterns, call) ?? { ...UNKNOWN, taints: text.taints };
  return { ...HARMLESS, taints: cleanedFor(text.taints, [...new Set(limits.flat())]) };
}

/** `text.match(pattern)`: as `exec`, but for all matches of a global pattern. */
export function matched(call: Call): Value {
  const patterns = call
    .arg(0)
    .objects.flatMap(({ pattern, flags }) => (pattern === null ? [] : [{ pattern, flags }]));
  return inGroups(call.receiver, patterns, call) ?? part(call);
}

/**
 * What one pattern found, group by group: of `/^image\/([a-z]+);(.*)$/` the first group is only
 * letters. Null where no group is limited, or more than one pattern is possible.
 */
function inGroups(
  { taints, open }: Value,
  [only, ...others]: readonly { readonly pattern: string; readonly flags: string }[],
  call: Call,
): Value | null {
  if (only === undefined || others.length > 0 || taints.length === 0 || only.flags.includes('g')) return null;
  const limits = groupsIn(only.pattern).map((group) =>
    REFERS_BACK.test(group) ? [] : harmlessIn(`^(?:${group})$`, only.flags),
  );
  if (limits.every((kinds) => kinds.length === 0)) return null;
  const whole: Value = { ...UNKNOWN, taints, open };
  const list = new ProgramObject('array', call.node, call.environment.frame.module.id);
  list.rest.value = whole;
  for (const name of ['0', 'groups', 'input']) list.cell(name).value = whole;
  for (const [index, kinds] of limits.entries())
    list.cell(String(index + 1)).value =
      kinds.length === 0 ? whole : { ...HARMLESS, taints: cleanedFor(taints, kinds) };
  return objectValue(list);
}

/** A group that stands for what another one found. */
const REFERS_BACK = /\\(?:[1-9]|k<)/u;

/** What stands in the groups of a pattern, in their order, those inside others too. */
function groupsIn(pattern: string): string[] {
  const groups: { readonly index: number; readonly from: number }[] = [];
  const found: string[] = [];
  let inClass = false;
  for (const { 0: sign, index } of pattern.matchAll(
    /\\.|\((?:\?(?:<(?![=!])[^>]*>|<?[=!]|[\w-]*:))?|[)[\]]/gsu,
  )) {
    if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (inClass || sign.startsWith('\\')) continue;
    else if (sign === ')') {
      const opened = groups.pop();
      if (opened !== undefined && opened.index >= 0) found[opened.index] = pattern.slice(opened.from, index);
    } else {
      const captures = sign === '(' || /^\(\?<(?![=!])/u.test(sign);
      groups.push({ index: captures ? found.length : -1, from: index + sign.length });
      if (captures) found.push('');
    }
  }
  return found;
}

/** `trim` and similar methods. */
export function trimmed(call: Call): Value {
  const known = textOf(call.receiver);
  return known === null ? text(call) : constant(known.trim());
}

/** `toLowerCase`. */
export function lowered(call: Call): Value {
  const known = textOf(call.receiver);
  return known === null ? text(call) : constant(known.toLowerCase());
}

/** Longest constant text that is split into its parts, in characters. */
const MOST_SPLIT = 200;

function listOf(parts: readonly string[], call: Call): Value {
  const list = new ProgramObject('array', call.node, call.environment.frame.module.id);
  for (const [index, each] of parts.entries()) list.cell(String(index)).value = constant(each);
  return objectValue(list);
}

/**
 * `split`: each part is as untrusted as the whole. What is not `__proto__` as a whole may have it
 * as a part. A part between two dots has none.
 */
export function split(call: Call): Value {
  const { receiver } = call;
  const [known, by] = [textOf(receiver), textOf(call.arg(0))];
  if (known !== null && by !== null && known.length <= MOST_SPLIT) return listOf(known.split(by), call);
  const taints = receiver.taints.flatMap((taint) =>
    harms(taint, PROTOTYPE_PARTS) ? inParts(taint) : [taint],
  );
  if (by === '.')
    return { ...UNKNOWN, taints: taints.map(dotless), open: receiver.open || taints.length > 0 };
  return { ...UNKNOWN, taints, open: receiver.open || receiver.taints.length > 0 };
}

/** Parts that stood between dots, put together by a text that may have dots again. */
export function withDots(value: Value, between: Value): Value {
  const known = textOf(between);
  if (known !== null && !known.includes('.')) return value;
  return { ...value, taints: dotted(value.taints) };
}

function inParts(taint: Taint): readonly Taint[] {
  const of = (kind: string): boolean => kind.startsWith('prototype');
  const parts = uncleaned([taint], taint.cleaned.filter(of));
  return taint.cleaned.includes('*') ? cleanedFor(parts, ['!prototype']) : parts;
}

/**
 * `replace`: replacing all dangerous characters makes a text harmless; replacing only the first
 * does not.
 */
export function replace(call: Call): Value {
  const { receiver } = call;
  const [pattern] = call.arg(0).objects;
  const inserted = call.arg(1);
  const made =
    inserted.objects.length > 0
      ? callBack(inserted, [part(call), part(call), part(call)], call, 'replace')
      : inserted;
  const constants = replaceConstant(call);
  if (constants !== null) return constants;
  const global = call.path.endsWith('replaceAll') || (pattern?.flags.includes('g') ?? false);
  const [matched, isText] = written(call);
  const kinds = global ? replacedKinds(matched, textOf(inserted)) : [];
  const without = global && textOf(inserted) === '' ? withoutMatches(matched, isText) : [];
  const own = cleanedFor(dotted(receiver.taints), kinds.includes('*') ? kinds : [...kinds, ...without]);
  const { shape } = receiver;
  return {
    ...UNKNOWN,
    taints: joinAll([
      { ...UNKNOWN, taints: own },
      { ...UNKNOWN, taints: fromElsewhere(made, receiver) },
    ]).taints,
    shape,
    open: !(kinds.includes('*') || (!receiver.open && receiver.taints.length === 0)),
  };
}

/** What is replaced, as it is written, and whether it is a text and no pattern. */
function written(call: Call): [pattern: string, isText: boolean] {
  const [pattern] = call.arg(0).objects;
  return pattern?.pattern == null ? [textOf(call.arg(0)) ?? '', true] : [pattern.pattern, false];
}

/** The untrusted data of a replacement that the text did not have before. */
function fromElsewhere({ taints }: Value, { taints: own }: Value): Value['taints'] {
  return taints.filter(({ source }) => !own.some((known) => known.source === source));
}

function replaceConstant(call: Call): Value | null {
  const [text, from, to] = [textOf(call.receiver), textOf(call.arg(0)), textOf(call.arg(1))];
  return text === null || from === null || to === null ? null : constant(text.replace(from, () => to));
}

function replacedKinds(pattern: string, by: string | null): readonly string[] {
  const set = /^\(?\[(\^?)((?:\\.|[^\]\\])+)\]\)?[+*]?$/u.exec(pattern);
  if (set?.[1] === '^') return ['*'];
  if (/^\\W[+*]?$|^\\D[+*]?$/u.test(pattern)) return ['*'];
  const has = (character: string): boolean => pattern.includes(character);
  const kinds: string[] = [];
  if (has('<') && (set !== null || /&lt;|^$/u.test(by ?? '') || pattern.includes('|')))
    kinds.push(...(has('"') || has("'") || has('&') ? ['html', 'template-html'] : ['tags']));
  if (has("'") && (by === "''" || by === "\\'" || set !== null)) kinds.push('sql');
  if (/\\n|\\r|\n/u.test(pattern)) kinds.push('log', 'header');
  if (/\\\.\\\.|\[\\?\.\\?\/|\\\/|^\/$/u.test(pattern) && set !== null) kinds.push('path');
  if (set !== null && has('*') && has('+') && by?.startsWith('\\') === true) kinds.push('regex');
  return kinds;
}
