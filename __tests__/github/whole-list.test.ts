import { expect, it } from '@jest/globals';
import { z } from 'zod';
import type { Client } from '../../src/github/client.js';
import { wholeList } from '../../src/github/whole-list.js';
import { FixbyError } from '../../src/system/fixby-error.js';
import { answering } from './answering.js';

const item = z.object({ id: z.number() });
const link = '<https://api.github.com/next>; rel="next", <https://api.github.com/last>; rel="last"';

function clientOf(...answers: readonly unknown[]): Pick<Client, 'request'> {
  return { request: answering(...answers) } as unknown as Pick<Client, 'request'>;
}

it('reads every page', async () => {
  const first = answering({ data: [{ id: 1 }], headers: { link } });
  expect(await wholeList(clientOf({ data: [{ id: 2 }], headers: {} }), first, item)).toEqual([
    { id: 1 },
    { id: 2 },
  ]);
});

it('takes no page that was cut short for an empty one', async () => {
  const short = { data: '', headers: { link } };
  const first = answering({ data: [{ id: 1 }], headers: { link } });
  await expect(wholeList(clientOf(short, short), first, item)).rejects.toBeInstanceOf(FixbyError);
  expect(await wholeList(clientOf(), answering(short, { data: [], headers: {} }), item)).toEqual([]);
});
