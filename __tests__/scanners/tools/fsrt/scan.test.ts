import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeObservations } from '../../../../src/core/findings/merge.js';
import { DEFAULT_POLICY } from '../../../../src/core/policy/policy.js';
import { policySchema } from '../../../../src/core/policy/schema.js';
import { codeScanner } from '../../../../src/scanners/code/run.js';
import type { ScanResult } from '../../../../src/scanners/scanner.js';
import { forgeScanner } from '../../../../src/scanners/forge/run.js';
import { knownApps } from '../../../../src/scanners/registry.js';
import { createFsrt } from '../../../../src/scanners/tools/fsrt/run.js';
import type { Run, RunOptions } from '../../../../src/system/exec.js';
import { temporaryDirectory } from '../../../fixtures/git.js';
import { memoryTree } from '../../code/memory-tree.js';
import { silent } from '../../../fixtures/silent-log.js';

type Files = Readonly<Record<string, string>>;

const policy = policySchema.parse({ version: 1, scan: { fsrt: true } });

function manifest(module = '  jira:issuePanel:\n    - key: p\n      function: main\n'): string {
  return `app:\n  id: ari:cloud:ecosystem::app/1\nmodules:\n${module}  function:\n    - key: main\n      handler: index.run\n`;
}

const UNCHECKED = `import api, { route } from '@forge/api';
import { remove } from './remove';
export const run = async ({ payload }) => remove(payload.key);
`;
const REMOVE = `import api, { route } from '@forge/api';
export async function remove(key) {
  return api.asApp().requestJira(route\`/rest/api/3/issue/\${key}\`, { method: 'DELETE' });
}
`;
const APP: Files = { 'manifest.yml': manifest(), 'src/index.js': UNCHECKED, 'src/remove.js': REMOVE };

/** A finding as FSRT prints it. The number in the name and the path change from run to run. */
function vuln(overrides: object = {}): object {
  return {
    check_name: 'Custom-Check-Authorization-8937004697711013836',
    description: 'Authorization bypass detected through run in "copy/src/index.js".',
    recommendation: 'Use the authorize API _https://example.com/authorize_ or check by hand.',
    proof: 'Unauthorized API call via asApp() found via run -> remove',
    severity: 'High',
    app_key: '',
    app_name: '',
    marketplace_security_requirement: 'Requirement 1.2',
    date: '2026-11-28',
    ...overrides,
  };
}

function printed(vulns: readonly object[], rest: object = {}): string {
  return JSON.stringify({ vulns, scanner: 'FSRT', scanned: [''], errors: false, error_message: '', ...rest });
}

interface Answer {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exitCode?: number | null;
  readonly killed?: string;
}

interface Call {
  readonly directory: string;
  readonly files: readonly string[];
  readonly options: RunOptions;
}

/** A stand-in for FSRT: gives the same answer for every app, and remembers how it was called. */
function fake(answer: Answer, calls: Call[] = []): Run {
  return (_, args, options) => {
    const [directory = ''] = args;
    if (directory !== '--version') {
      const files = readdirSync(directory, { recursive: true }).map(String).sort();
      calls.push({ directory, files, options });
    }
    const stdout = Buffer.from(directory === '--version' ? 'fsrt 0.1.0\n' : (answer.stdout ?? ''));
    const { exitCode = 0, stderr = '', killed = null } = answer;
    return Promise.resolve({ exitCode, stdout, stderr, killed });
  };
}

function scan(run: Run, head: Files = APP, base: Files | null = null): Promise<ScanResult> {
  return createFsrt({ run, fsrt: null, knownApps }).scan({
    head: memoryTree(head),
    base: base === null ? null : memoryTree(base),
    directory: '',
    policy,
    scratch: temporaryDirectory(),
    log: silent,
  });
}

