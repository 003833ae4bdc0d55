import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { explainApiError } from '../../src/github/client.js';
import { wholeAnswer } from '../../src/github/whole-answer.js';
import { FixbyError } from '../../src/system/fixby-error.js';
import { answering } from './answering.js';

const schema = z.object({ id: z.number() });

it('asks again after an answer that was cut short', async () => {
  expect(await wholeAnswer(answering('{"id"', { id: 1 }), schema)).toEqual({ id: 1 });
});

it('fails after two such answers, and says what to do', async () => {
  const failure = await wholeAnswer(answering('', '', { id: 1 }), schema).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FixbyError);
  expect(failure).toMatchObject({ kind: 'github', hint: expect.stringMatching(/^Run it again/) });
});

it('leaves the hint to whoever quotes the failure, and the full stop', () => {
  const failure = new FixbyError('github', 'GitHub has no commit abc.', 'Push it.');
  expect(explainApiError(failure)).toBe('GitHub has no commit abc');
});
