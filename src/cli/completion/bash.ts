import type { Described, Operand } from '../command.js';
import { groupsOf, operandChoices, wordsOf } from './words.js';

/** The completion script for bash, from version 3.2 (macOS) on. */
export function renderBash(commands: readonly Described[]): string {
  const words = wordsOf(commands);
  const groups = groupsOf(commands);
  return `# fixby completion for bash: eval "$(fixby completion bash)"
_fixby() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command=\${COMP_WORDS[1]} choices='' paths=''
  # Bash takes --format=json for three words.
  if [ "$current" = = ]; then current=''
  elif [ "$previous" = = ]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $command in
${groups.map(joinedName).join('\n')}
  esac
  case "$command $previous" in
${commands.flatMap(optionValues).join('\n')}
    *) case $command in
      help) case $previous in
        help) choices='${[...words.keys()].join(' ')}' ;;
${groups.map(({ first, seconds }) => `        ${first}) choices='${seconds.join(' ')}' ;;`).join('\n')}
      esac ;;
${groups
  .map(({ first, seconds, own }) =>
    own
      ? `      ${first}) if [ "$COMP_CWORD" -eq 2 ] && [ -n "$(compgen -W '${seconds.join(' ')}' -- "$current")" ]; then choices='${seconds.join(' ')}'; else ${offerIn(commands, first)}; fi ;;`
      : `      ${first}) choices='${seconds.join(' ')}' ;;`,
  )
  .join('\n')}
${commands.map(operandWords).join('\n')}
    esac ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then choices='${[...words.keys(), 'help', '--help', '--version'].join(' ')}'; fi
  if [ -n "$choices" ]; then
    COMPREPLY=($(compgen -W "$choices" -- "$current"))
  elif [ -n "$paths" ]; then
    COMPREPLY=($(compgen -A "$paths" -- "$current"))
  else
    COMPREPLY=()
  fi
}
complete -o filenames -F _fixby fixby
`;
}

/** Joins both words into the command's name, where the second one is no operand. */
function joinedName({ first, seconds, own }: ReturnType<typeof groupsOf>[number]): string {
  const second = '${COMP_WORDS[2]}';
  const joins = own ? `[[ " ${seconds.join(' ')} " == *" ${second} "* ]] && ` : '';
  return `    ${first}) [ "$COMP_CWORD" -gt 2 ] && ${joins}command="$command ${second}" ;;`;
}

/** What a command offers that is the first word of others too. */
function offerIn(commands: readonly Described[], name: string): string {
  const command = commands.find((one) => one.name === name);
  return command === undefined ? "paths=''" : choicesOf(command);
}

/**
 * What may stand at the end of a command: options after a dash, else one of few words, else a path.
 */
function operandWords(command: Described): string {
  return `      '${command.name}') ${choicesOf(command)} ;;`;
}

function choicesOf(command: Described): string {
  const options = [...Object.keys(command.options), 'help'].map((name) => `--${name}`).join(' ');
  const path = command.operands.find((operand) => operand.path !== undefined)?.path;
  const operand = offer(operandChoices(command), path);
  return `if [[ $current == -* ]]; then choices='${options}'; else ${operand}; fi`;
}

/** The values of options: one of few words, a path, or nothing that a shell could know. */
function optionValues({ name, options }: Described): string[] {
  return Object.entries(options).flatMap(([option, { type, choices = [], path }]) =>
    type === 'boolean' ? [] : [`    '${name} --${option}') ${offer(choices, path)} ;;`],
  );
}

function offer(choices: readonly string[], path: Operand['path']): string {
  return choices.length > 0 ? `choices='${choices.join(' ')}'` : `paths='${path ?? ''}'`;
}
