import type { Command } from '../command.js';
import { operandChoices, wordsOf } from './words.js';

/** The completion script for bash, from version 3.2 (macOS) on. */
export function renderBash(commands: readonly Command[]): string {
  const words = wordsOf(commands);
  const groups = [...words].filter(([, seconds]) => seconds.length > 0);
  return `# fixby completion for bash: eval "$(fixby completion bash)"
_fixby() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command=\${COMP_WORDS[1]} choices=''
  case $command in
${groups.map(([first]) => `    ${first}) [ "$COMP_CWORD" -gt 2 ] && command="$command \${COMP_WORDS[2]}" ;;`).join('\n')}
  esac
  case "$command $previous" in
${commands.flatMap(optionChoices).join('\n')}
    *) case $command in
${groups.map(([first, seconds]) => `      ${first}) choices='${seconds.join(' ')}' ;;`).join('\n')}
${commands.map(operandWords).join('\n')}
    esac ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then choices='${[...words.keys(), '--help', '--version'].join(' ')}'; fi
  if [ -n "$choices" ]; then
    COMPREPLY=($(compgen -W "$choices" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _fixby fixby
`;
}

/**
 * The shell code that completes an operand: option names after a dash, else the operand's fixed
 * words, else file names.
 */
function operandWords(command: Command): string {
  const words = operandChoices(command).join(' ');
  const options = [...Object.keys(command.options), 'help'].map((name) => `--${name}`).join(' ');
  return `      '${command.name}') if [[ $current == -* ]]; then choices='${options}'; else choices='${words}'; fi ;;`;
}

/** The shell code that completes values of options with fixed choices. */
function optionChoices({ name, options }: Command): string[] {
  return Object.entries(options).flatMap(([option, { choices }]) =>
    choices === undefined ? [] : [`    '${name} --${option}') choices='${choices.join(' ')}' ;;`],
  );
}
