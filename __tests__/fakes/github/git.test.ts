import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failure, octokit } from './client.js';
import {
  addRepository,
  addWorkflowToken,
  openPull,
  queuePull,
  READ_ONLY,
  startGitHub,
  synchronizePull,
  type FakeGitHub,
  type Repository,
} from './index.js';

const NAME = { owner: 'octo', repo: 'app' };

let directory: string;
let github: FakeGitHub;
let repository: Repository;
let client: ReturnType<typeof octokit>;
let main: string;
let fix: string;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'github-'));
  const work = join(directory, 'work');
  git(directory, 'init', '-q', '-b', 'main', 'work');
  mkdirSync(join(work, 'app'));
  writeFileSync(join(work, 'app', 'lock.json'), '{"a": 1}\n');
  symlinkSync('app/lock.json', join(work, 'link'));
  symlinkSync('/etc/hostname', join(work, 'out'));
  commit(work, 'first');
  const first = git(work, 'rev-parse', 'HEAD');
  writeFileSync(join(work, 'readme'), 'main\n');
  main = commit(work, 'on main');
  git(work, 'checkout', '-q', '-b', 'fix/it', first);
  writeFileSync(join(work, 'app', 'lock.json'), '{"a": 2}\n');
  git(work, 'mv', 'link', 'moved');
  commit(work, 'second');
  writeFileSync(join(work, 'new'), 'x');
  fix = commit(work, 'third');
  git(directory, 'clone', '-q', '--bare', 'work', 'bare.git');
  git(join(directory, 'bare.git'), 'fetch', '-q', work, 'main:main');
  github = await startGitHub();
  repository = addRepository(github, { owner: 'octo', name: 'app', git: join(directory, 'bare.git') });
  client = octokit(github, addWorkflowToken(github, repository, READ_ONLY));
});

afterEach(async () => {
  rmSync(directory, { recursive: true });
  await github.close();
});

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Alice', '-c', 'user.email=alice@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function commit(work: string, message: string): string {
  git(work, 'add', '-A');
  git(work, 'commit', '-q', '-m', message);
  return git(work, 'rev-parse', 'HEAD');
}

describe('the git database', () => {
  it('answers commits, trees, blobs and refs of the repository on disk', async () => {
    const { data } = await client.rest.git.getCommit({ ...NAME, commit_sha: fix });
    expect(data).toMatchObject({ message: 'third', author: { name: 'Alice' } });
    const tree = await client.rest.git.getTree({ ...NAME, tree_sha: fix, recursive: 'true' });
    expect(tree.data.truncated).toBe(false);
    expect(tree.data.tree.map(({ mode, path }) => `${mode} ${path}`)).toEqual([
      '040000 app',
      '100644 app/lock.json',
      '120000 moved',
      '100644 new',
      '120000 out',
    ]);
    const file_sha = tree.data.tree[1]?.sha ?? '';
    const blob = await client.rest.git.getBlob({ ...NAME, file_sha });
    expect(Buffer.from(blob.data.content, 'base64').toString()).toBe('{"a": 2}\n');
    const ref = await client.rest.git.getRef({ ...NAME, ref: 'heads/fix/it' });
    expect(ref.data.object).toMatchObject({ sha: fix, type: 'commit' });
    expect(await failure(client.rest.git.getRef({ ...NAME, ref: 'heads/fix' }))).toMatchObject({
      status: 404,
    });
  });

  it('cuts a large tree short and says so', async () => {
    repository.treeLimit = 2;
    const { data } = await client.rest.git.getTree({ ...NAME, tree_sha: fix, recursive: 'true' });
    expect(data).toMatchObject({ truncated: true, tree: [{ path: 'app' }, { path: 'app/lock.json' }] });
  });

  it('is empty without a repository on disk', async () => {
    repository.git = null;
    expect(await failure(client.rest.git.getCommit({ ...NAME, commit_sha: fix }))).toMatchObject({
      status: 409,
    });
  });
});

