import type { Value } from '../values/evaluated.js';
import type { Taint } from '../values/taint.js';
import { TAINTED_HOLE } from '../values/value.js';

/** Letters with which a text gets out of its place in a command line, in quotes or not. */
const ALWAYS = [';', '&', '|', '`', '$'];

/** What must be gone besides, by the quotes around the text. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
  "'": ["'"],
  '': ['\n', '<', '>'],
};

const withoutLetter = (letter: string): string => `without ${letter}`;

/** The kinds for which data is clean from which such letters were removed, one by one. */
export const WITHOUT: readonly string[] = [...ALWAYS, ...Object.values(BESIDES).flat()].map(withoutLetter);

/** The kind for which data is clean once all matches of a pattern, or a text, are removed. */
export function withoutMatches(pattern: string, isText: boolean): readonly string[] {
  // As a pattern, `$` alone is the end of the text, and `|` alone is nothing or nothing.
  if (!isText && (pattern === '$' || pattern === '|')) return [];
  const bare = isText ? pattern : pattern.replace(/^\\n$/u, '\n').replace(/^\\(?=\W$)/u, '');
  return WITHOUT.filter((kind) => kind === withoutLetter(bare));
}

/**
 * Whether data cannot get out of its place in a command line, since the letters are removed that
 * mean something there. At the beginning it would choose the program.
 */
export function isWithoutShell({ cleaned }: Taint, kind: string, { shape }: Value): boolean {
  if (
    kind !== 'command' ||
    shape === null ||
    !ALWAYS.every((letter) => cleaned.includes(withoutLetter(letter)))
  )
    return false;
  const quotes = quotesIn(shape);
  return (
    quotes.length > 0 &&
    !shape.trimStart().startsWith(TAINTED_HOLE) &&
    quotes.every((quote) => BESIDES[quote]?.every((letter) => cleaned.includes(withoutLetter(letter))))
  );
}

/** The quotes around each untrusted part of a command line; empty for none. */
function quotesIn(shape: string): string[] {
  const around: string[] = [];
  let quote = '';
  for (let at = 0; at < shape.length; at += 1) {
    const letter = shape[at] ?? '';
    if (letter === TAINTED_HOLE) around.push(quote);
    else if (letter === '\\' && quote !== "'") at += 1;
    else if (letter === quote) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
  }
  return around;
}
