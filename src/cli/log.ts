import { plainText } from '../report/text/terminal-text.js';
import type { Log } from '../system/log.js';

/**
 * The log of the command line, on stderr. Warnings are always shown; progress only on a terminal,
 * or for steps that take minutes.
 */
export const terminalLog: Log = {
  info: (message, shown = 'watched') => {
    if (process.stderr.isTTY || shown === 'always') process.stderr.write(`${plainText(message)}\n`);
  },
  warning: (message) => {
    process.stderr.write(`${plainText(message)}\n`);
  },
  debug: () => {
    return;
  },
};
