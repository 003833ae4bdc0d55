import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { plainText } from '../../report/text/terminal-text.js';
import { FixbyError } from '../../system/fixby-error.js';

/** Asks a person. Every question has an answer that Enter gives. */
export interface Asker {
  /** @returns yes or no */
  confirm(question: string, usual: boolean): Promise<boolean>;
  /** @returns what was typed, trimmed; `usual` where that is nothing */
  text(question: string, usual: string): Promise<string>;
  /** @param options an answer by its letter */
  choose<Answer extends string>(
    question: string,
    options: Readonly<Record<Answer, string>>,
    usual: Answer,
  ): Promise<Answer>;
  close(): void;
}

/**
 * Asks on a terminal. Where the input ends, or somebody presses Ctrl-C, a question is refused.
 * @throws FixbyError (usage), from its functions
 */
export function createAsker(input: Readable, output: Writable): Asker {
  const reader = createInterface({ input, output, terminal: 'isTTY' in input && input.isTTY === true });
  const ask = (question: string): Promise<string> => answered(reader, question);
  const say = (line: string): void => {
    output.write(`${plainText(line)}\n`);
  };
  return {
    confirm: async (question, usual) => {
      for (;;) {
        const answer = (await ask(`${question} ${usual ? '[Y/n]' : '[y/N]'} `)).toLowerCase();
        if (answer === '') return usual;
        if (['y', 'yes', 'n', 'no'].includes(answer)) return answer.startsWith('y');
        say('Please answer y or n.');
      }
    },
    text: async (question, usual) => (await ask(`${question}${usual === '' ? '' : ` [${usual}]`} `)) || usual,
    choose: async (question, options, usual) => {
      const names = Object.keys(options) as (keyof typeof options)[];
      say(question);
      for (const [index, name] of names.entries()) say(`  ${index + 1}  ${options[name]}`);
      for (;;) {
        const answer = await ask(`Which one? [${names.indexOf(usual) + 1}] `);
        const chosen = answer === '' ? usual : names[Number(answer) - 1];
        if (chosen !== undefined) return chosen;
        say(`Please answer with a number from 1 to ${names.length}.`);
      }
    },
    close: () => {
      reader.close();
    },
  };
}

/** The answer to one question; refused where there will be none any more. */
async function answered(reader: Interface, question: string): Promise<string> {
  const stop = new AbortController();
  const stopped = (): void => {
    stop.abort();
  };
  reader.once('close', stopped).once('SIGINT', stopped);
  try {
    return (await reader.question(plainText(question), { signal: stop.signal })).trim();
  } catch (error) {
    throw new FixbyError('usage', 'Stopped; nothing more was written.', '', { cause: error });
  } finally {
    reader.off('close', stopped).off('SIGINT', stopped);
  }
}
