import { expect, it } from '@jest/globals';
import type { Asker } from '../../../src/cli/init/ask.js';
import { chooseFixby } from '../../../src/cli/init/choose.js';
import { initOptionsOf } from '../../../src/cli/init/options.js';

it('says why an answer is no Fixby to pin, and asks again', async () => {
  const answers = ['acme/fixby@v1', `acme/fixby@${'a'.repeat(40)}`];
  const asked: string[] = [];
  const asker: Asker = {
    text: (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? '');
    },
    confirm: () => Promise.reject(new Error('not asked')),
    choose: () => Promise.reject(new Error('not asked')),
    close: () => undefined,
  };
  const clone = {
    root: import.meta.dirname,
    files: new Map<string, string>(),
    remote: null,
    origin: null,
    local: [],
    current: null,
  };
  const pin = await chooseFixby(initOptionsOf({}), clone, asker);
  expect(pin).toMatchObject({ action: 'acme/fixby', ref: 'a'.repeat(40) });
  expect(asked).toEqual([
    expect.stringMatching(/^Which Fixby/u),
    expect.stringMatching(/^That is no commit .* a tag or a branch can be moved/u),
  ]);
});
