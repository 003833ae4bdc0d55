import type { Described } from '../command.js';

/** The first words of all command names, each with its possible second words. */
export function wordsOf(commands: readonly Described[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { name } of commands) {
    const [first = '', second] = name.split(' ');
    words.set(first, [...(words.get(first) ?? []), ...(second === undefined ? [] : [second])]);
  }
  return words;
}

/**
 * First words of several commands. `own`: it is a command by itself too, so that what follows it
 * may be an operand.
 */
export function groupsOf(
  commands: readonly Described[],
): { readonly first: string; readonly seconds: readonly string[]; readonly own: boolean }[] {
  return [...wordsOf(commands)]
    .filter(([, seconds]) => seconds.length > 0)
    .map(([first, seconds]) => ({ first, seconds, own: commands.some(({ name }) => name === first) }));
}

/** The words that operands may be; none where they are anything. */
export function operandChoices({ operands }: Described): string[] {
  return operands.flatMap(({ choices = [] }) => choices);
}

/**
 * A text in single quotes, with quotes inside written as `'\\''`, which bash, zsh and fish all
 * accept.
 */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
