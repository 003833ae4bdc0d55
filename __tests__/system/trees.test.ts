import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommitTree } from '../../src/system/commit-tree.js';
import { findRepository } from '../../src/system/find-repository.js';
import type { Tree } from '../../src/system/tree.js';
import { WorkingTree } from '../../src/system/working-tree.js';
import { git, temporaryDirectory, TestRepository, writeFiles } from '../fixtures/git.js';
import { openRepository } from '../fixtures/repository.js';

async function listing(tree: Tree): Promise<string[]> {
  return (await tree.files()).map((file) => `${file.kind} ${file.path}`);
}

describe('a commit as a tree', () => {
  it('lists files, links and odd names as git has them, and reads bytes as committed', async () => {
    const test = new TestRepository();
    const binary = Buffer.from([0, 255, 10, 13, 10]);
    const commit = test.commit({
      'a,b/x:y.json': 'odd',
      'ü\n.txt': 'newline',
      link: { link: 'a,b/x:y.json' },
      'bin.dat': binary,
    });
    const tree = new CommitTree(await openRepository(test.directory), commit);
    expect(await listing(tree)).toEqual([
      'file a,b/x:y.json',
      'file bin.dat',
      'symlink link',
      'file ü\n.txt',
    ]);
    expect(await tree.read('bin.dat')).toEqual(binary);
    await expect(tree.read('link')).rejects.toThrow('no file');
    await expect(tree.read('bin.dat', 2)).rejects.toThrow('bin.dat has 5 bytes, more than the 2');
  });

  it('is not changed by what lies in the working directory', async () => {
    const test = new TestRepository();
    const commit = test.commit({ 'package-lock.json': 'committed' });
    test.write({ 'package-lock.json': 'changed by a build step', 'other.txt': 'new' });
    const tree = new CommitTree(await openRepository(test.directory), commit);
    expect((await tree.read('package-lock.json')).toString()).toBe('committed');
    expect(await listing(tree)).toEqual(['file package-lock.json']);
  });
});

describe('paths that are not UTF-8', () => {
  /** A repository whose commit has a lockfile in each of these folders. */
  function withFolders(...folders: readonly Buffer[]): { test: TestRepository; commit: string } {
    const test = new TestRepository();
    test.commit({ 'package-lock.json': '{}' });
    const lines = folders.map((folder) =>
      Buffer.concat([Buffer.from(`040000 tree ${test.git('rev-parse', 'HEAD^{tree}')}\t`), folder]),
    );
    const input = Buffer.concat(lines.flatMap((line) => [line, Buffer.from([0])]));
    const tree = execFileSync('git', ['-C', test.directory, 'mktree', '-z'], { input }).toString().trim();
    return { test, commit: test.git('commit-tree', tree, '-m', 'odd') };
  }

  it('are kept apart', async () => {
    const { test, commit } = withFolders(Buffer.from([0xfe]), Buffer.from([0xff]), Buffer.from('é'));
    const tree = new CommitTree(await openRepository(test.directory), commit);
    expect(await listing(tree)).toEqual([
      'file é/package-lock.json',
      'file \\xfe/package-lock.json',
      'file \\xff/package-lock.json',
    ]);
    expect((await tree.read('\\xfe/package-lock.json')).toString()).toBe('{}');
  });

  it('are an error where one is made to hide the other', async () => {
    const { test, commit } = withFolders(Buffer.from([0xfe]), Buffer.from('\\xfe'));
    const tree = new CommitTree(await openRepository(test.directory), commit);
    await expect(tree.files()).rejects.toThrow(/cannot be told apart.*Rename/);
  });

  it('are an error in a working tree, where they cannot be opened', async () => {
    const directory = temporaryDirectory();
    mkdirSync(Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0xfe])]));
    writeFileSync(
      Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0xfe]), Buffer.from('/yarn.lock')]),
      '',
    );
    await expect(new WorkingTree(directory, null).files()).rejects.toThrow();
    git(directory, 'init', '--quiet');
    await expect(new WorkingTree(directory, await openRepository(directory)).files()).rejects.toThrow(
      /not UTF-8/,
    );
  });
});

describe('a commit whose objects were replaced', () => {
  it('is read as it was committed', async () => {
    const test = new TestRepository();
    const commit = test.commit({ 'package-lock.json': 'committed', other: 'clean' });
    const [committed, clean] = ['package-lock.json', 'other'].map((path) =>
      test.git('rev-parse', `HEAD:${path}`),
    );
    test.git('replace', committed ?? '', clean ?? '');
    const tree = new CommitTree(await openRepository(test.directory), commit);
    expect((await tree.read('package-lock.json')).toString()).toBe('committed');
  });
});

