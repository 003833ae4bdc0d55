import { plainText } from '../report/text/terminal-text.js';
import { messageOf } from '../system/errors.js';

/** The error message of a failed command, with terminal control sequences escaped. */
export function failureText(thrown: unknown): string {
  return messageOf(thrown).split('\n').map(plainText).join('\n');
}
