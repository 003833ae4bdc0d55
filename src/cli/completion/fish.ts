import type { Described, Operand, Option } from '../command.js';
import { groupsOf, operandChoices, quoted, wordsOf } from './words.js';

/** Tells in fish whether the words after `fixby` begin with some: `fixby statement init --yes`. */
const IS = `function __fixby_is
  set -l words (commandline -opc)
  set -l last (math 1 + (count $argv))
  test "$words[2..$last]" = "$argv"
end`;

/** The completion script for fish. */
export function renderFish(commands: readonly Described[]): string {
  const first = [...wordsOf(commands)];
  return [
    '# fixby completion for fish: fixby completion fish | source',
    IS,
    ...first.map(([word, seconds]) => firstWord(word, seconds, commands)),
    `${AT_START} -f -a help -d 'what a command does, and an example'`,
    `${AT_START} -l help -d 'all commands'`,
    `${AT_START} -l version -d 'which Fixby this is'`,
    ...groupsOf(commands).map(({ first, seconds }) =>
      offer(`${is(first)}; and ${noneOf(first, seconds)}`, seconds),
    ),
    offer(
      `${is('help')}; and test (count (commandline -opc)) -eq 2`,
      first.map(([word]) => word),
    ),
    ...groupsOf(commands).map(({ first, seconds }) => offer(is(`help ${first}`), seconds)),
    `complete -c fixby -n '${is('help')}' -f`,
    ...commands.flatMap((command) => fishCommand(command, commands)),
    '',
  ].join('\n');
}

const AT_START = 'complete -c fixby -n __fish_use_subcommand';

function firstWord(first: string, seconds: readonly string[], commands: readonly Described[]): string {
  const summary = commands.find(({ name }) => name === first)?.summary ?? seconds.join(', ');
  return `${AT_START} -f -a ${first} -d ${quoted(summary)}`;
}

function fishCommand(command: Described, commands: readonly Described[]): string[] {
  const others = groupsOf(commands).find(({ first }) => first === command.name)?.seconds ?? [];
  const within = [is(command.name), ...(others.length === 0 ? [] : [noneOf(command.name, others)])].join(
    '; and ',
  );
  const options = Object.entries(command.options).map(
    ([name, option]) =>
      `complete -c fixby -n '${within}' -l ${name}${valueOf(option)} -d ${quoted(option.summary)}`,
  );
  const help = `complete -c fixby -n '${within}' -l help -d 'its options, and an example'`;
  return [...options, help, ...operandsOf(command, within)];
}

/** What may stand at the end of a command: one of few words, a path, or nothing fish could know. */
function operandsOf(command: Described, within: string): string[] {
  const choices = operandChoices(command);
  if (choices.length > 0) return [offer(within, choices)];
  const path = command.operands.find((operand) => operand.path !== undefined)?.path;
  if (path === 'file') return [];
  return [path === undefined ? `complete -c fixby -n '${within}' -f` : offer(within, [DIRECTORIES])];
}

const DIRECTORIES = '(__fish_complete_directories)';

function valueOf({ choices, path, value }: Option & Pick<Operand, 'path'>): string {
  if (choices !== undefined) return ` -x -a '${choices.join(' ')}'`;
  if (path === 'directory') return ` -x -a '${DIRECTORIES}'`;
  if (path === 'file') return ' -r';
  return value === undefined ? '' : ' -x';
}

function offer(condition: string, words: readonly string[]): string {
  return `complete -c fixby -n '${condition}' -f -a '${words.join(' ')}'`;
}

function is(words: string): string {
  return `__fixby_is ${words}`;
}

function noneOf(first: string, seconds: readonly string[]): string {
  return seconds.map((second) => `not ${is(`${first} ${second}`)}`).join('; and ');
}
