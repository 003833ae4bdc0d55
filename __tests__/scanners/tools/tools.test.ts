import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import type { Scanner, ScanResult } from '../../../src/scanners/scanner.js';
import { createGitleaks } from '../../../src/scanners/tools/gitleaks/run.js';
import { createSemgrep } from '../../../src/scanners/tools/semgrep/run.js';
import { createZizmor } from '../../../src/scanners/tools/zizmor/run.js';
import type { Run } from '../../../src/system/exec.js';
import { temporaryDirectory } from '../../fixtures/git.js';
import { MemoryTree, type TreeContents } from '../../fixtures/memory-tree.js';
import { resultAt, sarifOf } from '../sarif/stage.js';

/** A call that a stand-in for a tool got. */
interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
}

interface Behaviour {
  readonly exitCode?: number;
  /** Its SARIF. */
  readonly text?: string;
  /** What semgrep writes as JSON. */
  readonly json?: unknown;
  readonly stderr?: string;
}

/** What a tool looked at, in the words of each: all of a tree with `BAD`. */
const SEEN = {
  json: { errors: [], paths: { scanned: ['bad.js', './.github/workflows/bad.yml'] } },
  stderr: ' INFO audit: zizmor: completed ./.github/workflows/bad.yml\n',
};

/**
 * A tool that finds one result in each `bad.*` file of its current directory, and remembers how it
 * was called.
 */
function standIn(calls: Call[], behaviour: Behaviour = {}): Run {
  return (program, args, { cwd }) => {
    const version = args.some((arg) => /^(?:--)?version$/.test(arg));
    if (!version) calls.push({ args, cwd });
    const bad = ['bad.js', '.github/workflows/bad.yml'].filter((path) => existsSync(join(cwd, path)));
    const text =
      behaviour.text ??
      sarifOf({ tool: { driver: { name: program } }, results: bad.map((path) => resultAt(path, 1)) });
    const output = args[args.findIndex((arg) => arg === '--report-path' || arg === '--sarif-output') + 1];
    if (!version && output !== undefined && output.endsWith('.sarif')) writeFileSync(output, text);
    const json = args[args.indexOf('--json-output') + 1];
    if (args.includes('--json-output') && json !== undefined)
      writeFileSync(json, JSON.stringify(behaviour.json ?? SEEN.json));
    const stdout = Buffer.from(version ? `${program} 1.2.3\n` : text);
    return Promise.resolve({
      exitCode: version ? 0 : (behaviour.exitCode ?? 0),
      stdout,
      stderr: behaviour.stderr ?? SEEN.stderr,
      killed: null,
    });
  };
}

const asked: Policy = {
  ...DEFAULT_POLICY,
  scan: {
    ...DEFAULT_POLICY.scan,
    semgrep: { ...DEFAULT_POLICY.scan.semgrep, enabled: true, config: 'rules' },
    gitleaks: { ...DEFAULT_POLICY.scan.gitleaks, enabled: true },
    zizmor: { ...DEFAULT_POLICY.scan.zizmor, enabled: true },
  },
};

const rules = { 'rules/a.yml': 'rules: [base]\n' };

function scan(scanner: Scanner, head: TreeContents, base: TreeContents | null): Promise<ScanResult> {
  const silent = (): void => undefined;
  return scanner.scan({
    head: new MemoryTree(head),
    base: base === null ? null : new MemoryTree(base),
    directory: '',
    policy: asked,
    scratch: temporaryDirectory(),
    log: { info: silent, warning: silent, debug: silent },
  });
}

const TOOLS = [
  ['semgrep', createSemgrep],
  ['gitleaks', createGitleaks],
  ['zizmor', createZizmor],
] as const;

const BAD = { 'bad.js': 'eval(x)\n', '.github/workflows/bad.yml': 'on: push\n' };

