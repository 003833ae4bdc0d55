import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
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
});

describe('a command that was called wrongly says what is wrong and ends with 2', () => {
  it.each<readonly [readonly string[], string]>([
    [['scann'], 'there is no command "scann". Did you mean fixby scan?'],
    [['scan', '--colour'], 'scan has no option --colour. fixby scan --help says more.'],
    [['scan', '--base'], "scan: option '--base <value>' argument missing. fixby scan --help says more."],
    [['scan', 'nowhere'], 'there is no directory "nowhere". Name the directory to scan.'],
    [['scan', 'package.json'], '"package.json" is a file. Name the directory to scan.'],
    [
      ['scan', '--output', 'no/such/file'],
      '--output no/such/file cannot be written (there is no such directory).',
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
