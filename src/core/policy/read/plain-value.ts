import type { Place } from './positions.js';

/** A word, whole number, text or list of these as a line of YAML has it, and where it ends. */
export interface PlainValue {
  readonly value: unknown;
  /** Index in the line. */
  readonly end: number;
}

/** What a value is read from. */
export interface PlainLine {
  readonly text: string;
  /** Its number, from 1 on. */
  readonly number: number;
  /** Where the places of values are noted, by path. */
  readonly places: Map<string, Place>;
}

/** Brackets within each other: far below what `readYaml` allows. */
const MAX_DEPTH = 5;

/** Words that YAML takes for something else than text. */
const SPECIAL = /^(?:true|false|null)$/iu;

const CONSTANTS: ReadonlyMap<string, unknown> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Text in quotes, in which nothing is escaped. */
const QUOTED = /'(?<single>[^']*)'(?!')|"(?<double>[^"\\]*)"/uy;

/**
 * Text without quotes: no colon but one inside a word, no mark of a comment, and inside brackets
 * none of these and no comma.
 */
const BARE = /[A-Za-z0-9](?:[^:#]|:[A-Za-z0-9/])*/uy;
const BARE_IN_BRACKETS = /[A-Za-z0-9](?:[^:#,[\]{}]|:[A-Za-z0-9/])*/uy;

const KEY_IN_BRACKETS = /(?<key>[a-z][a-z-]{0,60}): +/uy;

/** Digits that begin a text, and no number: a day, a share, a duration. */
const TEXT_OF_DIGITS = /^(?:\d{4}-\d\d-\d\d|\d{1,6}[%hd])$/u;

const NUMBER = /^(?:0|[1-9]\d{0,8})$/u;

/** Whether YAML reads a word as text. */
export function isText(word: string): boolean {
  return !SPECIAL.test(word);
}

/**
 * Reads the value that begins somewhere in a line, and notes its places.
 * @param at index of its first character
 * @param path its own, as `Positions` has it
 * @param depth the number of brackets around it
 * @returns null where only the YAML library can tell what it is
 */
export function readPlainValue(line: PlainLine, at: number, path: string, depth = 0): PlainValue | null {
  const first = line.text[at];
  if (first === '[' || first === '{') {
    if (depth === MAX_DEPTH) return null;
    return first === '[' ? listAt(line, at, path, depth) : sectionAt(line, at, path, depth);
  }
  const quoted = matchAt(QUOTED, line.text, at);
  if (quoted !== null) {
    const { single, double } = quoted.groups ?? {};
    return { value: single ?? double ?? '', end: at + quoted[0].length };
  }
  return bareAt(line.text, at, depth === 0 ? BARE : BARE_IN_BRACKETS);
}

function bareAt(text: string, at: number, form: RegExp): PlainValue | null {
  const found = matchAt(form, text, at)?.[0];
  if (found === undefined) return null;
  const end = beforeSpaces(text, at + found.length);
  const word = text.slice(at, end);
  if (CONSTANTS.has(word)) return { value: CONSTANTS.get(word), end };
  if (NUMBER.test(word)) return { value: Number(word), end };
  const isPlain = TEXT_OF_DIGITS.test(word) || (/^[A-Za-z]/u.test(word) && isText(word));
  return isPlain ? { value: word, end } : null;
}

function listAt(line: PlainLine, at: number, path: string, depth: number): PlainValue | null {
  const list: unknown[] = [];
  const end = untilBracket(line.text, at, ']', (start) => {
    const own = `${path}.${list.length}`;
    const item = readPlainValue(line, start, own, depth + 1);
    if (item === null) return null;
    line.places.set(own, { key: null, value: { line: line.number, column: start + 1 } });
    list.push(item.value);
    return item.end;
  });
  return end === null ? null : { value: list, end };
}

function sectionAt(line: PlainLine, at: number, path: string, depth: number): PlainValue | null {
  const section: Record<string, unknown> = {};
  const end = untilBracket(line.text, at, '}', (start) => {
    const key = matchAt(KEY_IN_BRACKETS, line.text, start);
    const name = key?.groups?.['key'] ?? '';
    if (key === null || !isText(name) || Object.hasOwn(section, name)) return null;
    const valueAt = start + key[0].length;
    const own = `${path}.${name}`;
    const value = readPlainValue(line, valueAt, own, depth + 1);
    if (value === null) return null;
    const place = { line: line.number, column: start + 1 };
    line.places.set(own, { key: place, value: { line: line.number, column: valueAt + 1 } });
    section[name] = value.value;
    return value.end;
  });
  return end === null ? null : { value: section, end };
}

/**
 * Reads what commas divide, up to a closing bracket.
 * @param entryAt reads one entry from an index on, and returns where it ends; null where it cannot
 * @returns the index after the bracket, or null
 */
function untilBracket(
  text: string,
  open: number,
  close: string,
  entryAt: (start: number) => number | null,
): number | null {
  let at = afterSpaces(text, open + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    const end = entryAt(at);
    if (end === null) return null;
    at = afterSpaces(text, end);
    if (text[at] === close) return at + 1;
    if (text[at] !== ',') return null;
    at = afterSpaces(text, at + 1);
  }
}

/** The first index from one on that has no space. */
export function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

/** The first index from which on there are only spaces up to another one. */
function beforeSpaces(text: string, end: number): number {
  let at = end;
  while (text[at - 1] === ' ') at -= 1;
  return at;
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}