describe('a working tree', () => {
  it('has tracked and untracked files, ignored or not, but nothing of node_modules, .venv and .git', async () => {
    const test = new TestRepository();
    test.commit({ 'package-lock.json': '{}', '.gitignore': '*.lock\n', gone: 'x' });
    test.write({
      'sub/yarn.lock': 'ignored by the repository, seen by us',
      'node_modules/a/package-lock.json': '{}',
      '.venv/requirements.txt': '',
      gone: null,
    });
    const tree = new WorkingTree(test.directory, await openRepository(test.directory));
    expect(await listing(tree)).toEqual(['file .gitignore', 'file package-lock.json', 'file sub/yarn.lock']);
  });

  it('tells whether a file fits: on disk or left out of it, not a directory or one that is gone', async () => {
    const test = new TestRepository();
    test.commit({ 'a/x.txt': '1', 'b/y.txt': '1', 'b/gone.txt': '1', 'b/was/a-folder.txt': '1' });
    test.git('sparse-checkout', 'set', 'b');
    rmSync(join(test.directory, 'b', 'gone.txt'));
    rmSync(join(test.directory, 'b', 'was'), { recursive: true });
    writeFiles(test.directory, { 'b/new.txt': '', 'b/was': 'a file now' });
    const holds = await new WorkingTree(test.directory, await openRepository(test.directory)).holds();
    const none = ['b', 'b/gone.txt', 'b/was/a-folder.txt', 'c.txt'];
    const paths = ['a/x.txt', 'b/y.txt', 'b/new.txt', ...none];
    expect(paths.filter((wanted) => holds((path) => path === wanted))).toEqual(paths.slice(0, 3));
  });

  it('has what a sparse checkout leaves out, as git has it, and never a link as a file', async () => {
    const test = new TestRepository();
    const files = {
      'a/requirements.txt': 'django==3.1.1\n',
      'a/link': { link: 'requirements.txt' },
      'b/x': '1',
    };
    const commit = test.commit(files);
    test.git('sparse-checkout', 'set', 'b');
    const repository = await openRepository(test.directory);
    const tree = new WorkingTree(test.directory, repository);
    expect(existsSync(join(test.directory, 'a'))).toBe(false);
    expect(await listing(tree)).toEqual(['symlink a/link', 'file a/requirements.txt', 'file b/x']);
    expect((await tree.read('a/requirements.txt')).toString()).toBe('django==3.1.1\n');
    await expect(tree.read('a/requirements.txt', 3)).rejects.toThrow('more than the 3');
    await expect(tree.read('a/link')).rejects.toThrow();
    expect(await tree.contentId('a/requirements.txt')).toBe(
      await new CommitTree(repository, commit).contentId('a/requirements.txt'),
    );
  });

  it('has its submodules, whether they are checked out or not', async () => {
    const test = new TestRepository();
    const commit = test.commit({ x: '1' });
    test.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub`);
    test.git('update-index', '--add', '--cacheinfo', `160000,${commit},gone`);
    test.write({ 'sub/requirements.txt': 'django==3.1.1\n' });
    const tree = new WorkingTree(test.directory, await openRepository(test.directory));
    expect(await listing(tree)).toEqual(
      expect.arrayContaining(['submodule gone', 'submodule sub', 'file x']),
    );
  });

  it('works in a plain directory', async () => {
    const directory = temporaryDirectory();
    writeFiles(directory, { 'a/package-lock.json': '{}', 'a/node_modules/b/c.json': '{}', z: { link: 'a' } });
    expect(await listing(new WorkingTree(directory, null))).toEqual([
      'file a/package-lock.json',
      'symlink z',
    ]);
  });

  it('never reads through a link that leads outside', async () => {
    const outside = temporaryDirectory();
    writeFileSync(join(outside, 'secret'), 'top');
    const directory = temporaryDirectory();
    writeFiles(directory, { link: { link: join(outside, 'secret') }, dir: { link: outside } });
    const tree = new WorkingTree(directory, null);
    await expect(tree.read('link')).rejects.toThrow('symbolic link');
    await expect(tree.read('dir/secret')).rejects.toThrow('outside');
  });

  it('gives a file the same content id as git does', async () => {
    const test = new TestRepository();
    const commit = test.commit({ 'package-lock.json': '{"a":1}\n' });
    const repository = await openRepository(test.directory);
    expect(await new WorkingTree(test.directory, repository).contentId('package-lock.json')).toBe(
      await new CommitTree(repository, commit).contentId('package-lock.json'),
    );
  });
});

describe('a repository', () => {
  it('is null where there is none', () => {
    expect(findRepository(temporaryDirectory(), null)).toBeNull();
  });

  it('tells the real parents of a merge in a clone of depth 1, and no merge base', async () => {
    const test = new TestRepository();
    const base = test.commit({ a: '1' });
    test.git('checkout', '--quiet', '-b', 'topic');
    const topic = test.commit({ b: '1' });
    test.git('checkout', '--quiet', 'main');
    const main = test.commit({ c: '1' });
    test.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'topic');
    const shallow = temporaryDirectory();
    git(shallow, 'clone', '--quiet', '--depth=1', `file://${test.directory}`, '.');
    const repository = await openRepository(shallow);
    const head = await repository.headCommit();
    expect((await repository.commit(head ?? '')).parents).toEqual([main, topic]);
    expect(await repository.mergeBase(main, topic)).toBeNull();
    expect(await (await openRepository(test.directory)).mergeBase(main, topic)).toBe(base);
  });
});
