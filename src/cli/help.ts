import type { Described, Option } from './command.js';
import { commandsUnder, findCommand } from './find.js';
import { operandWords } from './operands.js';

/** The column in which descriptions begin. */
const INDENT = 28;

/** The line of the help that explains the exit codes. */
export const EXIT_CODES =
  'Exit codes: 0 pass or warn, 1 blocked, 2 usage or policy error, 3 a scanner or GitHub failed';

/**
 * The text of the help: for one command, for all that begin with a word (`policy`), or for all.
 * @throws FixbyError (usage) when there is no such command
 */
export function helpFor(commands: readonly Described[], args: readonly string[], version: string): string {
  const words = args.filter((arg) => !arg.startsWith('-')).slice(args[0] === 'help' ? 1 : 0);
  const [first] = words;
  if (first === undefined || first === 'help') return renderHelp(commands, version);
  const own = commands.filter(({ name }) => name === first);
  const group = words.length === 1 ? [...own, ...commandsUnder(commands, first)] : [];
  if (group.length > 0) return group.map(renderCommandHelp).join('\n\n');
  return renderCommandHelp(findCommand(commands, words).command);
}

function renderHelp(commands: readonly Described[], version: string): string {
  return [
    `fixby ${version}: a security gate with a fix-by date for every finding`,
    '',
    'Usage',
    ...commands.map((each) => row(usageOf(each), each.summary)),
    '',
    row('fixby <command> --help', 'its options, and an example'),
    row('fixby --version', ''),
    '',
    EXIT_CODES,
  ].join('\n');
}

function renderCommandHelp(command: Described): string {
  const options = Object.entries(command.options);
  return [
    `${usageOf(command)}${options.some(([, { required }]) => required !== true) ? ' [options]' : ''}`,
    '',
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    ...(options.length === 0 ? [] : ['', 'Options']),
    ...options.map(([name, option]) => row(optionWords(name, option), option.summary)),
    '',
    command.examples.length === 1 ? 'Example' : 'Examples',
    ...command.examples.flatMap(({ call, does }) => [`  ${call}`, `      ${does}`]),
    '',
    EXIT_CODES,
  ].join('\n');
}

/** The usage line of a command: `fixby evidence --since <date>`. */
function usageOf({ name, operands, options }: Described): string {
  const required = Object.entries(options).filter(([, option]) => option.required === true);
  return [
    'fixby',
    name,
    ...operands.map(operandWords),
    ...required.map(([key, option]) => optionWords(key, option)),
  ].join(' ');
}

function optionWords(name: string, { value, choices }: Option): string {
  if (choices !== undefined) return `--${name} <${choices.join('|')}>`;
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

/** One row of a two-column table; two lines when the left text is too wide for its column. */
function row(left: string, right: string): string {
  const start = `  ${left}`;
  if (right === '') return start;
  return start.length < INDENT
    ? `${start.padEnd(INDENT)}${right}`
    : `${start}\n${' '.repeat(INDENT)}${right}`;
}