describe.each(TOOLS)('%s', (name, create) => {
  test('does not run unless the policy asks for it', () => {
    const scanner = create({ run: standIn([]) });
    expect(scanner.skipped(DEFAULT_POLICY)).toContain('not asked for');
    expect(scanner.skipped(asked)).toBeNull();
  });

  test('looks at copies of both trees, and tells what each has', async () => {
    const calls: Call[] = [];
    const result = await scan(
      create({ run: standIn(calls) }),
      { ...rules, ...BAD },
      { ...rules, '.github/workflows/ok.yml': 'on: push\n' },
    );
    expect(result.report).toMatchObject({ scanner: name, status: 'done', reason: null, version: '1.2.3' });
    expect(new Set(calls.map(({ cwd }) => cwd)).size).toBe(2);
    expect(result.head.length).toBeGreaterThan(0);
    expect(result.head.every(({ source }) => source === `sarif:${name}`)).toBe(true);
    expect(result.base).toEqual([]);
  });

  test('sees no ignore file of the scanned tree', async () => {
    const calls: Call[] = [];
    const ignore = {
      '.semgrepignore': '*',
      '.gitleaks.toml': 'x',
      '.gitleaksignore': 'x',
      'zizmor.yml': 'x',
      '.github/zizmor.yml': 'x',
    };
    await scan(create({ run: standIn(calls) }), { ...rules, ...BAD, ...ignore }, null);
    const [{ cwd } = { cwd: '' }] = calls;
    const left = Object.keys(ignore).filter(
      (path) => existsSync(join(cwd, path)) && readFileSync(join(cwd, path), 'utf8') !== '',
    );
    // The flags of zizmor and semgrep leave out the others.
    expect(left.filter((path) => path.includes(name))).toEqual([]);
  });

  test.each([
    ['an exit code', { exitCode: 2 }, 'did not finish (exit code 2)'],
    ['a file that is cut off', { text: '{"version":' }, 'it ends in the middle'],
    [
      'a result out of the tree',
      { text: sarifOf({ results: [resultAt('../x', 1)] }) },
      'not inside the repository',
    ],
  ])('%s fails the scan', async (_, behaviour, reason) => {
    const { report } = await scan(create({ run: standIn([], behaviour) }), { ...rules, ...BAD }, null);
    expect(report.status).toBe('failed');
    expect(report.reason).toContain(reason);
  });

  test('a base that it cannot scan makes everything introduced, and the report says so', async () => {
    const once = standIn([]);
    const run: Run = async (program, args, options) => {
      const result = await once(program, args, options);
      return options.cwd.includes('base') ? { ...result, exitCode: 1 } : result;
    };
    const result = await scan(create({ run }), { ...rules, ...BAD }, { ...rules, ...BAD });
    expect(result.report.status).toBe('done');
    expect(result.report.notes).toEqual([
      expect.stringContaining('of the base, so all its findings count as introduced'),
    ]);
    expect({ head: result.head.length > 0, base: result.base }).toEqual({ head: true, base: [] });
  });

  test('a program that is not here fails the scan, and says how to get it', async () => {
    const run: Run = () => Promise.reject(new Error('not found'));
    const { report } = await scan(create({ run }), { ...rules, ...BAD }, null);
    expect(report.status).toBe('failed');
    expect(report.reason).toMatch(new RegExp(`^${name}.* is not here .*\\. Install it`));
  });
});

test('opengrep takes the place of semgrep where it alone is here', async () => {
  const calls: Call[] = [];
  const run: Run = (program, args, options) =>
    program === 'semgrep' ? Promise.reject(new Error('no semgrep')) : standIn(calls)(program, args, options);
  const { report, head } = await scan(createSemgrep({ run }), { ...rules, 'bad.js': 'x' }, null);
  expect(report).toMatchObject({ status: 'done', sources: ['sarif:opengrep'] });
  expect(head).toHaveLength(1);
});

