import { command, type Call, type Command } from '../command.js';
import { renderCompletion, SHELLS, type Shell } from '../completion/shells.js';
import { EXIT } from '../exit.js';

/** `fixby completion <shell>`. */
export const completion = command({
  name: 'completion',
  summary: 'print what completes commands and options in a shell',
  operands: [{ name: 'shell', choices: SHELLS, required: true }],
  examples: [
    {
      call: 'eval "$(fixby completion bash)"',
      does: 'in ~/.bashrc; for fish: fixby completion fish | source',
    },
  ],
  options: {},
  run,
});

function run({ operands }: Call, commands: readonly Command[]): Promise<number> {
  // What is none of the choices never comes here.
  const [shell] = operands as readonly [Shell];
  process.stdout.write(renderCompletion(shell, commands));
  return Promise.resolve(EXIT.pass);
}
