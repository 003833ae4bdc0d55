import { VERSION } from '../version.js';
import { COMMANDS } from './commands/index.js';
import { EXIT } from './exit.js';
import { findCommand } from './find.js';
import { parseCall } from './parse.js';

/**
 * Runs the command that the arguments name, or prints the help that they ask for. @returns the exit
 * code @throws FixbyError
 */
export async function dispatch(args: readonly string[]): Promise<number> {
  const help = args.length === 0 || args.includes('--help') || args.includes('-h') || args[0] === 'help';
  if (help) {
    const { helpFor } = await import('./help.js');
    process.stdout.write(`${helpFor(COMMANDS, args, VERSION)}\n`);
    return EXIT.pass;
  }
  const { command, rest } = findCommand(COMMANDS, args);
  return command.run(parseCall(command, rest), COMMANDS);
}
