import { plainText } from './terminal-text.js';

/** U+200B: shows nothing, and takes a marker apart. */
const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Text as one line of the log that the runner takes for text: it looks for `::name` at the
 * beginning of a line and for `##[name]` anywhere in it. What @actions/core issues as a command it
 * escapes by itself; this is for everything else that is printed.
 * @param text untrusted
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function logLine(text: string): string {
  return plainText(text)
    .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
    .replace(/^(\s*):(?=:)/u, `$1:${ZERO_WIDTH_SPACE}`);
}
