import { command, type AllCommands, type Call } from '../command.js';
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

async function run({ operands }: Call, commands: AllCommands): Promise<number> {
  // What is none of the choices never comes here.
  const [shell] = operands as readonly [Shell];
  process.stdout.write(renderCompletion(shell, await commands()));
  return EXIT.pass;
}
