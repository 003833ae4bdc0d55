import { plainText } from '../report/text/terminal-text.js';
import type { Log } from '../system/log.js';
import { Progress } from './progress.js';

const progress = new Progress(process.stderr, () => Date.now());

/**
 * The log of the command line, on stderr. Warnings are always shown; other messages only on a
 * terminal, or for steps that take minutes. What takes longer than a second shows where it is.
 */
export const terminalLog: Log = {
  info: (message, shown = 'watched') => {
    if (process.stderr.isTTY || shown === 'always') print(message);
  },
  step: (step) => {
    progress.step(step);
  },
  warning: print,
  debug: () => {
    return;
  },
};

function print(message: string): void {
  progress.clear();
  process.stderr.write(`${plainText(message)}\n`);
}
