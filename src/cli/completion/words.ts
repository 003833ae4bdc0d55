import type { Command } from '../command.js';

/** First words of commands, each with the second ones that it has. */
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

/** A text inside single quotes of a shell that takes `'\\''` for a quote: all three do. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
