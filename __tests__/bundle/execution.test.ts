import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pullRequestEvent, synchronizePull } from '../fakes/github/index.js';
import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { OSV_SCANNER_VERSION } from '../../src/scanners/dependencies/program/release.js';
import { createServer, type AddressInfo } from 'node:net';
import { git, temporaryDirectory, TestRepository, writeFiles, type Files } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { bareLayout, HOSTILE_ORIGINS, trapTree, Witness } from '../fixtures/traps.js';
import { BUNDLE, demoDatabase, execute, Stage } from './stage.js';

const SAFE = { lodash: '4.17.15' };
const WORSE = { ...SAFE, minimist: '0.0.8' };
const MINIMIST = 'GHSA-xvch-5gv4-984h';
const app = (dependencies: Readonly<Record<string, string>>): Files => ({
  'sub/package.json': packageJson(dependencies),
  'sub/package-lock.json': packageLock(dependencies),
});

let witness: Witness;
beforeEach(() => {
  witness = new Witness();
});

describe('a folder that looks like a bare repository is a folder', () => {
  let stage: Stage;
  afterEach(async () => {
    await stage.end();
  });

  it.each(['merge', 'head'].flatMap((ref) => HOSTILE_ORIGINS.map((origin) => [ref, origin] as const)))(
    'when a fork puts one where the action looks: %s, %s',
    async (ref, origin) => {
      const head = { ...app(WORSE), ...bareLayout('sub/', witness, origin) };
      stage = await Stage.pullRequest(app(SAFE), head, { fork: true });
      const outcome = await stage.gate({ path: 'sub' }, `refs/pull/${stage.pull.number}/${ref}`);
      expect(witness.seen).toEqual([]);
      expect(outcome.outputs['decision']).toBe('block');
      expect(outcome.report?.findings.map(({ rule }) => rule)).toContain(MINIMIST);
    },
  );

  it('when the base has one already, under pull_request_target', async () => {
    const trap = bareLayout('sub/', witness, HOSTILE_ORIGINS[0]);
    stage = await Stage.pullRequest({ ...app(SAFE), ...trap }, app(WORSE));
    const target = { defaultBranchSha: stage.remote.git('rev-parse', 'main') };
    const event = pullRequestEvent(stage.github, stage.repository, stage.pull, { target });
    const outcome = await stage.run(event, stage.checkout('refs/heads/main'), { path: 'sub' });
    expect(witness.seen).toEqual([]);
    expect(outcome.outputs['decision']).toBe('block');
  });
});

describe('a submodule in the place of the input path', () => {
  let stage: Stage;
  afterEach(async () => {
    await stage.end();
  });

  it.each(['merge', 'head'])(
    'brings neither its history nor its policy, also where it is checked out: %s',
    async (ref) => {
      const foreign = new TestRepository();
      foreign.commit({
        'package.json': packageJson({}),
        'package-lock.json': packageLock({}),
        '.github/fixby.yml': 'version: 1\ngate: { fail-on: never }\n',
      });
      stage = await Stage.pullRequest(app(WORSE), {}, { fork: true });
      const { remote, github, repository, pull } = stage;
      const local = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet'];
      remote.git('checkout', '--quiet', 'topic');
      remote.git('rm', '-r', '--quiet', 'sub');
      remote.git(...local, 'add', foreign.directory, 'sub');
      remote.git('commit', '--quiet', '--message', 'submodule');
      await synchronizePull(github, repository, pull);
      const workspace = stage.checkout(`refs/pull/${pull.number}/${ref}`);
      git(workspace, ...local, 'update', '--init');
      const outcome = await stage.run(pullRequestEvent(github, repository, pull), workspace, { path: 'sub' });
      expect(outcome.outputs['decision']).toBe('error');
      expect(outcome.log).toMatch(/^::error.*sub is a submodule/m);
      expect(outcome.report?.gone).toEqual([]);
    },
  );
});

