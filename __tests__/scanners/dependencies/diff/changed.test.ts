import { describe, expect, it } from '@jest/globals';
import { changedLockfiles } from '../../../../src/scanners/dependencies/diff/changed.js';
import { lockfileKind } from '../../../../src/scanners/dependencies/lockfiles/kinds.js';
import { MemoryTree, type TreeContents } from '../../../fixtures/memory-tree.js';

/** The lockfiles of `base` that have to be scanned when `change` is made to it. */
function changed(base: TreeContents, change: TreeContents): Promise<string[]> {
  const head = { ...base, ...change };
  const lockfiles = (contents: TreeContents) =>
    Object.keys(contents).filter((path) => lockfileKind(path) !== null);
  return changedLockfiles(lockfiles(base), lockfiles(head), new MemoryTree(base), new MemoryTree(head));
}

const BASE = {
  'requirements.txt': '-r deps/main.list\n',
  'deps/main.list': 'jinja2==2.0\n',
  'dev-requirements.txt': '-r more.txt\n-c limits\n',
  'more.txt': '-r even/more.txt',
  'even/more.txt': 'six==1.0',
  limits: 'six<2',
  'pom.xml': '<project><parent><relativePath>parent/base.xml</relativePath></parent></project>',
  'parent/base.xml': '<project/>',
  'go.mod': 'module a\n',
  'notes.txt': 'words',
  'package-lock.json': '{}',
};

describe('the lockfiles that are scanned in the base as well', () => {
  it.each<readonly [string, TreeContents, readonly string[]]>([
    ['nothing that they need', { 'notes.txt': 'other words' }, []],
    ['one itself', { 'package-lock.json': '{ }' }, ['package-lock.json']],
    ['an included file of any name', { 'deps/main.list': 'jinja2==3.0\n' }, ['requirements.txt']],
    ['a file included over two steps', { 'even/more.txt': 'six==2.0' }, ['dev-requirements.txt']],
    ['a constraints file', { limits: 'six<3' }, ['dev-requirements.txt']],
    ['a parent of any name', { 'parent/base.xml': '<project> </project>' }, ['pom.xml']],
    ['a companion that was not there', { 'go.sum': 'a v1.0.0 h1:x' }, ['go.mod']],
    ['an included file to a link', { 'deps/main.list': { link: '../notes.txt' } }, ['requirements.txt']],
  ])('when the head changes %s', async (_, change, expected) => {
    expect(await changed(BASE, change)).toEqual(expected);
  });
});
