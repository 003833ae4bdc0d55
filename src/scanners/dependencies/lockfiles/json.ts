import { createScanner, parse, type ParseError } from 'jsonc-parser';
import { LockfileError } from './facts.js';

/** A 1-based position in a text. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Parses JSON of any nesting depth.
 * @throws LockfileError with the line of the first error
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = errorOffset(text);
    const what = text.trim() === '' ? 'empty, JSON expected' : 'not valid JSON';
    const ended = offset !== null && offset >= text.trimEnd().length;
    throw new LockfileError(
      ended ? `${what} (unexpected end)` : what,
      offset === null ? null : lineAt(text, offset),
    );
  }
}

/** Parses JSON; null when the text is not valid JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * The offset of the first syntax error. The engine's own message is not used: it quotes the file,
 * and contains a position in some versions only.
 */
function errorOffset(text: string): number | null {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    // This parser is recursive and overflows the stack on thousands of brackets; then the error has
    // no line.
    if (!(error instanceof RangeError)) throw error;
  }
  return errors[0]?.offset ?? null;
}

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

// Token numbers of jsonc-parser's SyntaxKind, which cannot be imported because it is a const enum.
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, string: 10, end: 17 };

/**
 * Visits the keys of all objects in a JSON text that `parseJson` accepted, in order and without
 * recursion. `enter` receives the state of the object that contains the key, and returns the state
 * for the key's value.
 */
export function walkKeys<State>(
  text: string,
  root: State,
  enter: (state: State, key: string, at: Position) => State,
): void {
  const scanner = createScanner(text, true);
  const open: { readonly state: State; readonly object: boolean }[] = [];
  let value = root;
  let keyNext = false;
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    const top = open.at(-1);
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      open.push({ state: value, object: token === TOKEN.openBrace });
      keyNext = token === TOKEN.openBrace;
    } else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) {
      open.pop();
      keyNext = false;
    } else if (token === TOKEN.comma && top) {
      value = top.state;
      keyNext = top.object;
    } else if (token === TOKEN.string && keyNext && top) {
      const at = { line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1 };
      value = enter(top.state, scanner.getTokenValue(), at);
      keyNext = false;
    }
  }
}
