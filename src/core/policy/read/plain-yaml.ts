import type { Place, Positions } from './positions.js';

/** Characters of the largest text that is read here; the limits of `readYaml` are far beyond it. */
const MAX_LENGTH = 20_000;

/** Lines of visible characters: YAML has rules of its own for what else a text may hold. */
const VISIBLE = /^[\n\x20-\x7e\u00a1-\u2027\u202f-\ud7ff]*$/u;

const EMPTY = /^ *(?:#.*)?$/u;

/** `key:`, or `key: value` with one word, whole number or empty list; a comment may follow. */
const ENTRY =
  /^(?<indent> {0,40})(?<key>[a-z][a-z-]{0,60}):(?: +(?<value>[A-Za-z][\w/-]*|0|[1-9]\d{0,8}|\[\]))?(?: +#.*| *)$/u;

/** Words that YAML takes for something else than text. */
const SPECIAL = /^(?:true|false|null)$/iu;

const CONSTANTS: ReadonlyMap<string, unknown> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** A line with a key; line and columns are 1-based. */
interface Entry {
  readonly key: string;
  /** Null where the line has none, so that a section follows. */
  readonly value: string | null;
  readonly line: number;
  readonly column: number;
  /** Of the value. */
  readonly valueColumn: number;
}

/** A section that is being read. */
interface Section {
  /** As `Positions` has it. */
  readonly path: string;
  /** Of its keys. */
  readonly column: number;
  readonly values: Record<string, unknown>;
}

/**
 * Reads a text in which each line is a key, a key with one word, or a comment: the same that
 * `readYaml` makes of it, whose library takes longer to load than all else that a short command
 * does.
 * @returns null where a line is anything else, which only the library can tell
 */
export function readPlainYaml(text: string): { value: unknown; positions: Positions } | null {
  if (text.length > MAX_LENGTH || !VISIBLE.test(text)) return null;
  const entries = entriesOf(text);
  const [first] = entries ?? [];
  if (entries === null || first?.column !== 1) return null;
  const places = new Map<string, Place>([['', { key: null, value: { line: first.line, column: 1 } }]]);
  const root: Section = { path: '', column: 1, values: {} };
  const open = [root];
  const fits = entries.every((entry, index) => add(entry, entries[index + 1], open, places));
  return fits ? { value: root.values, positions: { places, alias: null } } : null;
}

function entriesOf(text: string): Entry[] | null {
  const entries: Entry[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (EMPTY.test(line)) continue;
    const entry = entryOf(line, index + 1);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}

function entryOf(text: string, line: number): Entry | null {
  const { indent = '', key = '', value = null } = ENTRY.exec(text)?.groups ?? {};
  if (key === '' || SPECIAL.test(key)) return null;
  if (value !== null && SPECIAL.test(value) && !CONSTANTS.has(value)) return null;
  const column = indent.length + 1;
  const valueColumn = value === null ? 0 : text.indexOf(value, column + key.length) + 1;
  return { key, value, line, column, valueColumn };
}

/**
 * Adds a line to the section that it stands in.
 * @param open the sections around it, the outermost first; those that end here are taken out, and
 *   one that begins here is added
 * @param places where its own is noted
 * @returns false where only the library can tell what it means
 */
function add(
  { key, value, line, column, valueColumn }: Entry,
  next: Entry | undefined,
  open: Section[],
  places: Map<string, Place>,
): boolean {
  while ((open.at(-1)?.column ?? 0) > column) open.pop();
  const section = open.at(-1);
  if (section?.column !== column || Object.hasOwn(section.values, key)) return false;
  const path = section.path === '' ? key : `${section.path}.${key}`;
  const at = { line, column };
  if (value !== null) {
    section.values[key] = valueOf(value);
    places.set(path, { key: at, value: { line, column: valueColumn } });
    return true;
  }
  if (next === undefined || next.column <= column) return false;
  const inner: Section = { path, column: next.column, values: {} };
  open.push(inner);
  section.values[key] = inner.values;
  places.set(path, { key: at, value: { line: next.line, column: next.column } });
  return true;
}

function valueOf(word: string): unknown {
  if (word === '[]') return [];
  if (CONSTANTS.has(word)) return CONSTANTS.get(word);
  return /^\d/u.test(word) ? Number(word) : word;
}
