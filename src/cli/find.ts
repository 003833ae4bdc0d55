import { nearMiss } from '../core/policy/read/near-miss.js';
import { FixbyError } from '../system/fixby-error.js';
import type { Command } from './command.js';

/** What the program itself takes after two dashes. */
const OPTIONS = ['--help', '--version'];

/** The command that was called, and the arguments after its name. */
export interface Found {
  readonly command: Command;
  readonly rest: readonly string[];
}

/**
 * Finds the command that the arguments begin with; a name may have two words.
 * @throws FixbyError (usage) that suggests the command that was probably meant
 */
export function findCommand(commands: readonly Command[], args: readonly string[]): Found {
  for (const words of [2, 1]) {
    const name = args.slice(0, words).join(' ');
    const command = commands.find((candidate) => candidate.name === name);
    if (command !== undefined) return { command, rest: args.slice(words) };
  }
  throw unknownCommand(commands, args);
}

/** The commands whose name begins with a word: for `policy` there are two. */
export function commandsUnder(commands: readonly Command[], word: string): readonly Command[] {
  return commands.filter(({ name }) => name.startsWith(`${word} `));
}

function unknownCommand(commands: readonly Command[], args: readonly string[]): FixbyError {
  const [first = '', second] = args;
  const group = commandsUnder(commands, first);
  const wanted = group.length > 0 && second !== undefined ? `${first} ${second}` : first;
  const names = group.length > 0 ? group.map(({ name }) => name) : commands.map(({ name }) => name);
  if (group.length > 0 && (second === undefined || second.startsWith('-')))
    return new FixbyError('usage', `${first} is no command by itself.`, `Call ${listed(names)}.`);
  const isOption = wanted.startsWith('-');
  const known = isOption ? OPTIONS : [...names, ...new Set(names.map(firstWord)), 'help', ...OPTIONS];
  const near = nearMiss(wanted, known);
  const hint = near === undefined ? 'Call fixby --help.' : `Did you mean fixby ${near}?`;
  const kind = isOption ? 'option' : 'command';
  return new FixbyError('usage', `there is no ${kind} "${wanted.slice(0, 100)}".`, hint);
}

function firstWord(name: string): string {
  return name.replace(/ .*/u, '');
}

function listed(names: readonly string[]): string {
  return names.map((name) => `fixby ${name}`).join(' or ');
}
