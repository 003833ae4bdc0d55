#!/usr/bin/env node
/**
 * One bundle, two doors: arguments mean the command line, none on a runner means the action; its
 * worker threads run it too. What is behind a door is loaded only where it is needed; of the
 * command line this is the small part that every call shares.
 */
import { main } from './cli/main.js';
import { THREAD } from './scanners/code/thread-call.js';

const args = process.argv.slice(2);
if (args[0] === THREAD && !(await import('node:worker_threads')).isMainThread) {
  const { work } = await import('./scanners/code/worker.js');
  work();
} else if (args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true') {
  const action = await import('./action/main.js');
  await action.main();
} else {
  process.exitCode = await main(args);
}
