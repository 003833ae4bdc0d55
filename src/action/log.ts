import * as core from '@actions/core';
import { logLine } from '../report/text/log-line.js';
import type { Log } from '../system/log.js';

/**
 * The log of a runner: every line is neutralised, so that no text of a lockfile becomes a workflow
 * command.
 */
export const actionLog: Log = {
  info: (message) => {
    core.info(logLine(message));
  },
  // core.warning escapes its message itself.
  warning: (message) => {
    core.warning(message);
  },
  debug: (message) => {
    core.debug(message);
  },
};
