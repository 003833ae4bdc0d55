import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommitTree } from '../../src/system/commit-tree.js';
import { findRepository } from '../../src/system/find-repository.js';
import { renamesBetween } from '../../src/system/renames.js';
import type { Remote } from '../../src/system/git.js';
import { WorkingTree } from '../../src/system/working-tree.js';
import {
  addRepository,
  addWorkflowToken,
  READ_ONLY,
  startGitHub,
  type FakeGitHub,
} from '../fakes/github/index.js';
import { git, temporaryDirectory, TestRepository } from '../fixtures/git.js';
import { openRepository } from '../fixtures/repository.js';
import { bareLayout, HOSTILE_ORIGINS, hostileConfig, Witness } from '../fixtures/traps.js';
import { writeFiles } from '../fixtures/git.js';

let witness: Witness;
beforeEach(() => {
  witness = new Witness();
});

describe('the repository is found by its entry .git', () => {
  it('from a directory upwards, up to a limit', () => {
    const test = new TestRepository();
    test.commit({ 'a/b/c.txt': 'c' });
    const below = join(test.directory, 'a', 'b');
    expect(findRepository(below, null)?.root).toBe(test.directory);
    expect(findRepository(below, test.directory)?.root).toBe(test.directory);
    expect(findRepository(below, join(test.directory, 'a'))).toBeNull();
  });

  it('and never by what a bare repository looks like', () => {
    const directory = temporaryDirectory();
    writeFiles(directory, bareLayout('', witness, HOSTILE_ORIGINS[0]));
    expect(findRepository(directory, null)).toBeNull();
  });

  it('also in a linked work tree, which has its own HEAD and index', async () => {
    const test = new TestRepository();
    test.commit({ 'a.txt': 'a' });
    const linked = join(temporaryDirectory(), 'linked');
    test.git('worktree', 'add', '--quiet', '-b', 'side', linked);
    writeFiles(linked, { 'b.txt': 'b' });
    git(linked, 'add', '--all');
    git(linked, 'commit', '--quiet', '--message', 'side');
    const repository = await openRepository(linked);
    expect(await repository.headCommit()).toBe(test.git('rev-parse', 'side'));
    expect(await repository.resolve('main')).toBe(test.git('rev-parse', 'main'));
    const files = await new WorkingTree(linked, repository).files();
    expect(files.map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
  });

  it('and passes over submodules where a change is judged that can bring one', () => {
    const test = new TestRepository();
    const other = new TestRepository();
    other.commit({ 'app/a.txt': 'a' });
    test.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.directory, 'sub');
    const inside = join(test.directory, 'sub', 'app');
    expect(findRepository(inside, test.directory)?.root).toBe(join(test.directory, 'sub'));
    expect(findRepository(inside, test.directory, false)?.root).toBe(test.directory);
  });

  it.each([
    [
      'an empty directory',
      (at: string) => {
        mkdirSync(at);
      },
      'there is no',
    ],
    [
      'a file that leads nowhere',
      (at: string) => {
        writeFileSync(at, 'gitdir: nowhere\n');
      },
      'nowhere',
    ],
    [
      'a file that says nothing',
      (at: string) => {
        writeFileSync(at, 'x\n');
      },
      'does not say',
    ],
  ])('and an error where that is %s', (_, make, words) => {
    const directory = temporaryDirectory();
    make(join(directory, '.git'));
    expect(() => findRepository(directory, null)).toThrow(words);
  });
});

describe('the configuration of a repository is not obeyed', () => {
  it.each(HOSTILE_ORIGINS)('whatever is asked of it: %s', async (origin) => {
    const test = new TestRepository();
    const base = test.commit({ 'a.txt': 'one\ntwo\nthree\n', '.gitattributes': '* filter=trap diff=trap\n' });
    const head = test.commit({ 'a.txt': null, 'b.txt': 'one\ntwo\nfour\n' });
    appendFileSync(join(test.directory, '.git', 'config'), hostileConfig(witness, origin));
    writeFiles(join(test.directory, '.git'), {
      included: `[core]\n\tfsmonitor = ${JSON.stringify(witness.command('include'))}\n`,
      'hooks/post-index-change': `#!/bin/sh\n${witness.command('hook')}\n`,
      'info/attributes': '* filter=trap diff=trap merge=trap\n',
    });
    const repository = await openRepository(test.directory);
    expect(await repository.headCommit()).toBe(head);
    expect(await repository.mergeBase(base, head)).toBe(base);
    expect(await repository.mergedTree(base, head)).toBe(test.git('rev-parse', 'HEAD^{tree}'));
    expect([...(await renamesBetween(repository, base, head))]).toEqual([['b.txt', 'a.txt']]);
    expect((await new CommitTree(repository, head).read('b.txt')).toString()).toContain('four');
    expect((await new WorkingTree(test.directory, repository).files()).length).toBe(2);
    await expect(repository.fetch('refs/heads/main')).rejects.toThrow('nothing is fetched');
    expect(witness.seen).toEqual([]);
  });

  it.each([
    ['ssh://git@localhost/app', 'neither an https'],
    ['ext::sh -c true', 'neither an https'],
    ['file:///tmp', 'neither an https'],
  ])('and nothing is fetched from %s', async (url, words) => {
    const test = new TestRepository();
    test.commit({ 'a.txt': 'a' });
    const repository = await openRepository(test.directory, { remote: { url, settings: {} } });
    await expect(repository.fetch('refs/heads/main')).rejects.toThrow(words);
  });
});

