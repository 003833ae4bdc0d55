import type { SinkModel } from '../../engine/library/model.js';
import type { Call } from '../../engine/values/evaluated.js';
import { textOf } from '../../engine/values/value.js';

/**
 * The sinks of a function that runs a program with a list of arguments: the program, and the list
 * if a shell reads it.
 */
export function runs(at: string): SinkModel[] {
  return [
    // Options alone make a function with these options: `execa({ cwd })`.
    {
      at,
      argument: 0,
      kind: 'command',
      when: ({ objects }) => !objects.some(({ kind }) => kind === 'object'),
    },
    { at, argument: 1, kind: 'command', when: (_, call) => call !== null && usesShell(call) },
    { at, argument: 1, kind: 'command-argument', when: (_, call) => call !== null && !usesShell(call) },
  ];
}

/** Whether a child process runs a shell: by an option, or as the program itself. */
export function usesShell(call: Call): boolean {
  const program = textOf(call.arg(0)) ?? '';
  if (/(?:^|[/\\])(?:ba|z|da|k)?sh$|cmd(?:\.exe)?$|powershell(?:\.exe)?$|^pwsh$/iu.test(program)) return true;
  const options = [call.option(2, 'shell'), call.option(1, 'shell')];
  return options.some(
    (shell) =>
      shell !== null &&
      shell.constants.some((item) => item === true || (typeof item === 'string' && item !== '')),
  );
}
