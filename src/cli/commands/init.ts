import { painter } from '../../report/terminal/style.js';
import { command, type Call } from '../command.js';
import { createAsker } from '../init/ask.js';
import { checkFiles } from '../init/check.js';
import { lookAt } from '../init/look.js';
import { initOptions, initOptionsOf } from '../init/options.js';
import { setUp } from '../init/set-up.js';
import { dir } from '../shared-options.js';
import { terminal } from '../terminal.js';

/**
 * `fixby init [dir]`: scans, says what day one looks like, and writes what a repository needs to
 * run Fixby; what is there is changed only where somebody agrees.
 * @returns the exit code
 * @throws FixbyError
 */
export const init = command({
  name: 'init',
  summary: 'scan, and write the workflows, policy, forms and owners it takes',
  operands: [dir],
  examples: [
    { call: 'fixby init', does: 'asks before it writes anything, and shows what changes' },
    { call: 'fixby init --dry-run', does: 'prints all of it, and writes nothing' },
    { call: 'fixby init --check', does: 'whether the files are those of this version' },
  ],
  options: initOptions,
  run,
});

async function run({ values, operands: [directory = '.'] }: Call<typeof initOptions>): Promise<number> {
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
