import { expect, it } from '@jest/globals';
import { join } from 'node:path';
import { plan } from '../../../src/cli/commands/plan.js';
import { explain } from '../../../src/cli/commands/explain.js';
import { temporaryDirectory } from '../../fixtures/git.js';

const nowhere = join(temporaryDirectory(), 'nowhere');

it.each([
  ['plan', () => plan.run({ values: {}, operands: [nowhere] }, () => Promise.resolve([]))],
  [
    'explain',
    () => explain.run({ values: {}, operands: ['GHSA-35jh-r3h4-6jhm', nowhere] }, () => Promise.resolve([])),
  ],
])('%s of a directory that is not there is a mistake of usage', async (_, call) => {
  await expect(call()).rejects.toMatchObject({
    kind: 'usage',
    sentence: `there is no directory "${nowhere}".`,
    hint: 'Name the directory to scan.',
  });
});
