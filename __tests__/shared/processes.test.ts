import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import picomatch from 'picomatch';
import { BUNDLE, demoDatabase, execute, Stage } from '../bundle/stage.js';
import {
  mergeGroupEvent,
  pullRequestEvent,
  queuePull,
  synchronizePull,
  type RunnerEvent,
} from '../fakes/github/index.js';
import { git, temporaryDirectory, writeFiles, type Files } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { Trace, type Started } from '../fixtures/strace.js';
import { HOSTILE_ORIGINS, hostileConfig, trapTree, Witness } from '../fixtures/traps.js';
import { sampleText } from '../scanners/sarif/stage.js';

const MINIMIST = 'GHSA-xvch-5gv4-984h';
const app = (dependencies: Readonly<Record<string, string>>): Files => ({
  'package.json': packageJson(dependencies),
  'package-lock.json': packageLock(dependencies),
});

/** A row of the table in SECURITY.md; patterns are what stands in backticks. */
interface Row {
  readonly programs: readonly string[];
  readonly args: readonly string[];
  readonly env: readonly string[];
  readonly settings: readonly string[];
}

/** The table of SECURITY.md, and the variables that every program gets. */
function documented(): { rows: readonly Row[]; common: readonly string[] } {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'SECURITY.md'), 'utf8');
  const [, section = ''] = /^## What Fixby starts\n(.*?)^## /ms.exec(text) ?? [];
  const quoted = (words = ''): string[] => [...words.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, -1).map(quoted))
    .map(([programs = [], , args = [], env = [], , settings = []]) => ({ programs, args, env, settings }));
  return { rows, common: quoted(/^Every one of them gets (.*?)\n\n/ms.exec(section)?.[1]) };
}

const { rows, common } = documented();
const matches = (patterns: readonly string[], text: string): boolean =>
  picomatch.isMatch(text, [...patterns], { dot: true });

/** What every program on Linux opens: its libraries, the time zone, the network's files. */
const SYSTEM = [
  '/dev/{null,urandom}',
  '/{lib,lib64,usr,proc,sys}/**',
  '/etc/{locale.alias,ld.so.cache,ld.so.preload,localtime,timezone,resolv.conf,nsswitch.conf,hosts,host.conf,gai.conf,services,passwd}',
  '/etc/{ssl,ca-certificates}/**',
];

/** Where a run takes place. */
interface Place {
  readonly home: string;
  readonly workspace: string;
  /**
   * What it may open whatever the table says: files and directories of its own, the repository's
   * objects and refs.
   */
  readonly own: readonly string[];
}

/** Everything about one program that the table does not allow. */
function undocumented(started: Started, place: Place): readonly string[] {
  const name = basename(started.program);
  const verbs = [started.args.find((arg) => !/^[-/]/.test(arg)), started.args[0]].map((verb) => verb ?? '');
  const candidates = rows.filter(
    ({ programs, args }) => matches(programs, name) && verbs.some((verb) => matches(args, verb)),
  );
  const complaints = candidates.map((row) => against(row, started, place));
  const [fewest] = complaints.sort((one, other) => one.length - other.length);
  if (fewest === undefined || started.program.startsWith(`${place.workspace}/`))
    return [`${started.program} was run with ${verbs.join(' or ')}`];
  return fewest.map((complaint) => `${name} ${verbs[0] ?? ''} ${complaint}`);
}

function against(row: Row, { program, env, opened }: Started, { home, workspace, own }: Place): string[] {
  const settings = row.settings.map((path) =>
    path.replace(/^~/, home).replace(/^(?=\.git\/)/, `${workspace}/`),
  );
  const allowed = [...SYSTEM, ...settings, program];
  const inside = (path: string): boolean =>
    own.some((directory) => path === directory || path.startsWith(`${directory}/`));
  const listed = (path: string): boolean =>
    path.startsWith(workspace) && existsSync(path) && statSync(path).isDirectory();
  return [
    ...Object.keys(env)
      .filter((variable) => !matches([...common, ...row.env], variable))
      .map((variable) => `had ${variable}`),
    ...opened
      .filter((path) => !matches(allowed, path) && !inside(path) && !listed(path))
      .map((path) => `opened ${path}`),
  ];
}

