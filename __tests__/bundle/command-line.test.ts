import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { git, temporaryDirectory, TestRepository, writeFiles, type Files } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { BUNDLE, demoDatabase, execute } from './stage.js';

const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? '',
};
const MINIMIST = 'GHSA-xvch-5gv4-984h';
const app = (dependencies: Readonly<Record<string, string>>): Files => ({
  'package.json': packageJson(dependencies),
  'package-lock.json': packageLock(dependencies),
});

interface Answer {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly log: string;
}

/** Runs `fixby` as a user would, in a directory. */
function fixby(cwd: string, ...args: readonly string[]): Promise<Answer> {
  return execute(process.execPath, [BUNDLE, ...args], env, cwd);
}

/** `fixby scan` and `fixby explain` offline. */
async function offline(cwd: string, ...args: readonly string[]): Promise<Answer> {
  return fixby(cwd, ...args, '--osv-database', await demoDatabase(), '--as-of', '2026-11-24T12:00:00Z');
}

function project(files: Files): string {
  const directory = temporaryDirectory();
  writeFiles(directory, files);
  return directory;
}

describe('help', () => {
  it.each([
    [['--help']],
    [['-h']],
    [['help']],
    [[]],
    [['scan', '--help']],
    [['scan', '-h']],
    [['help', 'scan']],
    [['policy', 'show', '--help']],
  ])('is printed for fixby %j', async (args) => {
    const { exitCode, stdout } = await fixby(temporaryDirectory(), ...args);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Exit codes: 0 pass or warn');
    expect(stdout.split('\n').every((line) => line.length < 100)).toBe(true);
  });

  it.each([[['--version']], [['scan', '--version']], [['policy', 'check', '--version']]])(
    'and the version for fixby %j',
    async (args) => {
      const { exitCode, stdout } = await fixby(temporaryDirectory(), ...args);
      expect({ exitCode, stdout: stdout.trim() }).toEqual({
        exitCode: 0,
        stdout: (
          JSON.parse(readFileSync(join(BUNDLE, '..', '..', 'package.json'), 'utf8')) as { version: string }
        ).version,
      });
    },
  );

  it('survives a reader that goes away', async () => {
    const child = spawn(process.execPath, [BUNDLE, '--help'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const exitCode = await new Promise((done) => child.on('close', done));
    expect({ exitCode, said }).toEqual({ exitCode: 0, said: '' });
  });

  it.each([[['--help']], [['policy', 'show']]])(
    'fails when the output of %j cannot be written',
    async (args) => {
      const unwritable = openSync(BUNDLE, 'r');
      const child = spawn(process.execPath, [BUNDLE, ...args], {
        env,
        stdio: ['ignore', unwritable, 'pipe'],
      });
      let said = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      const exitCode = await new Promise((done) => child.on('close', done));
      closeSync(unwritable);
      expect({ exitCode, said }).toEqual({
        exitCode: 3,
        said: expect.stringMatching(/^fixby: the output cannot be written \(EBADF.*\)\.\n$/u),
      });
    },
  );
});

describe('a command that was called wrongly says what is wrong and ends with 2', () => {
  it.each<readonly [readonly string[], string]>([
    [['scann'], 'there is no command "scann". Did you mean fixby scan?'],
    [['polciy', 'check'], 'there is no command "polciy". Did you mean fixby policy check?'],
    [['statement', 'inti'], 'there is no command "statement inti". Did you mean fixby statement init?'],
    [['scan', '--help=yes'], 'scan: --help takes no value. fixby scan --help says more.'],
    [['scan', '--colour'], 'scan has no option --colour. fixby scan --help says more.'],
    [['scan', '--base'], "scan: option '--base <value>' argument missing. fixby scan --help says more."],
    [['scan', 'nowhere'], 'there is no directory "nowhere". Name the directory to scan.'],
    [['scan', 'package.json'], '"package.json" is a file. Name the directory to scan.'],
    [
      ['scan', '--output', 'no/such/file'],
      '--output no/such/file cannot be written (there is no such directory). Name a file in a directory that is there and that you may write to.',
    ],
    [['scan', '--policy', 'other.yml'], 'there is no policy file other.yml.'],
    [['policy', 'check', 'other.yml'], 'there is no policy file other.yml.'],
    [
      ['policy', 'check'],
      'there is no policy file .github/fixby.yml, so the default policy is in force: fixby policy show.',
    ],
    [
      ['explain', MINIMIST, '--format', 'json'],
      'explain has no option --format. fixby explain --help says more.',
    ],
  ])('fixby %j', async (args, message) => {
    const directory = project({ 'package.json': '{}' });
    const { exitCode, stdout, log } = await fixby(directory, ...args);
    expect({ exitCode, stdout, log }).toEqual({ exitCode: 2, stdout: '', log: `fixby: ${message}\n` });
  });
});

describe('fixby scan', () => {
  it('says that the policy leaves everything out', async () => {
    const directory = project({
      '.github/fixby.yml': 'version: 1\nscan: { dependencies: { exclude: ["**"] }, secrets: false }\n',
      ...app({ minimist: '0.0.8' }),
    });
    const { exitCode, stdout } = await offline(directory, 'scan');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Nothing to scan: there is no lockfile to read\n');
    expect(stdout).toContain('left out by scan.dependencies.exclude of the policy: package-lock.json\n');
  });

  it('names an osv-scanner that is not there, once and in a sentence', async () => {
    const directory = project(app({ minimist: '0.0.8' }));
    const { exitCode, stdout } = await fixby(directory, 'scan', '--osv-scanner', '/no/such/scanner');
    expect(exitCode).toBe(3);
    expect(stdout).toContain(
      'The input osv-scanner cannot be used: /no/such/scanner cannot be started: there is no such program, or it may not be executed. Name an',
    );
  });

  it('says where paths and commands start when that is not here', async () => {
    const repository = new TestRepository();
    repository.commit(
      Object.fromEntries(
        Object.entries(app({ minimist: '0.0.8' })).map(([name, text]) => [`api/${name}`, text]),
      ),
    );
    const below = await offline(join(repository.directory, 'api'), 'scan');
    expect(below.stdout).toContain('api/package-lock.json:');
    expect(below.stdout).toContain('Paths and commands start in ..\n');
    const here = await offline(repository.directory, 'scan', 'api');
    expect(here.stdout).not.toContain('Paths and commands start');
  });
});

describe('fixby explain', () => {
  it.each([[MINIMIST], [MINIMIST.toLowerCase()], ['cve-2021-44906']])('answers for %s', async (id) => {
    const { exitCode, stdout } = await offline(project(app({ minimist: '0.0.8' })), 'explain', id);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('severity  critical: CVSS 3.1 score 9.8');
    expect(stdout).toContain('gate      blocks: minimist 0.0.8');
  });
});

describe('a policy file that is no regular file', () => {
  it.each([
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    [
      'a link to a device',
      (path: string) => {
        symlinkSync('/dev/zero', path);
      },
    ],
  ])('is refused, and nobody waits for it: %s', async (_, make) => {
    const directory = project({ 'package.json': '{}', '.github/keep': '' });
    make(join(directory, '.github', 'fixby.yml'));
    const until = ['--until', '2027-01-01', '--reason', 'x', '--as-of', '2026-11-24T12:00:00Z'];
    for (const args of [
      ['policy', 'check'],
      ['policy', 'show'],
      ['policy', 'check', '.github/fixby.yml'],
      ['scan', '--policy', '.github/fixby.yml'],
      ['baseline', ...until],
    ]) {
      const { exitCode, log } = await fixby(directory, ...args);
      expect(exitCode).toBe(2);
      expect(log).toMatch(/fixby\.yml.*(?:is no regular file|is a symlink)/);
    }
  });

  it('may be a link to one where the user names it', async () => {
    const directory = project({ 'own.yml': 'version: 1\n', 'policy.yml': { link: 'own.yml' } });
    expect((await fixby(directory, 'policy', 'check', 'policy.yml')).exitCode).toBe(0);
  });
});

describe('--output', () => {
  it.each(['report.json', 'out/report.json'])('follows no link of the scanned tree: %s', async (output) => {
    const victim = project({ 'report.json': 'mine' });
    const links = { 'report.json': { link: join(victim, 'report.json') }, out: { link: victim } };
    const directory = project({ ...app({ minimist: '0.0.8' }), ...links });
    const { exitCode, log } = await offline(directory, 'scan', '--output', output);
    expect(exitCode).toBe(2);
    expect(log).toContain('is a symbolic link in the scanned tree');
    expect(readFileSync(join(victim, 'report.json'), 'utf8')).toBe('mine');
  });

  it('is readable by its owner only, also where the file is there already', async () => {
    const directory = project({ ...app({ minimist: '0.0.8' }), 'report.json': '{}' });
    await offline(directory, 'scan', '--output', 'report.json');
    expect(statSync(join(directory, 'report.json')).mode & 0o777).toBe(0o600);
  });
});

describe('--base', () => {
  it('is refused where it names a tag and a branch, since anybody can bring a tag', async () => {
    const repository = new TestRepository();
    repository.commit(app({}));
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({
      ...app({ minimist: '0.0.8' }),
      '.github/fixby.yml': 'version: 1\ngate: { fail-on: never }\n',
    });
    repository.git('tag', 'main');
    const { exitCode, log } = await offline(repository.directory, 'scan', '--base', 'main');
    expect(exitCode).toBe(3);
    expect(log).toContain('"main" names more than one thing here');
    const named = await offline(repository.directory, 'scan', '--base', 'refs/heads/main');
    expect(named.exitCode).toBe(1);
  });
});

describe('FSRT', () => {
  it('runs where the policy asks for it, in a home of its own', async () => {
    const program = join(
      project({ fsrt: '#!/bin/sh\n[ "$1" = --version ] && echo 0.1.0 && exit\necho "{\\"vulns\\":[]}"\n' }),
      'fsrt',
    );
    const directory = project({
      'manifest.yml':
        'app: { id: x }\nmodules: { "jira:issuePanel": [{ key: p, function: f }], function: [{ key: f, handler: index.run }] }\n',
      'src/index.js': 'export const run = () => null;\n',
      '.github/fixby.yml': 'version: 1\nscan: { fsrt: true }\n',
    });
    const { stdout } = await offline(directory, 'scan', '--format', 'json', '--fsrt', program);
    const { scans } = JSON.parse(stdout) as { scans: { scanner: string; reason: string | null }[] };
    expect(scans.find(({ scanner }) => scanner === 'fsrt')?.reason ?? '').not.toContain('is not here');
  });
});

describe('fixby policy show', () => {
  it('finds the policy of the repository from a directory below, as a scan does', async () => {
    const repository = new TestRepository();
    repository.commit({ '.github/fixby.yml': 'version: 1\ngate: { fail-on: high }\n' });
    const below = join(repository.directory, 'docs', 'api');
    mkdirSync(below, { recursive: true });
    expect(git(below, 'rev-parse', '--show-prefix')).toBe('docs/api/');
    const shown = await fixby(below, 'policy', 'show');
    expect(shown.stdout).toMatch(/^gate\.fail-on +high +.*fixby\.yml:2$/m);
    const checked = await fixby(below, 'policy', 'check');
    expect(checked).toMatchObject({ exitCode: 0, stdout: '../../.github/fixby.yml is valid.\n' });
  });
});
