import { beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../src/core/policy/read/parse.js';
import { temporaryDirectory, TestRepository } from '../fixtures/git.js';
import { BUNDLE, demoDatabase, execute } from './stage.js';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? '',
};
const PIN = ['--action', `acme/fixby@${'a'.repeat(40)}`, '--owners', '@acme/security'];
const TODAY = '2026-11-24T12:00:00Z';

/** A clone that has the files of an example. */
function cloneOf(example: string): TestRepository {
  const repository = new TestRepository(temporaryDirectory());
  cpSync(join(EXAMPLES, example), repository.directory, { recursive: true });
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/app.git');
  repository.commit({});
  return repository;
}

async function fixby({ directory }: TestRepository, command: string, ...args: readonly string[]) {
  const scan = ['--osv-database', await demoDatabase(), '--as-of', TODAY];
  return execute(process.execPath, [BUNDLE, command, ...args, ...scan], env, directory);
}

function policyIn({ directory }: TestRepository) {
  const parsed = parsePolicy(readFileSync(join(directory, '.github/fixby.yml'), 'utf8'), 'fixby.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.policy;
}

interface Report {
  readonly decision: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly source: string;
    readonly confidence: string;
  }[];
}

async function reportOf(repository: TestRepository, ...args: readonly string[]): Promise<Report> {
  const { stdout } = await fixby(repository, 'scan', '--format', 'json', ...args);
  return JSON.parse(stdout) as Report;
}

describe('fixby init in an app with critical findings', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = cloneOf('pull-request');
  });

  it('says what day one looks like, and writes nothing before it is asked to', async () => {
    const { exitCode, stdout } = await fixby(repository, 'init', '--dry-run', ...PIN);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/critical +\d+ +fix by 2026-12-04\n/u);
    expect(stdout).toMatch(/high +\d+ +fix by 2026-12-22\n/u);
    expect(stdout).toMatch(/\d findings would block every pull request/u);
    expect(stdout).toMatch(/opens issues for \d+ findings \(critical and high\); \d+ wait on the dashboard/u);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('starts with what a pull request brings, so that the next one passes', async () => {
    const { exitCode } = await fixby(repository, 'init', '--yes', ...PIN);
    expect(exitCode).toBe(0);
    expect(policyIn(repository).gate).toMatchObject({ scope: 'introduced', overdue: 'block' });
    repository.commit({});
    const report = await reportOf(repository, '--base', 'HEAD');
    expect(report.decision).toBe('pass');
  });

  it('writes workflows that the own rules pass', async () => {
    const { findings } = await reportOf(repository);
    const judged = findings.filter(
      ({ source, confidence }) => source === 'workflows' && confidence !== 'low',
    );
    expect(judged).toEqual([]);
  });

  it('starts with a baseline where it is asked for, after which nothing blocks', async () => {
    const other = cloneOf('pull-request');
    const { exitCode } = await fixby(
      other,
      'init',
      '--yes',
      '--start',
      'baseline',
      '--until',
      '2027-01-31',
      ...PIN,
    );
    expect(exitCode).toBe(0);
    const { waivers, gate } = policyIn(other);
    expect(gate.scope).toBe('all');
    expect(waivers.length).toBeGreaterThan(10);
    expect(new Set(waivers.map(({ expires }) => expires))).toEqual(new Set(['2027-01-31']));
    expect((await reportOf(other)).decision).toBe('pass');
  });
});

it('fixby init in a Forge app counts what is not shown in public', async () => {
  const repository = cloneOf('forge-app');
  const { exitCode, stdout } = await fixby(repository, 'init', ...PIN);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/\d confidential findings? (?:is|are) only counted/u);
  const { exitCode: again } = await execute(
    process.execPath,
    [BUNDLE, 'init', '--check'],
    env,
    repository.directory,
  );
  expect(again).toBe(0);
});
