import { plainText } from '../report/text/terminal-text.js';
import { PolicyFileError } from '../run/policy-in-force.js';
import { isError, messageOf } from '../system/errors.js';
import { EXIT, UsageError } from './main.js';

/** What a command says when it cannot go on, and its exit code: 2 for the user's own mistakes, 3 for everything that failed. */
export function explainFailure(error: unknown): { message: string; exitCode: number } {
  const unparsed = isArgumentError(error);
  const message = unparsed ? argumentWords(messageOf(error)) : messageOf(error);
  const mistaken = error instanceof UsageError || error instanceof PolicyFileError || unparsed;
  return {
    message: message.split('\n').map(plainText).join('\n'),
    exitCode: mistaken ? EXIT.usage : EXIT.failed,
  };
}

/** Node's sentence without its advice about arguments that begin with a dash, which nobody meant. */
function argumentWords(message: string): string {
  const [sentence = message] = message.split(/\. (?=To specify|Did you forget)/);
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}. Call fixby --help.`;
}

/** Node's own complaint about an unknown option or a missing value. */
function isArgumentError(error: unknown): boolean {
  return isError(error) && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
