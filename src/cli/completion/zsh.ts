import type { Described, Option } from '../command.js';
import { groupsOf, quoted, wordsOf } from './words.js';

/** The completion script for zsh. */
export function renderZsh(commands: readonly Described[]): string {
  const words = wordsOf(commands);
  const described = [...words].map(([first, seconds]) => {
    const summary = commands.find(({ name }) => name === first)?.summary ?? seconds.join(', ');
    return `      ${quoted(`${first}:${zshText(summary)}`)}`;
  });
  const groups = groupsOf(commands);
  return `#compdef fixby
# fixby completion for zsh: eval "$(fixby completion zsh)" after compinit
_fixby() {
  local command=$words[2]
  if (( CURRENT == 2 )); then
    local -a names=(
${described.join('\n')}
      'help:what a command does, and an example'
    )
    _describe 'command' names
    return
  fi
  case $command in
    help)
      if (( CURRENT == 3 )); then compadd ${[...words.keys()].join(' ')}
      else case $words[3] in
${groups.map(({ first, seconds }) => `        ${first}) compadd ${seconds.join(' ')} ;;`).join('\n')}
      esac; fi
      return ;;
${groups.map(secondWord).join('\n')}
  esac
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(zshCommand).join('\n')}
  esac
}
compdef _fixby fixby
`;
}

/**
 * The shell code for a first word with several commands: completes the second word, or joins both
 * into the command's name.
 */
function secondWord({ first, seconds, own }: ReturnType<typeof groupsOf>[number]): string {
  if (own)
    return `    ${first})
      if (( CURRENT == 3 )) && [[ $words[3] != -* ]]; then compadd ${seconds.join(' ')}; fi
      if (( CURRENT > 3 )) && [[ " ${seconds.join(' ')} " == *" $words[3] "* ]]; then
        command="$command $words[3]"
        shift words
        (( CURRENT-- ))
      fi ;;`;
  return `    ${first})
      if (( CURRENT == 3 )); then compadd ${seconds.join(' ')}; return; fi
      command="$command $words[3]"
      shift words
      (( CURRENT-- )) ;;`;
}

function zshCommand(command: Described): string {
  const operands = command.operands.map((operand, index) =>
    quoted(`${operand.many === true ? '*' : index + 1}:${operand.name}:${zshValue(operand)}`),
  );
  const options = Object.entries(command.options).map(([name, option]) => zshOption(name, option));
  const all = [...options, quoted('--help[its options, and an example]'), ...operands];
  return `    '${command.name}') _arguments ${all.join(' ')} ;;`;
}

function zshOption(name: string, option: Option): string {
  const value = option.value === undefined ? '' : `:${zshText(option.value)}:${zshValue(option)}`;
  return quoted(
    `${option.multiple === true ? '*' : ''}--${name}${option.value === undefined ? '' : '='}[${zshText(option.summary)}]${value}`,
  );
}

function zshValue({ choices, path }: Pick<Option, 'choices' | 'path'>): string {
  if (choices !== undefined) return `(${choices.join(' ')})`;
  if (path === undefined) return ' ';
  return path === 'directory' ? '_files -/' : '_files';
}

/** Escapes a text for zsh's `_arguments`, in which brackets and colons are syntax. */
function zshText(text: string): string {
  return text.replace(/[\\[\]:]/gu, (sign) => `\\${sign}`);
}