test('comments of the scanned code silence no tool', async () => {
  const flags = async (create: (typeof TOOLS)[number][1]): Promise<readonly string[]> => {
    const calls: Call[] = [];
    await scan(create({ run: standIn(calls) }), { ...rules, ...BAD }, null);
    return calls[0]?.args ?? [];
  };
  expect(await flags(createSemgrep)).toEqual(expect.arrayContaining(['--disable-nosem', '--no-git-ignore']));
  expect(await flags(createGitleaks)).toEqual(
    expect.arrayContaining(['--ignore-gitleaks-allow', '--config']),
  );
  expect(await flags(createZizmor)).toEqual(
    expect.arrayContaining(['--no-ignores', '--no-config', '--offline']),
  );
});

test("semgrep's rules come from the base", async () => {
  const calls: Call[] = [];
  await scan(
    createSemgrep({ run: standIn(calls) }),
    { ...BAD, 'rules/a.yml': 'rules: []\n' },
    { ...rules, 'a.js': '' },
  );
  const used = calls.map(({ args }) =>
    readFileSync(join(args[args.indexOf('--config') + 1] ?? '', 'a.yml'), 'utf8'),
  );
  expect(used).toEqual(['rules: [base]\n', 'rules: [base]\n']);
});

test('semgrep takes its rules from where the policy is, not from an older commit or the head', async () => {
  const calls: Call[] = [];
  const silent = (): void => undefined;
  const context = {
    head: new MemoryTree({ ...BAD, 'rules/a.yml': 'rules: [head]\n' }),
    base: null,
    directory: '',
    policy: asked,
    log: { info: silent, warning: silent, debug: silent },
  };
  const scanner = createSemgrep({ run: standIn(calls) });
  const trusted = new MemoryTree(rules);
  await scanner.scan({ ...context, trusted, scratch: temporaryDirectory() });
  const config = calls[0]?.args[calls[0].args.indexOf('--config') + 1] ?? '';
  expect(readFileSync(join(config, 'a.yml'), 'utf8')).toBe('rules: [base]\n');
  const { report } = await scanner.scan({ ...context, trusted: null, scratch: temporaryDirectory() });
  expect(report.status).toBe('failed');
});

describe('a home in the checkout', () => {
  test.each(TOOLS)('is not the home of %s: it runs and obeys what a change puts there', async (_, create) => {
    const { HOME, GITHUB_WORKSPACE } = process.env;
    const homes = new Set<string | undefined>();
    const run: Run = (program, args, options) => {
      homes.add(options.env['HOME']);
      return standIn([])(program, args, options);
    };
    try {
      Object.assign(process.env, { HOME: '/w/it/home', GITHUB_WORKSPACE: '/w/it' });
      const { report } = await scan(create({ run }), { ...BAD, ...rules }, null);
      expect(report.status).toBe('done');
    } finally {
      for (const [name, value] of Object.entries({ HOME, GITHUB_WORKSPACE }))
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
    }
    expect(homes.size).toBe(1);
    for (const home of homes) {
      expect(home).not.toMatch(/^\/w\/it/u);
      expect(existsSync(home ?? '')).toBe(true);
    }
  });
});

const whole = (where: string, reason: string): unknown => expect.objectContaining({ where, reason });

