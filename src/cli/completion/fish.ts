import type { Command, Option } from '../command.js';
import { groupsOf, operandChoices, quoted, wordsOf } from './words.js';

/** The completion script for fish. */
export function renderFish(commands: readonly Command[]): string {
  return [
    '# fixby completion for fish: fixby completion fish | source',
    ...[...wordsOf(commands)].flatMap(([first, seconds]) => firstWord(first, seconds, commands)),
    `complete -c fixby -n __fish_use_subcommand -f -a help -d 'what a command does, and an example'`,
    `complete -c fixby -n '${seen('help')}' -f -a '${[...wordsOf(commands).keys()].join(' ')}'`,
    ...commands.flatMap((command) => fishCommand(command, commands)),
    '',
  ].join('\n');
}

function firstWord(first: string, seconds: readonly string[], commands: readonly Command[]): string[] {
  const summary = commands.find(({ name }) => name === first)?.summary ?? seconds.join(', ');
  const start = `complete -c fixby -n __fish_use_subcommand -f -a ${first} -d ${quoted(summary)}`;
  if (seconds.length === 0) return [start];
  const words = seconds.join(' ');
  const before = `${seen(first)}; and not __fish_seen_subcommand_from ${words}`;
  return [start, `complete -c fixby -n '${before}' -f -a '${words}'`];
}

function fishCommand(command: Command, commands: readonly Command[]): string[] {
  const others = groupsOf(commands).find(({ first }) => first === command.name)?.seconds ?? [];
  const none = others.length === 0 ? [] : [`not ${seen(others.join(' '))}`];
  const within = [...command.name.split(' ').map(seen), ...none].join('; and ');
  const words = operandChoices(command).join(' ');
  const options = Object.entries(command.options).map(
    ([name, option]) =>
      `complete -c fixby -n '${within}' -l ${name}${valueOf(option)} -d ${quoted(option.summary)}`,
  );
  return words === '' ? options : [...options, `complete -c fixby -n '${within}' -f -a '${words}'`];
}

function valueOf({ choices, path, value }: Option): string {
  if (choices !== undefined) return ` -x -a '${choices.join(' ')}'`;
  if (path === 'directory') return " -x -a '(__fish_complete_directories)'";
  if (path === 'file') return ' -r';
  return value === undefined ? '' : ' -x';
}

function seen(word: string): string {
  return `__fish_seen_subcommand_from ${word}`;
}
