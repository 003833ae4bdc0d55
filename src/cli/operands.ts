import type { Operand } from './command.js';

/** An operand as the help has it: `[dir]`, `<id>`, `bash|zsh|fish`. */
export function operandWords({ name, required, choices }: Operand): string {
  const words = choices?.join('|');
  if (required === true) return words ?? `<${name}>`;
  return `[${words ?? name}]`;
}
