#!/usr/bin/env node
/**
 * One bundle, two doors: arguments mean the command line, none on a runner means the action; its
 * worker threads run it too. What is behind a door is loaded only where it is needed; of the
 * command line this is the small part that every call shares.
 */
import { EXIT } from './cli/exit.js';
import { main } from './cli/main.js';
import { THREAD } from './scanners/code/thread-call.js';

const args = process.argv.slice(2);
const thread = args[0] === THREAD && !(await import('node:worker_threads')).isMainThread;
let done = thread;
// Node ends with 0 when nothing is left to wait for, though a promise was never kept: a verdict
// that was not reached must not look like a pass.
process.on('exit', (code) => {
  if (!done && code === 0) process.exitCode = EXIT.failed;
});
if (thread) {
  const { work } = await import('./scanners/code/worker.js');
  work();
} else if (args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true') {
  const action = await import('./action/main.js');
  await action.main();
} else {
  process.exitCode = await main(args);
}
done = true;
