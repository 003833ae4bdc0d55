import { VERSION } from '../version.js';
import type { AllCommands } from './command.js';
import { EXIT } from './exit.js';
import { findCommand } from './find.js';
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
  const { command: found, rest } = findCommand(LOADERS, args);
  const command = await found.load();
  return command.run(parseCall(command, rest), descriptions);
}

const descriptions: AllCommands = async () => (await import('./commands/index.js')).COMMANDS;
