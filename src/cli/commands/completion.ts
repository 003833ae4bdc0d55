import { FixbyError } from '../../system/fixby-error.js';
import type { Call, Command } from '../command.js';
import { renderCompletion, SHELLS } from '../completion/shells.js';
import { EXIT } from '../exit.js';

/**
 * `fixby completion <shell>`: prints the completion script.
 * @throws FixbyError (usage) for a shell that is not supported
 */
export function completion({ operands: [wanted] }: Call, commands: readonly Command[]): number {
  const shell = SHELLS.find((candidate) => candidate === wanted);
  if (shell === undefined)
    throw new FixbyError(
      'usage',
      `completion needs a shell: ${SHELLS.join(', ')}.`,
      'For example: fixby completion bash',
    );
  process.stdout.write(renderCompletion(shell, commands));
  return EXIT.pass;
}
