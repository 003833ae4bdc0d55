import { painter } from '../../report/terminal/style.js';
import type { Call } from '../command.js';
import { createAsker } from '../init/ask.js';
import { checkFiles } from '../init/check.js';
import { lookAt } from '../init/look.js';
import { initOptionsOf } from '../init/options.js';
import { setUp } from '../init/set-up.js';
import type { initOptions } from '../known-options.js';
import { terminal } from './scan.js';

/**
 * `fixby init [dir]`: scans, says what day one looks like, and writes what a repository needs to
 * run Fixby; what is there is changed only where somebody agrees.
 * @returns the exit code
 * @throws FixbyError
 */
export async function init({
  values,
  operands: [directory = '.'],
}: Call<typeof initOptions>): Promise<number> {
  const options = initOptionsOf(values);
  const clone = await lookAt(directory);
  const asks = options.way === 'ask' && process.stdin.isTTY && process.stderr.isTTY;
  const asker = asks ? createAsker(process.stdin, process.stderr) : null;
  const paint = painter(terminal(process.stdout.isTTY).colour);
  try {
    const setup = { options, values, clone, asker, paint };
    return await (options.way === 'check' ? checkFiles(setup) : setUp(setup));
  } finally {
    asker?.close();
  }
}
