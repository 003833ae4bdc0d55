import { parseArgs } from 'node:util';
import { nearMiss } from '../core/policy/read/near-miss.js';
import { isError, messageOf } from '../system/errors.js';
import { FixbyError } from '../system/fixby-error.js';
import type { Call, Described, Operand, Option } from './command.js';
import { operandWords } from './operands.js';

/**
 * Parses the arguments of a command.
 * @throws FixbyError (usage) that says which option was probably meant, or what is missing
 */
export function parseCall(command: Described, args: readonly string[]): Call {
  const { values, positionals } = args.length === 0 ? NOTHING : parsed(command, args);
  for (const [name, option] of Object.entries(command.options)) check(command, name, option, values[name]);
  requireOperands(command, positionals);
  return { values, operands: positionals };
}

type Parsed = { readonly values: Call['values']; readonly positionals: readonly string[] };

/** Node loads its parser when it is first asked, which takes as long as a short command. */
const NOTHING: Parsed = { values: {}, positionals: [] };

function parsed(command: Described, args: readonly string[]): Parsed {
  requireKnown(command, args);
  return parseStrictly(command, args);
}

function requireOperands(command: Described, given: readonly string[]): void {
  const { name, operands } = command;
  for (const [index, operand] of operands.entries()) checkOperand(command, operand, given[index]);
  const [first, ...more] = given.slice(operands.length);
  if (first === undefined || operands.at(-1)?.many === true) return;
  const takes = operands.length === 0 ? 'options only' : operands.map(operandWords).join(' ');
  throw new FixbyError(
    'usage',
    `${name} takes ${takes}, and "${first}"${more.length === 0 ? '' : ' and more'} is too much.`,
    seeHelp(command),
  );
}

function checkOperand(command: Described, operand: Operand, given: string | undefined): void {
  const { choices, required } = operand;
  const example = `For example: ${command.examples[0].call}`;
  if (given === undefined) {
    if (required === true)
      throw new FixbyError('usage', `${command.name} needs ${operandWords(operand)}.`, example);
    return;
  }
  if (choices === undefined || choices.includes(given)) return;
  const meant = nearMiss(given, choices);
  throw new FixbyError(
    'usage',
    `${command.name} knows no ${operand.name} "${given.slice(0, 100)}"; it takes ${operandWords(operand)}.`,
    meant === undefined ? seeHelp(command) : `Did you mean fixby ${command.name} ${meant}?`,
  );
}

/** The sentence that points to the command's help. */
function seeHelp({ name }: Described): string {
  return `fixby ${name} --help says more.`;
}

/**
 * Checks option names ourselves, since Node's error message does not suggest the option that was
 * meant.
 */
function requireKnown(command: Described, args: readonly string[]): void {
  const { options, name } = command;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    // Without a value it never comes here.
    if (token.name === 'help')
      throw new FixbyError('usage', `${name}: --help takes no value.`, seeHelp(command));
    const meant = nearMiss(token.name, Object.keys(options));
    const hint = meant === undefined ? seeHelp(command) : `Did you mean --${meant}?`;
    throw new FixbyError('usage', `${name} has no option ${token.rawName}.`, hint);
  }
}

function parseStrictly(command: Described, args: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true }) as Parsed;
  } catch (error) {
    if (!isError(error) || !('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw error;
    // Keeps only the first sentence of Node's message: the rest is advice about arguments that
    // begin with a dash, which is misleading here.
    const [sentence = ''] = messageOf(error).split(/[.\n] ?(?=To specify|Did you forget)|\.$/u);
    throw new FixbyError(
      'usage',
      `${command.name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}.`,
      seeHelp(command),
      { cause: error },
    );
  }
}

function check(command: Described, name: string, option: Option, value: unknown): void {
  const { choices, required } = option;
  if (required === true && value === undefined)
    throw new FixbyError(
      'usage',
      `${command.name} needs --${name} ${option.value ?? ''}: ${option.summary}.`,
      `For example: ${command.examples[0].call}`,
    );
  if (choices === undefined || typeof value !== 'string' || choices.includes(value)) return;
  throw new FixbyError(
    'usage',
    `--${name} is "${value.slice(0, 100)}"; it must be one of ${choices.join(', ')}.`,
  );
}