describe('FSRT', () => {
  it('does not run unless the policy or the input asks for it', () => {
    const run = fake({});
    expect(createFsrt({ run, fsrt: null, knownApps }).skipped(DEFAULT_POLICY)).toContain('not asked for');
    expect(createFsrt({ run, fsrt: '/opt/fsrt', knownApps }).skipped(DEFAULT_POLICY)).toBeNull();
    expect(createFsrt({ run, fsrt: null, knownApps }).skipped(policy)).toBeNull();
  });

  it('gives its findings the place of our own, and an identity without hash and path', async () => {
    const one = await scan(fake({ stdout: printed([vuln()]) }));
    const again = vuln({
      check_name: 'Custom-Check-Authorization-111122223333',
      description: 'Authorization bypass detected through run in "elsewhere/src/index.js".',
    });
    const other = await scan(fake({ stdout: printed([again]) }));
    expect(one.report).toMatchObject({ status: 'done', version: '0.1.0', files: 1 });
    expect(one.head).toEqual([
      expect.objectContaining({
        source: 'sarif:FSRT',
        rule: 'fsrt/authorization',
        cwe: ['CWE-862'],
        place: expect.objectContaining({ path: 'src/remove.js', line: 3 }),
        rating: expect.objectContaining({ word: 'High' }),
        description: expect.stringContaining('Requirement 1.2'),
      }),
    ]);
    expect(other.head).toEqual(one.head);
  });

  it('is one finding with ours where both mean the same', async () => {
    const fsrt = await scan(fake({ stdout: printed([vuln()]) }));
    const code = await codeScanner.scan({
      head: memoryTree(APP),
      base: null,
      directory: '',
      policy,
      scratch: '',
      log: silent,
    });
    const merged = mergeObservations([...code.head, ...fsrt.head], []);
    expect(merged.map(({ source, rule, aliases }) => [source, rule, aliases])).toEqual([
      ['code', 'forge-unchecked-as-app', ['fsrt/authorization']],
    ]);
  });

  it('gives what it finds in the manifest a line, and is one finding with ours', async () => {
    const text = `${manifest()}providers:
  auth:
    - key: tracker
      actions:
        exchange:
          overrides:
            headers:
              Authorization: Basic dHJhY2tlcjpub3QtYS1zZWNyZXQtMQ==
permissions:
  scopes:
    - read:jira-work
    - read:confluence-content.all
    - read:confluence-content.summary
    - write:jira-work
`;
    const app = { ...APP, 'manifest.yml': text };
    const stdout = printed([
      vuln({
        check_name: 'Custom-Check-Hardcoded-Secret-OAuth-Provider-286024937650911987',
        description: 'Hardcoded secret found in the manifest.',
        proof: '',
      }),
      vuln({
        check_name: 'Least-Privilege',
        description: 'Unused permissions: read:confluence-content.all, write:jira-work.',
        proof: '',
        severity: 'Low',
      }),
    ]);
    const fsrt = await scan(fake({ stdout }), app);
    expect(fsrt.head.map(({ rule, subject, place: { path, line } }) => [rule, subject, path, line])).toEqual([
      [
        'fsrt/hardcoded-secret-oauth-provider',
        'actions.exchange.overrides.headers.Authorization',
        'manifest.yml',
        17,
      ],
      ['fsrt/least-privilege', 'read:confluence-content.all', 'manifest.yml', 21],
      ['fsrt/least-privilege', 'write:jira-work', 'manifest.yml', 23],
    ]);
    const ours = await forgeScanner.scan({
      head: memoryTree(app),
      base: null,
      directory: '',
      policy,
      scratch: '',
      log: silent,
    });
    const merged = mergeObservations([...ours.head, ...fsrt.head], []);
    expect(
      merged.map(({ rule, aliases }) => [rule, ...aliases]).filter(([rule]) => !/runtime/u.test(rule ?? '')),
    ).toEqual(
      expect.arrayContaining([
        ['forge-literal-secret', 'fsrt/hardcoded-secret-oauth-provider'],
        ['forge-unneeded-scope', 'fsrt/least-privilege'],
        ['fsrt/least-privilege'],
      ]),
    );
  });

  it('names the function of an entry where we have no such finding, and the manifest where we know none', async () => {
    const secret = vuln({
      check_name: 'Custom-Check-Hardcoded-Secret-286024937650911987',
      description: 'Hardcoded secret found within codebase run in "copy/src/index.js".',
      proof: 'Hardcoded secret found in found via run',
    });
    const unknown = vuln({ check_name: 'Brand-New-Check-12345', description: 'Something.', proof: '' });
    const { head } = await scan(fake({ stdout: printed([secret, secret, unknown]) }));
    expect(head.map(({ rule, place: { path, line } }) => [rule, path, line])).toEqual([
      ['fsrt/hardcoded-secret', 'src/index.js', 3],
      ['fsrt/brand-new-check', 'manifest.yml', null],
    ]);
  });

  it('gets a copy of each app, a home of its own with a cache, and no token', async () => {
    const calls: Call[] = [];
    const nested = Object.fromEntries(Object.entries(APP).map(([path, text]) => [`apps/a/${path}`, text]));
    await scan(fake({ stdout: printed([]) }, calls), { ...nested, 'README.md': '' }, APP);
    expect(calls.map(({ files }) => files.filter((name) => name.includes('.')))).toEqual([
      ['manifest.yml', 'src/index.js', 'src/remove.js'],
      ['manifest.yml', 'src/index.js', 'src/remove.js'],
    ]);
    const env: Readonly<Record<string, string>> = calls[0]?.options.env ?? {};
    const timeoutMs = calls[0]?.options.timeoutMs ?? 0;
    expect(timeoutMs).toBeGreaterThan(0);
    expect(Object.keys(env).filter((name) => /TOKEN/u.test(name))).toEqual([]);
    const cache = join(env['HOME'] ?? '', '.cache', 'fsrt', 'jira.json');
    expect(existsSync(cache) && readFileSync(cache, 'utf8')).toBe('{"paths":{}}');
  });

  const traps: Readonly<Record<string, readonly [Answer, RegExp]>> = {
    'prints nothing and ends with 0': [{}, /printed nothing/u],
    panics: [
      { exitCode: 101, stderr: "\nthread 'main' panicked at crates/fsrt/src/forge_project.rs:70:18:\n" },
      /exit code 101: thread 'main' panicked/u,
    ],
    'finds no manifest': [{ exitCode: 1, stderr: 'Error: Custom { kind: NotFound }' }, /exit code 1: Error/u],
    'does not understand a manifest': [
      { stdout: printed([], { errors: true, error_message: 'Could not process manifest' }) },
      /reports an error: Could not process manifest/u,
    ],
    'scans nothing': [{ stdout: printed([], { scanned: [] }) }, /scanned nothing/u],
    'prints no JSON': [{ stdout: 'warning: something' }, /no report/u],
    'prints JSON of another kind': [{ stdout: '{"vulns":[]}' }, /no report/u],
    'takes too long': [{ exitCode: null, killed: 'timeout' }, /too long/u],
  };

  it.each(Object.entries(traps))('that %s did not complete', async (_, [answer, reason]) => {
    const { report, head } = await scan(fake(answer));
    expect(report).toMatchObject({ status: 'failed' });
    expect(report.reason).toMatch(/^FSRT did not complete for manifest\.yml: /u);
    expect(report.reason).toMatch(reason);
    expect(head).toEqual([]);
  });

  it('that is not there is a failed scan that says how to get it', async () => {
    const run: Run = () => Promise.reject(new Error('Unable to locate executable file: fsrt'));
    expect((await scan(run)).report.reason).toMatch(/FSRT is not here .*cargo install/u);
  });

  it('that fails on the base makes its findings count as introduced, and says so', async () => {
    const answers = [printed([vuln()]), ''];
    const run: Run = (program, args, options) =>
      fake({ stdout: args[0] === '--version' ? '' : (answers.shift() ?? '') })(program, args, options);
    const { report, base } = await scan(run, APP, APP);
    expect(report.status).toBe('done');
    expect(base).toEqual([]);
    expect(report.notes).toEqual([expect.stringContaining('of the base')]);
  });

  it('is not called where there is no app', async () => {
    const calls: Call[] = [];
    const { report } = await scan(fake({}, calls), { 'src/index.js': '' });
    expect(report).toMatchObject({ status: 'done', files: 0 });
    expect(calls).toEqual([]);
  });
});
