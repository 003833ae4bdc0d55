import type { Command } from '../command.js';

/** The first words of all command names, each with its possible second words. */
export function wordsOf(commands: readonly Command[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { name } of commands) {
    const [first = '', second] = name.split(' ');
    words.set(first, [...(words.get(first) ?? []), ...(second === undefined ? [] : [second])]);
  }
  return words;
}

/**
 * The fixed words that an operand may be, as in the usage `bash|zsh|fish`; none when it may be
 * anything.
 */
export function operandChoices({ usage }: Command): string[] {
  return usage.flatMap((operand) => (operand.includes('|') ? operand.split('|') : []));
}

/**
 * A text in single quotes, with quotes inside written as `'\\''`, which bash, zsh and fish all
 * accept.
 */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
