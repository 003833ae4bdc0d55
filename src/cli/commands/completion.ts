import type { Call, Command } from '../command.js';
import { renderCompletion, type Shell } from '../completion/shells.js';
import { EXIT } from '../exit.js';

/** `fixby completion <shell>`. */
export function completion({ operands }: Call, commands: readonly Command[]): number {
  // The list of commands lets no other word through.
  const [shell] = operands as readonly [Shell];
  process.stdout.write(renderCompletion(shell, commands));
  return EXIT.pass;
}
