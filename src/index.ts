#!/usr/bin/env node
/** One bundle, two shells: arguments mean the command line, none on a runner means the action. Each is loaded only when it is needed. */
const args = process.argv.slice(2);
if (args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true') {
  const { main } = await import('./action.js');
  await main();
} else {
  const { main } = await import('./cli.js');
  process.exitCode = await main(args);
}
