import { FixbyError } from '../system/fixby-error.js';
import { existsNow } from '../system/read-now.js';
import { VERSION } from '../version.js';
import type { AllCommands } from './command.js';
import { EXIT } from './exit.js';
import { findCommand, meantBy, type Found } from './find.js';
import { LOADERS } from './loaders.js';
import { parseCall } from './parse.js';
import { print } from './print.js';

/**
 * Runs the command that the arguments name, or prints the help that they ask for. @returns the exit
 * code @throws FixbyError
 */
export async function dispatch(args: readonly string[]): Promise<number> {
  const help = args.length === 0 || args.includes('--help') || args.includes('-h') || args[0] === 'help';
  if (help) {
    const { helpFor } = await import('./help.js');
    print(`${helpFor(await descriptions(), args, VERSION)}\n`);
    return EXIT.pass;
  }
  const found = findCommand(LOADERS, args);
  requireMeant(found);
  const command = await found.command.load();
  return command.run(parseCall(command, found.rest), descriptions);
}

/**
 * Refuses a misspelt second word, which would be taken for a directory.
 * @throws FixbyError (usage) unless there is a file or directory of that name
 */
function requireMeant(found: Found<(typeof LOADERS)[number]>): void {
  const meant = meantBy(LOADERS, found);
  const [word = ''] = found.rest;
  if (meant === undefined || existsNow(word)) return;
  const wanted = `${found.command.name} ${word}`;
  throw new FixbyError('usage', `there is no command "${wanted}".`, `Did you mean fixby ${meant.name}?`);
}

const descriptions: AllCommands = async () => (await import('./commands/index.js')).COMMANDS;
