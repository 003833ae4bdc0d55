import { plainText } from '../report/text/terminal-text.js';
import type { Log } from '../system/log.js';

/** The log of the command line: stderr only; progress on a terminal alone, warnings always. */
export const terminalLog: Log = {
  info: (message) => {
    if (process.stderr.isTTY) process.stderr.write(`${plainText(message)}\n`);
  },
  warning: (message) => {
    process.stderr.write(`${plainText(message)}\n`);
  },
  debug: () => {
    return;
  },
};
