/** The position of words on one line of a text. */
export interface InOneLine {
  readonly index: number;
  /** The text from the first word to the last. */
  readonly text: string;
}

/**
 * Finds the first line that contains all words in order. The words are searched one after another,
 * which takes linear time; a single expression with gaps would backtrack.
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
