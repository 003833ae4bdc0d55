import type { Operand } from './command.js';

/** An operand as the help has it: `[dir]`, `<id>`, `<files…>`, `bash|zsh|fish`. */
export function operandWords({ name, required, choices, many }: Operand): string {
  const words = choices?.join('|');
  const own = many === true ? `${name}…` : name;
  if (required === true) return words ?? `<${own}>`;
  return `[${words ?? own}]`;
}
