import { nearMiss } from '../core/policy/read/near-miss.js';
import { FixbyError } from '../system/fixby-error.js';

/** What the program itself takes after two dashes. */
const OPTIONS = ['--help', '--version'];

/** What has the name of a command. */
interface Named {
  readonly name: string;
}

/** The command that was called, and the arguments after its name. */
export interface Found<One extends Named> {
  readonly command: One;
  readonly rest: readonly string[];
}

/**
 * Finds the command that the arguments begin with; a name may have two words.
 * @throws FixbyError (usage) that suggests the command that was probably meant
 */
export function findCommand<One extends Named>(
  commands: readonly One[],
  args: readonly string[],
): Found<One> {
  for (const words of [2, 1]) {
    const name = args.slice(0, words).join(' ');
    const command = commands.find((candidate) => candidate.name === name);
    if (command !== undefined) return { command, rest: args.slice(words) };
  }
  throw unknownCommand(commands, args);
}

/** The commands whose name begins with a word: for `policy` there are two. */
export function commandsUnder<One extends Named>(commands: readonly One[], word: string): readonly One[] {
  return commands.filter(({ name }) => name.startsWith(`${word} `));
}

/**
 * The longer command that was probably meant where a word after a command is misspelt: `statement
 * inti`. Only who knows that the word is nothing else can tell.
 */
export function meantBy<One extends Named>(
  commands: readonly One[],
  { command, rest: [word = ''] }: Found<One>,
): One | undefined {
  const longer = commandsUnder(commands, command.name);
  const seconds = longer.map(({ name }) => name.slice(command.name.length + 1));
  const meant = word.startsWith('-') ? undefined : nearMiss(word, seconds);
  return longer.find(({ name }) => name === `${command.name} ${meant}`);
}

function unknownCommand(commands: readonly Named[], args: readonly string[]): FixbyError {
  const [first = '', second] = args;
  const group = commandsUnder(commands, first);
  const wanted = group.length > 0 && second !== undefined ? `${first} ${second}` : first;
  const names = (group.length > 0 ? group : commands).map(({ name }) => name);
  const all = `Call ${group.length > 0 ? listed(names) : 'fixby --help'}.`;
  if (group.length > 0 && (second === undefined || second.startsWith('-')))
    return new FixbyError('usage', `${first} is no command by itself.`, all);
  const isOption = wanted.startsWith('-');
  const known = isOption ? OPTIONS : [...names, ...new Set(names.map(firstWord)), 'help', ...OPTIONS];
  const near = nearMiss(args.slice(0, 2).join(' '), names.filter(isOfTwo)) ?? nearMiss(wanted, known);
  const hint = near === undefined ? all : `Did you mean fixby ${near}?`;
  const kind = isOption ? 'option' : 'command';
  return new FixbyError('usage', `there is no ${kind} "${wanted.slice(0, 100)}".`, hint);
}

function isOfTwo(name: string): boolean {
  return name.includes(' ');
}

function firstWord(name: string): string {
  return name.replace(/ .*/u, '');
}

function listed(names: readonly string[]): string {
  return names.map((name) => `fixby ${name}`).join(' or ');
}
