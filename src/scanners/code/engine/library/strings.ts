import { callBack } from '../evaluate/calls.js';
import { isLimiting } from '../rules/patterns-of-text.js';
import type { Call, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { cleanedFor } from '../values/taint.js';
import { constant, HARMLESS, joinAll, objectValue, TEXT_IS_NO, textOf, UNKNOWN } from '../values/value.js';

/** The receiver as a plain value, without the API paths of a library's object. */
export function same({ receiver }: Call): Value {
  return { ...receiver, apis: [], open: true };
}

/** The receiver converted to a string. */
export function text(call: Call): Value {
  return { ...same(call), taints: cleanedFor(call.receiver.taints, TEXT_IS_NO) };
}

/** A substring: as untrusted as the whole. */
export function part({ receiver }: Call): Value {
  return { ...UNKNOWN, taints: receiver.taints, open: receiver.open || receiver.taints.length > 0 };
}

/**
 * `pattern.exec(text)`: parts of the text, harmless where the pattern lets nothing harmful through.
 * Null for other receivers.
 */
export function executed({ receiver, args }: Call): Value | null {
  const patterns = receiver.objects.flatMap(({ pattern, flags }) =>
    pattern === null ? [] : [{ pattern, flags }],
  );
  const [text] = args;
  if (patterns.length === 0 || text === undefined) return null;
  const limits = patterns.every(({ pattern, flags }) =>
    isLimiting(`^${pattern.replace(/^\^|(?<!\\)\$$/gu, '')}$`, flags),
  );
  return limits ? HARMLESS : { ...UNKNOWN, taints: text.taints };
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

/** `split`: each part is as untrusted as the whole. */
export function split(call: Call): Value {
  const { receiver } = call;
  const [known, by] = [textOf(receiver), textOf(call.arg(0))];
  if (known !== null && by !== null && known.length <= MOST_SPLIT) return listOf(known.split(by), call);
  return { ...UNKNOWN, taints: receiver.taints, open: receiver.open || receiver.taints.length > 0 };
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
  const kinds = global ? replacedKinds(pattern?.pattern ?? textOf(call.arg(0)) ?? '', textOf(inserted)) : [];
  const own = cleanedFor(receiver.taints, kinds);
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
    kinds.push('html', 'template-html');
  if (has("'") && (by === "''" || by === "\\'" || set !== null)) kinds.push('sql');
  if (/\\n|\\r|\n/u.test(pattern)) kinds.push('log', 'header');
  if (/\\\.\\\.|\[\\?\.\\?\/|\\\/|^\/$/u.test(pattern) && set !== null) kinds.push('path');
  if (set !== null && has('*') && has('+') && by?.startsWith('\\') === true) kinds.push('regex');
  return kinds;
}