let witness: Witness;
let stage: Stage;
let home: string;
let env: Record<string, string>;
beforeEach(async () => {
  witness = new Witness();
  home = temporaryDirectory();
  writeFiles(home, {
    ...trapTree(witness),
    '.gitconfig': hostileConfig(witness, HOSTILE_ORIGINS[0]),
    '.config/git/config': hostileConfig(witness, HOSTILE_ORIGINS[0]),
    '.config/git/attributes': '* filter=trap diff=trap\n',
    '.netrc': 'machine 127.0.0.1 login x password y\n',
  });
  env = {
    HOME: home,
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? join(process.env['HOME'] ?? '', '.cache'),
    TMPDIR: temporaryDirectory(),
  };
  stage = await Stage.pullRequest(
    app({}),
    { ...app({ minimist: '0.0.8' }), ...trapTree(witness) },
    { fork: true },
  );
});
afterEach(async () => {
  await stage.end();
});

/** Puts into a checkout what no commit can bring, and a program path that leads there first. */
function bait(workspace: string): string {
  for (const name of ['pipe.js', 'yarn.lock']) execFileSync('mkfifo', [join(workspace, name)]);
  execFileSync('mkfifo', [join(workspace, 'pnpm-lock.yaml')]);
  writeFiles(join(workspace, '.git'), {
    'info/attributes': '* filter=trap diff=trap merge=trap\n',
    'hooks/post-index-change': `#!/bin/sh\n${witness.command('hook')}\n`,
    included: `[core]\n\tfsmonitor = ${JSON.stringify(witness.command('include'))}\n`,
  });
  const settings = readFileSync(join(workspace, '.git', 'config'), 'utf8');
  const hostile = hostileConfig(witness, HOSTILE_ORIGINS[0]).replace(/^\tworktree = .*\n/m, '');
  writeFiles(join(workspace, '.git'), { config: `${settings}${hostile}` });
  return ['.', '', 'bin', join(workspace, 'bin'), workspace, process.env['PATH'] ?? ''].join(delimiter);
}

/**
 * What was run and opened that should not have been. The first program is Fixby itself, of which
 * only the files count.
 */
function wrongs(trace: Trace, workspace: string, further: readonly string[]): string[] {
  const { started } = trace;
  const own = [
    join(workspace, '.git', 'objects'),
    join(workspace, '.git', 'refs'),
    join(workspace, '.git', 'logs'),
    join(workspace, '.git', 'index'),
    join(env['XDG_CACHE_HOME'] ?? '', 'fixby'),
    env['TMPDIR'] ?? '',
    ...further,
  ];
  const programs = started.filter(({ program }) => program !== 'thread');
  const [self] = programs.filter(({ args }) => args[0] === BUNDLE);
  const children = programs.filter((one) => one !== self);
  const all = started.flatMap(({ opened }) => opened);
  const pipes = all.filter(
    (path) => /\.(?:js|lock|yaml)$/.test(path) && existsSync(path) && statSync(path).isFIFO(),
  );
  const token = [stage.token, Buffer.from(`x-access-token:${stage.token}`).toString('base64')];
  const leaks = children.flatMap(({ program, args, env: given }) => {
    const network = Object.values(given).some((value) => /^https?$/.test(value));
    const shown = network ? args : [...args, ...Object.values(given)];
    return shown.some((text) => token.some((secret) => text.includes(secret)))
      ? [`${program} got the token`]
      : [];
  });
  expect(self?.program).toBe(process.execPath);
  expect(children.length).toBeGreaterThan(3);
  return [
    ...children.flatMap((child) => undocumented(child, { home, workspace, own })),
    ...[...pipes, ...all.filter((path) => path === '/dev/zero')].map((path) => `${path} was opened`),
    ...leaks,
  ];
}

