/** Where words stand in a line of a text. */
export interface InOneLine {
  readonly index: number;
  /** From the first word to the last. */
  readonly text: string;
}

/**
 * The first line that has all words, one after the other. Each is looked for once, after the one
 * before, so that a long line costs no more than reading it; one expression with a gap between any
 * two of them tries all combinations.
 */
export function inOneLine(text: string, words: readonly RegExp[]): InOneLine | null {
  let start = 0;
  for (const line of text.split('\n')) {
    const found = sequence(line, words);
    if (found !== null) return { index: start + found.index, text: found.text };
    start += line.length + 1;
  }
  return null;
}

function sequence(line: string, words: readonly RegExp[]): InOneLine | null {
  let [from, at] = [-1, 0];
  for (const word of words) {
    const match = word.exec(line.slice(at));
    if (match === null) return null;
    if (from < 0) from = match.index;
    at += match.index + match[0].length;
  }
  return { index: from, text: line.slice(from, at) };
}
