import * as core from '@actions/core';
import { logLine } from '../report/text/log-line.js';
import type { Log } from '../system/log.js';

/**
 * The log of a runner. Each line is escaped, so that text from a lockfile cannot become a workflow
 * command.
 */
export const actionLog: Log = {
  info: (message) => {
    core.info(logLine(message));
  },
  // core.warning escapes the message itself.
  warning: (message) => {
    core.warning(message);
  },
  debug: (message) => {
    core.debug(message);
  },
};
