import { afterSpaces, isText, readPlainValue } from './plain-value.js';
import type { Place, Positions } from './positions.js';

/** Characters of the largest text that is read here; the limits of `readYaml` are far beyond it. */
const MAX_LENGTH = 20_000;

/** Lines of visible characters: YAML has rules of its own for what else a text may hold. */
const VISIBLE = /^[\n\x20-\x7e\u00a1-\u2027\u202f-\ud7ff]*$/u;

const EMPTY = /^ *(?:#.*)?$/u;

/** Spaces that a line may begin with. */
const MAX_INDENT = 40;

/** `key:`, before a value or the end of the line. */
const KEY = /(?<key>[a-z][a-z-]{0,60}):(?= |$)/uy;

/** Stands for what only the library can tell. */
const UNKNOWN = Symbol('unknown');

/** A line that is not empty. */
interface Line {
  readonly text: string;
  /** From 1 on. */
  readonly number: number;
  /** Index of what is still to be read: of a list's entry, after its dash. */
  readonly at: number;
}

/**
 * Reads a text of sections and lists in which each value has one line: the same that `readYaml`
 * makes of it, whose library takes longer to load than all else that a short command does.
 * @returns null where a line is anything else, which only the library can tell
 */
export function readPlainYaml(text: string): { value: unknown; positions: Positions } | null {
  if (text.length > MAX_LENGTH || !VISIBLE.test(text)) return null;
  const lines = text
    .split('\n')
    .flatMap((line, index) => (EMPTY.test(line) ? [] : [lineOf(line, index + 1)]));
  const [first] = lines;
  if (first?.at !== 0 || isEntry(first)) return null;
  const reader = new Reader(lines);
  const value = reader.block('');
  return value === UNKNOWN || !reader.isDone
    ? null
    : { value, positions: { places: reader.places, alias: null } };
}

function lineOf(text: string, number: number): Line {
  return { text, number, at: afterSpaces(text, 0) };
}

function isEntry({ text, at }: Line): boolean {
  return text.startsWith('- ', at);
}

/**
 * Goes through the lines once. Where one is not understood, its methods return `UNKNOWN` and go no
 * further; a line whose indentation fits nothing is left over in the end.
 */
class Reader {
  /** Of all values that were read, by path. */
  readonly places = new Map<string, Place>();
  readonly #lines: Line[];
  #next = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = [...lines];
  }

  get isDone(): boolean {
    return this.#next === this.#lines.length;
  }

  /** The section or list that begins with the next line. */
  block(path: string): unknown {
    const line = this.#lines[this.#next];
    if (line === undefined || line.at > MAX_INDENT) return UNKNOWN;
    this.#note(path, line, line.at);
    return isEntry(line) ? this.#list(path, line.at) : this.#section(path, line.at);
  }

  /** @param indent of its keys */
  #section(path: string, indent: number): unknown {
    const section: Record<string, unknown> = {};
    for (let line = this.#lineAt(indent); line !== null; line = this.#lineAt(indent)) {
      const key = keyAt(line.text, indent);
      if (key === null || !isText(key) || Object.hasOwn(section, key)) return UNKNOWN;
      const own = path === '' ? key : `${path}.${key}`;
      const value = this.#valueOf(line, indent + key.length + 1, own);
      const { value: place } = this.places.get(own) ?? {};
      if (value === UNKNOWN || place === undefined) return UNKNOWN;
      this.places.set(own, { key: { line: line.number, column: indent + 1 }, value: place });
      section[key] = value;
    }
    return section;
  }

  /** @param indent of its dashes */
  #list(path: string, indent: number): unknown {
    const list: unknown[] = [];
    for (let line = this.#lineAt(indent); line !== null && isEntry(line); line = this.#lineAt(indent)) {
      const at = afterSpaces(line.text, indent + 1);
      const value = this.#entryOf({ ...line, at }, `${path}.${list.length}`);
      if (value === UNKNOWN) return UNKNOWN;
      list.push(value);
    }
    return list;
  }

  /** What stands after a dash: a section that begins there, or a value. */
  #entryOf(line: Line, path: string): unknown {
    if (keyAt(line.text, line.at) === null) return this.#inLine(line, line.at, path);
    this.#lines[this.#next] = line;
    return this.block(path);
  }

  /** @param after index after the key's colon */
  #valueOf(line: Line, after: number, path: string): unknown {
    const at = afterSpaces(line.text, after);
    if (at < line.text.length && line.text[at] !== '#') return this.#inLine(line, at, path);
    this.#next += 1;
    const next = this.#lines[this.#next];
    const isInside = next !== undefined && (next.at > line.at || (next.at === line.at && isEntry(next)));
    return isInside ? this.block(path) : UNKNOWN;
  }

  #inLine(line: Line, at: number, path: string): unknown {
    const read = readPlainValue({ ...line, places: this.places }, at, path);
    if (read === null || !isEnd(line.text, read.end)) return UNKNOWN;
    this.#note(path, line, at);
    this.#next += 1;
    return read.value;
  }

  #note(path: string, { number }: Line, at: number): void {
    this.places.set(path, { key: null, value: { line: number, column: at + 1 } });
  }

  /** The next line, if it begins there. */
  #lineAt(indent: number): Line | null {
    const line = this.#lines[this.#next];
    return line?.at === indent ? line : null;
  }
}

function keyAt(text: string, at: number): string | null {
  KEY.lastIndex = at;
  return KEY.exec(text)?.groups?.['key'] ?? null;
}

/** Whether nothing but a comment follows. */
function isEnd(text: string, at: number): boolean {
  const rest = afterSpaces(text, at);
  return rest === text.length || (rest > at && text[rest] === '#');
}
