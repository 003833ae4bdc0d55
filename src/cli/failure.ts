import { plainText } from '../report/text/terminal-text.js';
import { messageOf } from '../system/errors.js';

/** What a command says when it cannot go on: nothing of it can steer the terminal. */
export function failureText(thrown: unknown): string {
  return messageOf(thrown).split('\n').map(plainText).join('\n');
}
