#!/usr/bin/env node
/** One bundle, two shells: arguments mean the command line, none on a runner means the action; its worker threads run it too. Each is loaded only when it is needed. */
import { isMainThread } from 'node:worker_threads';

const args = process.argv.slice(2);
if (!isMainThread) {
  const { work } = await import('./scanners/code/worker.js');
  work();
} else if (args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true') {
  const { main } = await import('./action/main.js');
  await main();
} else {
  const { main } = await import('./cli/main.js');
  process.exitCode = await main(args);
}
