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

/** The words that operands may be; none where they are anything. */
export function operandChoices({ operands }: Command): string[] {
  return operands.flatMap(({ choices = [] }) => choices);
}

/**
 * A text in single quotes, with quotes inside written as `'\\''`, which bash, zsh and fish all
 * accept.
 */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
