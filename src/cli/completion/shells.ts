import type { Command } from '../command.js';
import { renderBash } from './bash.js';
import { renderFish } from './fish.js';
import { renderZsh } from './zsh.js';

/** The shells for which there is a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** The completion script of a shell: it completes commands, options and option values. */
export function renderCompletion(shell: (typeof SHELLS)[number], commands: readonly Command[]): string {
  return { bash: renderBash, zsh: renderZsh, fish: renderFish }[shell](commands);
}