describe('settings of the user that lie in the workspace', () => {
  let stage: Stage;
  afterEach(async () => {
    await stage.end();
  });

  it('are no settings: no proxy of theirs sees the token', async () => {
    stage = await Stage.pullRequest(app(SAFE), app(WORSE));
    const { remote, github, repository, pull } = stage;
    const proxy = createServer((socket) => socket.end());
    let seen = 0;
    proxy.on('connection', () => (seen += 1));
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    const { port } = proxy.address() as AddressInfo;
    const workspace = stage.checkout('refs/heads/main');
    writeFiles(workspace, { '.gitconfig': `[http]\n\tproxy = http://127.0.0.1:${port}\n` });
    const target = { defaultBranchSha: remote.git('rev-parse', 'main') };
    const event = pullRequestEvent(github, repository, pull, { target });
    const cache = process.env['XDG_CACHE_HOME'] || join(process.env['HOME'] ?? '', '.cache');
    const home = { HOME: workspace, XDG_CACHE_HOME: cache };
    const outcome = await stage.run(event, workspace, { path: 'sub' }, { env: home });
    proxy.close();
    expect(seen).toBe(0);
    expect(outcome.outputs['decision']).toBe('block');
  });
});

describe('on a laptop', () => {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? '',
  };
  it.each([[['scan', 'sub']], [['scan', 'sub', '--base', 'HEAD~1']]])(
    'fixby %j runs nothing',
    async (args) => {
      const repository = new TestRepository();
      repository.commit(app(SAFE));
      repository.commit({ ...app(WORSE), ...bareLayout('sub/', witness, HOSTILE_ORIGINS[0]) });
      const outcome = await execute(
        process.execPath,
        [BUNDLE, ...args, '--osv-database', await demoDatabase()],
        env,
        repository.directory,
      );
      expect(witness.seen).toEqual([]);
      expect(outcome.exitCode).toBe(1);
      expect(outcome.stdout).toContain(MINIMIST);
    },
  );

  const hostile = (): TestRepository => {
    const repository = new TestRepository();
    repository.commit({ ...app(WORSE), ...trapTree(witness) });
    return repository;
  };
  const scan = async (
    { directory }: TestRepository,
    more: Readonly<Record<string, string>>,
    ...args: readonly string[]
  ): Promise<Awaited<ReturnType<typeof execute>>> => {
    const database = ['--osv-database', await demoDatabase()];
    return execute(
      process.execPath,
      [BUNDLE, 'scan', 'sub', ...database, ...args],
      { ...env, ...more },
      directory,
    );
  };

  it('nothing of the tree is run where the PATH leads there, as with npx', async () => {
    const repository = hostile();
    const bin = join(repository.directory, 'node_modules', '.bin');
    const link = join(temporaryDirectory(), 'bin');
    symlinkSync(bin, link);
    const linked = temporaryDirectory();
    symlinkSync(join(bin, 'git'), join(linked, 'git'));
    const PATH = [bin, link, linked, env.PATH].join(delimiter);
    expect((await scan(repository, { PATH })).exitCode).toBe(1);
    expect((await scan(repository, { PATH, GITHUB_TOKEN: 'x' })).exitCode).toBe(1);
    await execute(
      process.execPath,
      [BUNDLE, 'plan'],
      { ...env, PATH, GITHUB_TOKEN: 'x' },
      repository.directory,
    );
    expect(witness.seen).toEqual([]);
  });

  it('nor on a runner whose workspace has several names', async () => {
    const repository = hostile();
    const workspace = join(temporaryDirectory(), 'workspace');
    symlinkSync(repository.directory, workspace);
    const PATH = [join(repository.directory, 'bin'), env.PATH].join(delimiter);
    expect((await scan(repository, { PATH, GITHUB_WORKSPACE: workspace })).exitCode).toBe(1);
    expect(witness.seen).toEqual([]);
  });

  it('nor where the cache lies in it: a program there vouches for itself', async () => {
    const repository = hostile();
    const program = `#!/bin/sh\n${witness.command('cached')}\n`;
    const sum = createHash('sha256').update(program).digest('hex');
    const cache = `.cache/fixby/osv-scanner/${OSV_SCANNER_VERSION}-${process.platform}-${process.arch}/go`;
    repository.commit({ [`${cache}/osv-scanner`]: program, [`${cache}/osv-scanner.sha256`]: sum });
    // Without Go and without a network there is no other osv-scanner.
    const PATH = [join(repository.directory, 'bin'), '/usr/bin', '/bin'].join(delimiter);
    const more = {
      PATH,
      XDG_CACHE_HOME: join(repository.directory, '.cache'),
      HTTPS_PROXY: 'http://127.0.0.1:9',
    };
    expect((await scan(repository, more)).exitCode).toBe(3);
    expect(witness.seen).toEqual([]);
  });
});
