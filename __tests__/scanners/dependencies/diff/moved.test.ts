import { describe, expect, it } from '@jest/globals';
import { alreadyBeside, movedLockfiles } from '../../../../src/scanners/dependencies/diff/moved.js';
import { selectLockfiles } from '../../../../src/scanners/dependencies/select.js';
import { EMPTY_SIDE } from '../../../../src/scanners/dependencies/side.js';
import { MemoryTree } from '../../../fixtures/memory-tree.js';
import { observation } from '../../../fixtures/observations.js';

/** Lockfiles with the vulnerable packages in each, `name@version`. */
type Lockfiles = Readonly<Record<string, readonly string[]>>;

/** @param salt makes the bytes of all files others */
async function scanned(lockfiles: Lockfiles, salt = '') {
  const contents = Object.entries(lockfiles).map(
    ([path, found]) => [path, `${found.join()}${salt}`] as const,
  );
  const tree = new MemoryTree(Object.fromEntries(contents));
  const observations = Object.entries(lockfiles).flatMap(([path, found]) =>
    found.map((one) => {
      const [name = '', version = ''] = one.split('@');
      return observation({ path, subject: `npm/${name}`, package: { version } });
    }),
  );
  const selection = selectLockfiles(await tree.files(), '', []);
  return { tree, selection, side: { ...EMPTY_SIDE, observations } };
}

async function moved(base: Lockfiles, head: Lockfiles, salt = ' ') {
  const pairs = await movedLockfiles(await scanned(base), await scanned(head, salt));
  return [...pairs].map(([from, to]) => `${from} > ${to}`);
}

describe('a lockfile moved', () => {
  it.each<readonly [string, Lockfiles, Lockfiles, string, readonly string[]]>([
    ['with the same bytes', { 'a/yarn.lock': [] }, { 'b/yarn.lock': [] }, '', ['a/yarn.lock > b/yarn.lock']],
    ['not with other bytes and nothing in common', { 'a/yarn.lock': [] }, { 'b/yarn.lock': [] }, ' ', []],
    [
      'with half of it in common',
      { 'a/yarn.lock': ['x@1', 'y@1'] },
      { 'b/yarn.lock': ['x@1'] },
      ' ',
      ['a/yarn.lock > b/yarn.lock'],
    ],
    ['not with less', { 'a/yarn.lock': ['x@1', 'y@1', 'z@1'] }, { 'b/yarn.lock': ['x@1'] }, ' ', []],
    ['not with other versions', { 'a/yarn.lock': ['x@1'] }, { 'b/yarn.lock': ['x@2'] }, ' ', []],
    [
      'not where it stays',
      { 'a/yarn.lock': ['x@1'] },
      { 'a/yarn.lock': ['x@1'], 'b/yarn.lock': ['x@1'] },
      ' ',
      [],
    ],
    [
      'not where both were there',
      { 'a/yarn.lock': ['x@1'], 'b/yarn.lock': ['x@1'] },
      { 'b/yarn.lock': ['x@1'] },
      ' ',
      [],
    ],
    [
      'to another manager beside it',
      { 'a/yarn.lock': ['x@1'] },
      { 'a/package-lock.json': ['x@1'] },
      ' ',
      ['a/yarn.lock > a/package-lock.json'],
    ],
    [
      'to another manager elsewhere',
      { 'a/yarn.lock': ['x@1'] },
      { 'b/package-lock.json': ['x@1'] },
      ' ',
      ['a/yarn.lock > b/package-lock.json'],
    ],
    ['not to another language', { 'a/yarn.lock': ['x@1'] }, { 'a/poetry.lock': ['x@1'] }, ' ', []],
    [
      'to the one that is most like it',
      { 'a/yarn.lock': ['x@1', 'y@1'] },
      { 'b/yarn.lock': ['x@1'], 'c/yarn.lock': ['x@1', 'y@1'] },
      ' ',
      ['a/yarn.lock > c/yarn.lock'],
    ],
    [
      'alone to its place',
      { 'a/yarn.lock': ['x@1'], 'b/yarn.lock': ['x@1'] },
      { 'c/yarn.lock': ['x@1'] },
      ' ',
      ['a/yarn.lock > c/yarn.lock'],
    ],
    [
      'near before far',
      { 'a/yarn.lock': ['x@1'], 'b/yarn.lock': ['x@1'] },
      { 'b/package-lock.json': ['x@1'] },
      ' ',
      ['b/yarn.lock > b/package-lock.json'],
    ],
  ])('%s', async (_, base, head, salt, expected) => {
    expect(await moved(base, head, salt)).toEqual(expected);
  });
});

describe('what a second lockfile in a folder has', () => {
  const beside = async (base: Lockfiles, head: Lockfiles) =>
    alreadyBeside(await scanned(base), await scanned(head)).map(
      ({ place, subject }) => `${place.path} ${subject}`,
    );

  it.each<readonly [string, Lockfiles, readonly string[]]>([
    ['was there in the same version', { 'a/package-lock.json': ['x@1'] }, ['a/package-lock.json npm/x']],
    ['was not there', { 'a/package-lock.json': ['y@1'] }, []],
    ['was there in another version', { 'a/package-lock.json': ['x@2'] }, []],
    ['was there in another folder', { 'b/package-lock.json': ['x@1'] }, []],
    ['is in the one that was there itself', { 'a/yarn.lock': ['x@1'] }, []],
  ])('%s', async (_, head, expected) => {
    expect(await beside({ 'a/yarn.lock': ['x@1'] }, head)).toEqual(expected);
  });
});
