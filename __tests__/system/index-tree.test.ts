import { expect, it } from '@jest/globals';
import { join } from 'node:path';
import { IndexTree } from '../../src/system/index-tree.js';
import { TestRepository } from '../fixtures/git.js';
import { openRepository } from '../fixtures/repository.js';

it('has what would be committed, not what lies on disk', async () => {
  const test = new TestRepository();
  test.commit({ 'kept.txt': 'old', 'gone.txt': 'x', 'ü ,:.txt': 'odd' });
  test.write({ 'kept.txt': 'staged', link: { link: 'kept.txt' }, 'gone.txt': null });
  test.git('add', '--all');
  test.write({ 'kept.txt': 'on disk', 'untracked.txt': 'new' });
  const tree = new IndexTree(await openRepository(test.directory), null);
  expect(await tree.files()).toEqual([
    { path: 'kept.txt', kind: 'file' },
    { path: 'link', kind: 'symlink' },
    { path: 'ü ,:.txt', kind: 'file' },
  ]);
  expect((await tree.read('kept.txt')).toString()).toBe('staged');
  expect(await tree.contentId('kept.txt')).toBe(test.git('rev-parse', ':kept.txt'));
  await expect(tree.read('link')).rejects.toThrow('link is no file in the index');
  await expect(tree.read('kept.txt', 2)).rejects.toThrow('kept.txt has 6 bytes, more than the 2');
});

it('is the index that a hook was given', async () => {
  const test = new TestRepository();
  test.commit({ 'a.txt': 'a' });
  test.git('read-tree', '--empty', `--index-output=${join(test.directory, '.git/other')}`);
  const tree = new IndexTree(await openRepository(test.directory), join(test.directory, '.git/other'));
  expect(await tree.files()).toEqual([]);
});

it('refuses to guess what a merge with conflicts would commit', async () => {
  const test = new TestRepository();
  test.commit({ 'a.txt': 'a' });
  test.git('switch', '--quiet', '--create', 'other');
  test.commit({ 'a.txt': 'b' });
  test.git('switch', '--quiet', 'main');
  test.commit({ 'a.txt': 'c' });
  expect(() => test.git('merge', 'other')).toThrow();
  const tree = new IndexTree(await openRepository(test.directory), null);
  await expect(tree.files()).rejects.toThrow('a.txt has conflicts that are not resolved');
});
