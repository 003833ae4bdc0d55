#!/usr/bin/env node
/**
 * One bundle, two doors: arguments mean the command line, none on a runner means the action; its
 * worker threads run it too. The action and the workers are loaded only when they are needed; of
 * the
 * command line this is the small part that every call shares, which loads the command.
 */
import { isMainThread } from 'node:worker_threads';
import { main } from './cli/main.js';

const args = process.argv.slice(2);
if (!isMainThread) {
  const { work } = await import('./scanners/code/worker.js');
  work();
} else if (args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true') {
  const action = await import('./action/main.js');
  await action.main();
} else {
  process.exitCode = await main(args);
}
