import { expect, it } from '@jest/globals';
import { BlobReader } from '../../src/system/blob-reader.js';
import { run } from '../../src/system/exec.js';
import { TestRepository } from '../fixtures/git.js';
import { openRepository } from '../fixtures/repository.js';

it('hands an error on to those who wait when git cannot be started any more', async () => {
  const test = new TestRepository();
  test.commit({ 'package-lock.json': '{}' });
  let gone = false;
  const repository = await openRepository(test.directory, {
    run: (...args) => (gone ? Promise.reject(new Error('git is not there')) : run(...args)),
  });
  const blob = test.git('rev-parse', 'HEAD:package-lock.json');
  gone = true;
  const reader = new BlobReader(repository);
  const both = await Promise.allSettled([reader.read(blob), reader.read(blob)]);
  expect(both.map((read) => (read.status === 'rejected' ? String(read.reason) : read.status))).toEqual([
    'Error: git is not there',
    'Error: git is not there',
  ]);
});