describe('commits', () => {
  it('are compared from their merge base', async () => {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...NAME,
      basehead: 'main...fix/it',
    });
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 2, behind_by: 1, base_commit: { sha: main } });
    expect(data.merge_base_commit.commit.message).toBe('first');
    expect(data.commits.map(({ commit: { message } }) => message)).toEqual(['second', 'third']);
    expect(
      data.files?.map(({ status, filename, previous_filename: from }) => [status, filename, from]),
    ).toEqual([
      ['modified', 'app/lock.json', undefined],
      ['renamed', 'moved', 'link'],
      ['added', 'new', undefined],
    ]);
    const page = await client.rest.repos.compareCommitsWithBasehead({
      ...NAME,
      basehead: `${main}...${fix}`,
      per_page: 1,
    });
    expect(page.data.commits).toHaveLength(1);
    expect(page.headers.link).toContain('rel="next"');
  });

  it('are found by branch, and say what they changed', async () => {
    const { data } = await client.rest.repos.getCommit({ ...NAME, ref: 'fix/it' });
    expect(data).toMatchObject({
      sha: fix,
      stats: { additions: 1, deletions: 0 },
      files: [{ filename: 'new' }],
    });
    expect((await client.rest.repos.getBranch({ ...NAME, branch: 'main' })).data.commit.sha).toBe(main);
    expect(await failure(client.rest.repos.getCommit({ ...NAME, ref: 'nothing' }))).toMatchObject({
      status: 422,
    });
  });
});

describe('contents', () => {
  const at = async (path: string) =>
    (await client.rest.repos.getContent({ ...NAME, path, ref: 'main' })).data;

  it('are files, folders and links, followed inside the repository only', async () => {
    expect(await at('app')).toMatchObject([{ type: 'file', path: 'app/lock.json' }]);
    const content = Buffer.from('{"a": 1}\n').toString('base64');
    expect(await at('app/lock.json')).toMatchObject({ type: 'file', content: `${content}\n` });
    expect(await at('link')).toMatchObject({ type: 'file', path: 'link', content: `${content}\n` });
    expect(await at('out')).toMatchObject({ type: 'symlink', target: '/etc/hostname' });
    expect(await failure(at('app/none'))).toMatchObject({ status: 404 });
  });
});

describe('pull requests of the repository on disk', () => {
  it('have the refs that GitHub makes, and follow their branch', async () => {
    const pull = await openPull(github, repository, { head: 'fix/it', base: 'main', author: 'alice' });
    const bare = join(directory, 'bare.git');
    expect(git(bare, 'rev-parse', 'refs/pull/1/head')).toBe(fix);
    expect(git(bare, 'rev-parse', 'refs/pull/1/merge^1', 'refs/pull/1/merge^2').split('\n')).toEqual([
      main,
      fix,
    ]);
    const { data } = await client.rest.pulls.get({ ...NAME, pull_number: 1 });
    expect(data).toMatchObject({
      head: { sha: fix },
      base: { sha: main },
      merge_commit_sha: pull.pull.mergeCommitSha,
    });
    git(bare, 'update-ref', 'refs/heads/fix/it', main);
    await synchronizePull(github, repository, pull);
    expect(pull.pull.head.sha).toBe(main);
  });

  it('are queued as a merge onto the tip of the base', async () => {
    const pull = await openPull(github, repository, { head: 'fix/it', base: 'main', author: 'alice' });
    const group = await queuePull(github, repository, pull);
    expect(group).toMatchObject({ baseSha: main, baseRef: 'refs/heads/main' });
    const { data } = await client.rest.git.getCommit({ ...NAME, commit_sha: group.headSha });
    expect(data.parents.map(({ sha }) => sha)).toEqual([main, fix]);
  });
});

describe('git itself', () => {
  /** Not the waiting kind of call: the server answers from this same process. */
  const remote = async (...args: string[]) =>
    (
      await promisify(execFile)('git', ['-c', 'credential.helper=', '-c', 'core.askPass=true', ...args], {
        cwd: directory,
      })
    ).stdout;

  it('fetches one commit by its name over HTTP', async () => {
    const clone = join(directory, 'clone');
    git(directory, 'init', '-q', 'clone');
    await remote('-C', clone, 'fetch', '-q', '--depth=1', `${github.url}/octo/app`, fix);
    expect(git(clone, 'log', '--format=%s', 'FETCH_HEAD')).toBe('third');
  });

  it('needs a token for a private repository', async () => {
    repository.private = true;
    const token = addWorkflowToken(github, repository, READ_ONLY);
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const list = ['ls-remote', `${github.url}/octo/app.git`, 'refs/heads/main'];
    await expect(remote(...list)).rejects.toThrow(/Authentication failed/);
    expect(await remote('-c', `http.extraHeader=${header}`, ...list)).toContain(main);
  });
});
