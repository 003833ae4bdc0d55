import { describe, expect, it } from '@jest/globals';
import { removedLockfiles } from '../../../../src/scanners/dependencies/diff/removed-lockfiles.js';
import { selectLockfiles } from '../../../../src/scanners/dependencies/select.js';
import { packageJson, packageLock } from '../../../fixtures/lockfile.js';
import { MemoryTree, type TreeContents } from '../../../fixtures/memory-tree.js';

const LOCK = packageLock({ a: '1.0.0' });
const MANIFEST = packageJson({ a: '1.0.0' });

/** What becomes of the lockfiles that the head lacks. */
async function fates(base: TreeContents, head: TreeContents, moved: Readonly<Record<string, string>> = {}) {
  const [before, now] = [new MemoryTree(base), new MemoryTree(head)];
  const select = async (tree: MemoryTree) => selectLockfiles(await tree.files(), '', []);
  const pairs = new Map(Object.entries(moved));
  const removed = await removedLockfiles(await select(before), await select(now), pairs, before, now);
  return removed.map(({ path, fate, uncovered }) => `${uncovered ? '!' : ''}${path}: ${fate}`);
}

const APP = { 'package.json': MANIFEST, 'package-lock.json': LOCK };
const BELOW = { 'x/package.json': MANIFEST, 'x/package-lock.json': LOCK };

describe('a removed lockfile is a repair', () => {
  it.each<readonly [string, TreeContents, TreeContents, Readonly<Record<string, string>>, readonly string[]]>(
    [
      ['not where it stays', APP, APP, {}, []],
      ['where its project goes too', APP, {}, {}, ['package-lock.json: removed']],
      [
        'where it moved',
        APP,
        { 'b/package-lock.json': LOCK },
        { 'package-lock.json': 'b/package-lock.json' },
        ['package-lock.json: moved to b/package-lock.json'],
      ],
      [
        'where another manager locks the project',
        APP,
        { 'package.json': MANIFEST, 'yarn.lock': '# yarn lockfile v1\n' },
        {},
        ['package-lock.json: removed'],
      ],
      [
        'where an empty one has the content of many files',
        { 'poetry.lock': ' \n' },
        { 'notes.txt': ' \n' },
        {},
        ['poetry.lock: removed'],
      ],
      [
        'where its name is in another language, and the content was there before',
        { 'poetry.lock': 'x', 'notes.txt': 'x' },
        { 'notes.txt': 'x' },
        {},
        ['poetry.lock: removed'],
      ],
    ],
  )('%s', async (_, base, head, moved, expected) => {
    expect(await fates(base, head, moved)).toEqual(expected);
  });
});

describe('a removed lockfile hides what it locked', () => {
  it.each<readonly [string, TreeContents, TreeContents, string]>([
    ['where its manifest stays', APP, { 'package.json': MANIFEST }, 'removed, while package.json stays'],
    ['where it became a link', APP, { 'package-lock.json': { link: 'y' } }, 'a symbolic link'],
    ['where its folder became a link', BELOW, { x: { link: 'y' } }, 'x is a symbolic link'],
    ['where it has another name', { 'poetry.lock': 'x' }, { 'poetry.txt': 'x' }, 'renamed to poetry.txt'],
    [
      'where it lies among what is installed',
      { 'package-lock.json': LOCK },
      { 'node_modules/package-lock.json': LOCK },
      'renamed to node_modules/package-lock.json',
    ],
    [
      'where one further up has its project as no workspace',
      { ...APP, ...BELOW },
      { ...APP, 'x/package.json': MANIFEST },
      'removed, while x/package.json stays, and no lockfile further up',
    ],
  ])('%s', async (_, base, head, words) => {
    expect(await fates(base, head)).toEqual([expect.stringMatching(/^!/u)]);
    expect((await fates(base, head)).join()).toContain(words);
  });
});