describe('a tree full of traps runs nothing and changes no verdict, and what is run stands in SECURITY.md', () => {
  const { pull_request, pull_request_target, merge_group } = {
    pull_request: () => Promise.resolve(pullRequestEvent(stage.github, stage.repository, stage.pull)),
    pull_request_target: () => {
      const target = { defaultBranchSha: stage.remote.git('rev-parse', 'main') };
      return Promise.resolve(pullRequestEvent(stage.github, stage.repository, stage.pull, { target }));
    },
    merge_group: async () => {
      const group = await queuePull(stage.github, stage.repository, stage.pull);
      return mergeGroupEvent(stage.github, stage.repository, group, 'alice');
    },
  };
  it.each<readonly [string, () => Promise<RunnerEvent>, string]>([
    ['pull_request, merge', pull_request, 'refs/pull/1/merge'],
    ['pull_request, head', pull_request, 'refs/pull/1/head'],
    ['pull_request_target', pull_request_target, 'refs/heads/main'],
    ['merge_group', merge_group, 'refs/heads/topic'],
  ])('%s', async (_, event, ref) => {
    await expectNothing(event, ref, [], []);
  });

  it('with the tools that a policy can ask for', async () => {
    const tools = process.env['FIXBY_TEST_TOOLS'] ?? '';
    if (tools === '')
      throw new Error('Set FIXBY_TEST_TOOLS to PATH entries with semgrep, gitleaks and zizmor.');
    stage.remote.git('checkout', '--quiet', 'main');
    stage.remote.commit({
      'rules/sample.yml': sampleText('semgrep-rules.yml'),
      '.github/fixby.yml':
        'version: 1\nscan: { semgrep: { enabled: true, config: rules }, gitleaks: true, zizmor: true }\n',
    });
    await synchronizePull(stage.github, stage.repository, stage.pull);
    const directories = tools.split(delimiter);
    const prefix = execFileSync(join(directories[0] ?? '', 'python'), [
      '-c',
      'import sys; print(sys.base_prefix)',
    ]);
    const installed = [...directories.map((directory) => dirname(directory)), prefix.toString().trim()];
    await expectNothing(pull_request, 'refs/pull/1/merge', directories, installed);
  });

  async function expectNothing(
    event: () => Promise<RunnerEvent>,
    ref: string,
    tools: readonly string[],
    installed: readonly string[],
  ): Promise<void> {
    const trace = new Trace();
    const workspace = stage.checkout(ref);
    const path = bait(workspace);
    const temp = { RUNNER_TEMP: env['TMPDIR'] ?? '' };
    const all = [path, ...tools].join(delimiter);
    const under = { command: trace.command, env: { ...env, ...temp, PATH: all } };
    const { outputs, report, log } = await stage.run(await event(), workspace, {}, under);
    expect(log).not.toContain('Not judged');
    expect(outputs['decision']).toBe('block');
    expect(report?.findings.find(({ rule }) => rule === MINIMIST)?.origin).toBe('introduced');
    expect(witness.seen).toEqual([]);
    expect(wrongs(trace, workspace, [await demoDatabase(), ...installed])).toEqual([]);
    const failed = report?.scans.filter(({ status }) => status === 'failed') ?? [];
    expect(failed.map(({ scanner, reason }) => `${scanner}: ${reason ?? ''}`)).toEqual([]);
    expect(report?.scans.filter(({ status }) => status === 'done').length).toBe(tools.length === 0 ? 5 : 8);
  }

  it.each([[[]], [['--base', 'HEAD~1']], [['bin', '--base', 'HEAD~1']]])('fixby scan %j', async (args) => {
    const trace = new Trace();
    const workspace = stage.checkout('refs/heads/topic', 'whole');
    const path = bait(workspace);
    const database = await demoDatabase();
    const [program = '', ...rest] = [...trace.command, process.execPath, BUNDLE, 'scan', ...args];
    const { exitCode, stdout } = await execute(
      program,
      [...rest, '--osv-database', database],
      { ...env, PATH: path },
      workspace,
    );
    expect(witness.seen).toEqual([]);
    expect(wrongs(trace, workspace, [database])).toEqual([]);
    expect([exitCode, stdout.includes(MINIMIST)]).toEqual(args[0] === 'bin' ? [0, false] : [1, true]);
    expect(git(workspace, 'rev-parse', 'HEAD')).toBe(stage.pull.pull.head.sha);
  });
});
