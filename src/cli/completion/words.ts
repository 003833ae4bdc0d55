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

/** The words that an operand may be: those of `bash|zsh|fish`; none where it is anything. */
export function operandChoices({ usage }: Command): string[] {
  return usage.flatMap((operand) => (operand.includes('|') ? operand.split('|') : []));
}

/** A text inside single quotes of a shell that takes `'\\''` for a quote: all three do. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
