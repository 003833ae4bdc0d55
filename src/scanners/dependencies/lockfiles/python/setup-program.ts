import type { NotCompared } from '../facts.js';

/** A text in a file. */
export interface Literal {
  readonly text: string;
  /** Offset in the file. */
  readonly offset: number;
}

interface Token extends Literal {
  readonly isText: boolean;
  /** Whether a line begins before it. */
  readonly begins: boolean;
}

const KEYS: ReadonlySet<string> = new Set([
  'install_requires',
  'setup_requires',
  'tests_require',
  'extras_require',
]);

const TOKEN =
  /#[^\n]*|[rRbBuUfF]{0,2}("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|[A-Za-z_][\w.]*|\\\r?\n|\S/g;

function tokensOf(program: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: whole, 1: quoted, index } of program.matchAll(TOKEN)) {
    if (/^(?:#|\\\r?\n)/.test(whole)) continue;
    const between = program.slice(end, index).replace(/\\\r?\n/g, '');
    const quotes = quoted !== undefined && /^(?:"""|''')/.test(quoted) ? 3 : 1;
    const text = quoted === undefined ? whole : quoted.slice(quotes, -quotes);
    tokens.push({ text, offset: index, isText: quoted !== undefined, begins: between.includes('\n') });
    end = index + whole.length;
  }
  return tokens;
}

/**
 * The requirements that are literal in a setup.py: in lists, in variables, and in what is added to
 * them. Python is not run: what the program makes in another way is not compared, and the word that
 * makes it (a function, an unknown variable) is named.
 */
export function requiredByProgram(program: string): {
  readonly entries: readonly Literal[];
  readonly notCompared: readonly NotCompared[];
} {
  const tokens = tokensOf(program);
  const found: Found = { entries: [], computed: [] };
  const seen = new Set<string>();
  tokens.forEach(({ text }, at) => {
    const isSet = tokens[at]?.isText === true ? ':' : '=';
    if (KEYS.has(text) && isWord(tokens, at + 1, isSet) && !isWord(tokens, at + 2, '='))
      readValue({ tokens, seen, found }, at + 2, text);
  });
  return { entries: found.entries, notCompared: found.computed };
}

interface Found {
  readonly entries: Literal[];
  readonly computed: NotCompared[];
}

interface Reading {
  readonly tokens: readonly Token[];
  /** Variables that were followed. */
  readonly seen: Set<string>;
  readonly found: Found;
}

function isWord(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  return token !== undefined && !token.isText && token.text === text;
}

const OPENING = /^[[({]$/;
const CLOSING = /^[\])}]$/;
/** Words of the language, and functions that only pass on what they get. */
const PLAIN: ReadonlySet<string> = new Set(
  'for in if else and or not None True False lambda is list tuple set dict sorted sys.version_info'.split(
    ' ',
  ),
);

/** Reads the texts of a value, and what its variables were given. */
function readValue(reading: Reading, from: number, key: string): void {
  const { tokens, found } = reading;
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (depth === 0 && at > from && token.begins)) return;
    if (token.isText) at = readText(reading, at);
    else if (OPENING.test(token.text)) depth += 1;
    else if (CLOSING.test(token.text)) depth -= 1;
    else if (depth === 0 && /^[,;]$/.test(token.text)) return;
    else if (/^[A-Za-z_]/.test(token.text) && !PLAIN.has(token.text) && !follow(reading, token.text, key)) {
      found.computed.push({ name: key, reason: 'no-version', detail: `the program makes it: ${token.text}` });
      if (isWord(tokens, at + 1, '(')) at = endOf(tokens, at + 1);
    }
    if (depth < 0) return;
  }
}

/** Where the bracket closes that opens at a place. */
function endOf(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.isText) continue;
    if (OPENING.test(token.text)) depth += 1;
    if (CLOSING.test(token.text)) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** A text with those that are added to it, a line each; keys of a table are none. */
function readText({ tokens, found }: Reading, from: number): number {
  let at = from;
  let text = tokens[at]?.text ?? '';
  for (;;) {
    const next = isWord(tokens, at + 1, '+') ? at + 2 : at + 1;
    const token = tokens[next];
    if (token?.isText !== true) break;
    text += token.text;
    at = next;
  }
  const offset = tokens[from]?.offset ?? 0;
  if (!isWord(tokens, at + 1, ':'))
    for (const line of text.split(/\n|\\n/))
      if (line.trim() !== '') found.entries.push({ text: line.trim(), offset });
  return at;
}

/** Reads whatever a variable is given or gets added; false where that stands nowhere. */
function follow(reading: Reading, name: string, key: string): boolean {
  const { tokens, seen } = reading;
  if (seen.has(name)) return true;
  const values = tokens.flatMap((token, at) => (token.isText ? [] : valuesAt(tokens, at, name)));
  if (values.length === 0) return false;
  seen.add(name);
  for (const value of values) readValue(reading, value, key);
  return true;
}

/** Where a value begins that a variable is given at a place: by `=`, `+=`, a key, or a method. */
function valuesAt(tokens: readonly Token[], at: number, name: string): number[] {
  const word = tokens[at]?.text ?? '';
  if (/^(?:append|extend|update|insert|add|setdefault)$/.test(word.slice(name.length + 1)))
    return word.startsWith(`${name}.`) && isWord(tokens, at + 1, '(') ? [at + 2] : [];
  if (word !== name) return [];
  const isKey = isWord(tokens, at + 1, '[') && isWord(tokens, at + 3, ']');
  const next = at + (isKey ? 4 : 1) + (isWord(tokens, at + 1, '+') ? 1 : 0);
  // A keyword of a call of that name gets the same value mostly, or none that is a text.
  return isWord(tokens, next, '=') && !isWord(tokens, next + 1, '=') ? [next + 1] : [];
}
