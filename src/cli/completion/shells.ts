import type { Command } from '../command.js';
import type { SHELLS } from '../known-options.js';
import { renderBash } from './bash.js';
import { renderFish } from './fish.js';
import { renderZsh } from './zsh.js';

/** A shell that completion is written for. */
export type Shell = (typeof SHELLS)[number];

/** The completion script of a shell: it completes commands, options and option values. */
export function renderCompletion(shell: Shell, commands: readonly Command[]): string {
  return { bash: renderBash, zsh: renderZsh, fish: renderFish }[shell](commands);
}
