import { plainText } from './terminal-text.js';

/** U+200B, invisible: splits a marker so that it is not recognised. */
const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Text as one line that the runner does not read as a workflow command (`::name` at the beginning
 * of a line, `##[name]` anywhere). For everything that is printed without @actions/core, which
 * escapes its own commands.
 * @param text untrusted
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function logLine(text: string): string {
  return plainText(text)
    .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
    .replace(/^(\s*):(?=:)/u, `$1:${ZERO_WIDTH_SPACE}`);
}
