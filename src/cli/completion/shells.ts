import type { Described } from '../command.js';
import { renderBash } from './bash.js';
import { renderFish } from './fish.js';
import { renderZsh } from './zsh.js';

/** The shells for which there is a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A shell that completion is written for. */
export type Shell = (typeof SHELLS)[number];

/** The completion script of a shell: it completes commands, options and option values. */
export function renderCompletion(shell: Shell, commands: readonly Described[]): string {
  return { bash: renderBash, zsh: renderZsh, fish: renderFish }[shell](commands);
}
