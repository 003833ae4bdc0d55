import type { Log } from '../../system/log.js';

/** Tells the log of each file of a phase, and how many there were. */
export function counting(phase: string, log: Log): (file: string) => void {
  let files = 0;
  return (file) => {
    files += 1;
    log.step?.({ phase, state: 'running', files, file });
  };
}
