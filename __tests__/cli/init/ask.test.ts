import { expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { createAsker, type Asker } from '../../../src/cli/init/ask.js';

/** An asker whose person types these lines and goes away. */
function typing(...lines: readonly string[]): { asker: Asker; said: () => string } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let text = '';
  const left = [...lines];
  output.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    // Answers once it is asked: a question ends with a space.
    if (!chunk.endsWith(' ')) return;
    const line = left.shift();
    if (line === undefined) input.end();
    else input.write(`${line}\n`);
  });
  return { asker: createAsker(input, output), said: () => text };
}

it('takes yes, no and Enter, and asks again for anything else', async () => {
  const { asker, said } = typing('maybe', 'Yes', 'n', '', '');
  expect(await asker.confirm('Write?', false)).toBe(true);
  expect(await asker.confirm('Write?', true)).toBe(false);
  expect(await asker.confirm('Write?', true)).toBe(true);
  expect(await asker.confirm('Write?', false)).toBe(false);
  expect(said()).toContain('Please answer y or n.');
  asker.close();
});

it('takes a text, or the usual one', async () => {
  const { asker } = typing('  @alice ', '');
  expect(await asker.text('Who?', '@acme')).toBe('@alice');
  expect(await asker.text('Who?', '@acme')).toBe('@acme');
  asker.close();
});

it('takes a choice by its number', async () => {
  const options = { one: 'the first', two: 'the second' };
  const { asker, said } = typing('3', '2', '');
  expect(await asker.choose('Which?', options, 'one')).toBe('two');
  expect(await asker.choose('Which?', options, 'one')).toBe('one');
  expect(said()).toContain('Please answer with a number from 1 to 2.');
  asker.close();
});

it('refuses where the person is gone', async () => {
  const { asker } = typing();
  await expect(asker.confirm('Write?', true)).rejects.toMatchObject({ kind: 'usage' });
  await expect(asker.confirm('Write?', true)).rejects.toMatchObject({ kind: 'usage' });
});