describe('what a tool did not look at is named', () => {
  const invocation = (...notifications: readonly unknown[]): string =>
    sarifOf({
      tool: { driver: { name: 'tool' } },
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
      results: [],
    });

  test('by semgrep, in its JSON output', async () => {
    const errors = [
      { type: 'Syntax error', level: 'warn', path: 'broken.js', message: 'secret text' },
      {
        type: ['PartialParsing', []],
        level: 'warn',
        path: 'part.py',
        spans: [{ start: { line: 7 } }],
      },
    ];
    const json = { errors, paths: { scanned: ['bad.js', 'broken.js', 'part.py'] } };
    const { report } = await scan(createSemgrep({ run: standIn([], { json }) }), { ...rules, ...BAD }, null);
    expect(report.coverage).toEqual({
      head: {
        looked: { files: 1, packages: 0 },
        languages: {},
        unseen: [
          {
            kind: 'file',
            name: 'broken.js',
            where: 'broken.js',
            reason: 'unreadable',
            detail: 'Syntax error',
          },
          {
            kind: 'file',
            name: 'part.py',
            where: 'part.py',
            reason: 'partly',
            detail: 'PartialParsing, line 7',
          },
        ],
      },
      base: null,
    });
  });

  test.each([
    ['an error about no file', { errors: [{ type: 'Fatal error' }], paths: { scanned: [] } }, 'Fatal error'],
    ['another output', { errors: 'none' }, 'does not say what it looked at'],
  ])('%s fails the scan of semgrep', async (_, json, reason) => {
    const { report } = await scan(createSemgrep({ run: standIn([], { json }) }), { ...rules, ...BAD }, null);
    expect([report.status, report.reason]).toEqual(['failed', expect.stringContaining(reason)]);
  });

  test('by gitleaks, in its log', async () => {
    const stderr = [
      '9:41AM DBG skipping file: global allowlist path=package-lock.json',
      '9:41AM DBG skipping directory: global allowlist path=vendor/github.com',
      '9:41AM DBG skipping file: global allowlist path="we ird.png"',
      '9:41AM DBG skipping binary file mime_type=application/gzip path=f.js',
      '9:41AM DBG skipping empty file path=empty.js',
      '9:41AM WRN leaks found: 5',
    ].join('\n');
    const files = { 'package-lock.json': '{}', 'vendor/github.com/a.go': '', 'we ird.png': '', 'f.js': 'x' };
    const tree = { ...rules, ...BAD, ...files, 'empty.js': '' };
    const { report } = await scan(createGitleaks({ run: standIn([], { stderr }) }), tree, tree);
    expect(report.coverage?.head.looked.files).toBe(4);
    expect(report.coverage?.base).toEqual(report.coverage?.head);
    expect(report.coverage?.head.unseen.map(({ where }) => where)).toEqual([
      'f.js',
      'package-lock.json',
      'vendor/github.com/',
      'we ird.png',
    ]);
  });

  test('by zizmor, of which the log says what it completed', async () => {
    const tree = { ...BAD, '.github/workflows/broken.yml': 'on: [', 'tool/action.yml': 'x: 1' };
    const { report } = await scan(createZizmor({ run: standIn([]) }), tree, null);
    expect(report.coverage?.head).toMatchObject({
      looked: { files: 1 },
      unseen: [whole('.github/workflows/broken.yml', 'unreadable'), whole('tool/action.yml', 'unsupported')],
    });
  });

  test.each(TOOLS)('by %s in notifications, and what it never gets to see', async (_, create) => {
    const text = invocation(
      { level: 'error', message: { text: 'Syntax error at line bad.js:1: x' } },
      { level: 'note', message: { text: 'read .github/workflows/bad.yml' } },
    );
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
    const tree = { ...rules, ...BAD, '.github/workflows/lfs.yml': pointer, 'node_modules/a/action.yml': 'x' };
    const { report } = await scan(create({ run: standIn([], { text }) }), tree, null);
    expect(report.status).toBe(create === createZizmor ? 'failed' : 'done');
    if (create === createZizmor) return;
    expect(report.coverage?.head.unseen).toEqual([
      whole('.github/workflows/lfs.yml', 'unreadable'),
      whole('bad.js', 'partly'),
      whole('node_modules/', 'vendored'),
    ]);
  });
});

test('the path of one tool is that of no other, and asks for it to run', async () => {
  const called: string[] = [];
  const run: Run = (program, args, options) => {
    called.push(program);
    return standIn([])(program, args, options);
  };
  const inputs = { run, program: '/osv-scanner', fsrt: '/fsrt', zizmor: '/own/zizmor' };
  expect(createZizmor(inputs).skipped(DEFAULT_POLICY)).toBeNull();
  await scan(createZizmor(inputs), BAD, null);
  await scan(createGitleaks(inputs), BAD, null);
  expect(new Set(called)).toEqual(new Set(['/own/zizmor', 'gitleaks']));
});
