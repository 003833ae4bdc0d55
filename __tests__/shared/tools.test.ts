import { beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, type Policy } from '../../src/core/policy/policy.js';
import type { Scanner, ScanResult } from '../../src/scanners/scanner.js';
import { createGitleaks } from '../../src/scanners/tools/gitleaks/run.js';
import { createSemgrep } from '../../src/scanners/tools/semgrep/run.js';
import { createZizmor } from '../../src/scanners/tools/zizmor/run.js';
import { run } from '../../src/system/exec.js';
import { temporaryDirectory } from '../fixtures/git.js';
import { MemoryTree, type TreeContents } from '../fixtures/memory-tree.js';
import { sampleText } from '../scanners/sarif/stage.js';
import { Draw } from '../scanners/secrets/corpus/random.js';

beforeAll(() => {
  const tools = process.env['FIXBY_TEST_TOOLS'] ?? '';
  if (tools === '')
    throw new Error('Set FIXBY_TEST_TOOLS to PATH entries with semgrep, gitleaks and zizmor.');
  process.env['PATH'] = `${tools}:${process.env['PATH'] ?? ''}`;
});

const policy: Policy = {
  ...DEFAULT_POLICY,
  scan: {
    ...DEFAULT_POLICY.scan,
    semgrep: { ...DEFAULT_POLICY.scan.semgrep, enabled: true, config: 'rules' },
    gitleaks: { ...DEFAULT_POLICY.scan.gitleaks, enabled: true },
    zizmor: { ...DEFAULT_POLICY.scan.zizmor, enabled: true },
  },
};

const rules = { 'rules/sample.yml': sampleText('semgrep-rules.yml') };
const secret = (seed: number): string => `const key = 'AKIA${new Draw(seed).base32(16)}';`;
const workflow = sampleText('build.yml');

/** A tree with one weakness for each tool, and nothing that hides it. */
const weak: TreeContents = {
  ...rules,
  'src/eval.js': 'function f(req) {\n  eval(req.query.code);\n}\n',
  'src/config.js': `${secret(5)}\n`,
  '.github/workflows/build.yml': workflow,
};

/** The same weaknesses, and everything by which a pull request could try to hide them. */
const hiding: TreeContents = {
  'rules/sample.yml': 'rules: []\n',
  'src/eval.js':
    'function f(req) {\n  // nosemgrep\n  eval(req.query.code); // nosemgrep: sample.eval-of-request\n}\n',
  'src/config.js': `${secret(5)} // gitleaks:allow\n`,
  '.github/workflows/build.yml': workflow.replace(
    /^(.+)$/gm,
    '$1 # zizmor: ignore[template-injection,dangerous-triggers,artipacked,excessive-permissions,unpinned-uses]',
  ),
  '.semgrepignore': '*\n',
  'src/.semgrepignore': '*\n',
  '.gitignore': '*\n',
  '.gitleaks.toml': '[allowlist]\npaths = [".*"]\n',
  '.gitleaksignore': 'src/config.js:aws-access-token:1\n',
  'zizmor.yml': 'rules:\n  template-injection: { disable: true }\n  dangerous-triggers: { disable: true }\n',
  '.github/zizmor.yml':
    'rules:\n  template-injection: { disable: true }\n  dangerous-triggers: { disable: true }\n',
};

function scan(scanner: Scanner, head: TreeContents, base: TreeContents | null): Promise<ScanResult> {
  const silent = (): void => undefined;
  return scanner.scan({
    head: new MemoryTree(head),
    base: base === null ? null : new MemoryTree(base),
    directory: '',
    policy,
    scratch: temporaryDirectory(),
    log: { info: silent, warning: silent, debug: silent },
  });
}

const found = (side: ScanResult['head']): string[] =>
  side.map(({ rule, place, subject }) => `${rule} ${place.path} ${subject}`).sort();

describe.each([
  ['semgrep', createSemgrep, 'eval-of-request src/eval.js'],
  ['gitleaks', createGitleaks, 'aws-access-token src/config.js'],
  ['zizmor', createZizmor, 'zizmor/template-injection .github/workflows/build.yml'],
] as const)('%s itself', (_, create, expected) => {
  const scanner = create({ run });

  it('finds the weakness, on both sides, and the same twice', async () => {
    const [once, twice] = [await scan(scanner, weak, weak), await scan(scanner, weak, weak)];
    expect(once.report).toMatchObject({ status: 'done', reason: null, notes: [] });
    expect(found(once.head).join('\n')).toContain(expected);
    expect(found(once.base)).toEqual(found(once.head));
    expect(found(twice.head)).toEqual(found(once.head));
    expect(once.head.every(({ source }) => scanner.sources.includes(source))).toBe(true);
  });

  it('is silenced by nothing that the head brings', async () => {
    const result = await scan(scanner, hiding, rules);
    expect(result.report).toMatchObject({ status: 'done', reason: null, notes: [] });
    expect(found(result.head).join('\n')).toContain(expected);
    expect(result.base).toEqual([]);
    expect(result.head.length).toBeGreaterThanOrEqual((await scan(scanner, weak, null)).head.length);
  });

  it('is silenced by nothing that the base has', async () => {
    const result = await scan(scanner, weak, { ...hiding, ...rules });
    expect(found(result.base).join('\n')).toContain(expected);
  });
});

/**
 * Broken for each tool, beside what it can read. semgrep parses only what has the words that a rule
 * looks for.
 */
const broken: TreeContents = {
  ...weak,
  'src/broken.js': 'function ( { eval(req.query.code); %%%% \n',
  'go.sum': `${secret(6)}\n`,
  '.github/workflows/broken.yml': 'on: push\njobs: [\n',
};

it.each([
  ['semgrep', createSemgrep, 'src/broken.js', 'unreadable'],
  ['gitleaks', createGitleaks, 'go.sum', 'unsupported'],
  ['zizmor', createZizmor, '.github/workflows/broken.yml', 'unreadable'],
] as const)('%s itself says what it did not look at', async (_, create, where, reason) => {
  const { report } = await scan(create({ run }), broken, weak);
  expect(report.status).toBe('done');
  expect(report.coverage?.head.looked.files).toBeGreaterThan(0);
  expect(report.coverage?.head.unseen).toEqual([expect.objectContaining({ where, reason })]);
  expect(report.coverage?.base?.unseen).toEqual([]);
});