describe('a repository is read', () => {
  it('whatever its index and its object names are', async () => {
    const directory = temporaryDirectory();
    git(directory, 'init', '--quiet', '--object-format=sha256', '--initial-branch=main');
    const test = new TestRepository(directory);
    const head = test.commit({ 'a.txt': 'a' });
    test.git('update-index', '--split-index');
    const repository = await openRepository(directory);
    expect(await repository.headCommit()).toBe(head);
    expect(head).toHaveLength(64);
    expect(await new WorkingTree(directory, repository).files()).toEqual([{ path: 'a.txt', kind: 'file' }]);
  });

  it('by all the names that a revision may have', async () => {
    const test = new TestRepository();
    const first = test.commit({ 'a.txt': '1' });
    test.git('tag', 'v1');
    const second = test.commit({ 'a.txt': '2' });
    test.git('update-ref', 'refs/remotes/origin/main', first);
    test.git('pack-refs', '--all');
    const repository = await openRepository(test.directory);
    for (const name of ['v1', 'HEAD~1', 'origin/main', 'main@{1}', first.slice(0, 9)])
      expect([name, await repository.resolve(name)]).toEqual([name, first]);
    expect(await repository.resolve('main')).toBe(second);
    expect(await repository.resolve('no-such-branch')).toBeNull();
    expect(await repository.resolve('--help')).toBeNull();
  });
});

describe('objects that are not here', () => {
  let github: FakeGitHub;
  let remote: Remote;
  let test: TestRepository;
  beforeEach(async () => {
    github = await startGitHub();
    test = new TestRepository();
    test.commit({ 'a.txt': '1', 'same.txt': 'same' });
    test.commit({ 'a.txt': '2' });
    const name = { owner: 'acme', name: 'app', private: true };
    const repository = addRepository(github, { ...name, git: join(test.directory, '.git') });
    const token = Buffer.from(`x-access-token:${addWorkflowToken(github, repository, READ_ONLY)}`);
    const header = `AUTHORIZATION: basic ${token.toString('base64')}`;
    remote = { url: `${github.url}/acme/app`, settings: { [`http.${github.url}/.extraheader`]: header } };
  });
  afterEach(async () => {
    await github.close();
  });

  it('are fetched with the token into a shallow clone, and no ref is left behind', async () => {
    const shallow = temporaryDirectory();
    git(shallow, 'clone', '--quiet', '--depth=1', `file://${test.directory}`, '.');
    const refs = git(shallow, 'for-each-ref');
    const first = test.git('rev-parse', 'HEAD~1');
    const repository = await openRepository(shallow, { remote });
    expect(await repository.has(first)).toBe(false);
    await repository.fetch(first);
    expect(await repository.has(first)).toBe(true);
    expect(git(shallow, 'for-each-ref')).toBe(refs);
    expect(await repository.remoteRef('refs/heads/main')).toBe(test.git('rev-parse', 'HEAD'));
  });

  it('are not asked of whom the clone calls its origin', async () => {
    const partial = temporaryDirectory();
    test.git('config', 'uploadpack.allowFilter', 'true');
    git(partial, 'clone', '--quiet', '--filter=blob:none', `file://${test.directory}`, '.');
    git(partial, 'config', 'remote.origin.uploadpack', witness.command('upload-pack'));
    const first = test.git('rev-parse', 'HEAD~1');
    const alone = new CommitTree(await openRepository(partial), first);
    await expect(alone.read('a.txt')).rejects.toThrow('git fetch --refetch');
    const tree = new CommitTree(await openRepository(partial, { remote }), first);
    expect((await tree.read('a.txt')).toString()).toBe('1');
    expect((await tree.read('same.txt')).toString()).toBe('same');
    expect(witness.seen).toEqual([]);
  });
});
