import { describe, expect, it } from '@jest/globals';
import { scanFiles, workflow } from './scanning.js';

const PATH = '.github/workflows/ci.yml';
const GOOD = '.github/workflows/good.yml';
const bad = workflow('issues', 'run: echo "${{ github.event.issue.title }}"');

function bomb(levels: number): string {
  const lines = Array.from({ length: levels }, (_, index) =>
    index === 0
      ? 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'
      : `a${index}: &a${index} [${Array(10)
          .fill(`*a${index - 1}`)
          .join(', ')}]`,
  );
  return `${lines.join('\n')}\n${bad}`;
}

describe('a file that cannot be read', () => {
  it.each([
    ['broken YAML', 'on: push\njobs:\n  a: [\n', /line 4, column 1: /],
    ['a key that is there twice', `${bad}on: push\n`, /line 8, column 1: the key on is there twice/],
    ['a second document', `${bad}---\non: push\n`, /line 8/],
    ['an alias without an anchor', 'on: *x\njobs: {}\n', /line 1, column 5/],
    ['an anchor that contains itself', 'on: push\njobs: &x\n  a: *x\n', /contains itself/],
    ['aliases that repeat too much', bomb(9), /repeats itself too often/],
    ['no jobs', 'on: push\n', /has no jobs/],
    ['jobs that are a list', 'on: push\njobs: [a]\n', /its jobs are no mapping/],
    ['nothing', '', /it is empty/],
    ['a list', '- a\n', /no mapping/],
    ['deep nesting', `on: push\njobs: ${'['.repeat(200)}${']'.repeat(200)}\n`, /nested too deeply/],
    ['bytes that are no UTF-8', Buffer.from([0x6f, 0x6e, 0x3a, 0xff, 0xfe]), /no UTF-8/],
    ['a link', null, /symbolic link/],
  ])('%s is named, and is no clean scan', async (_, content, message) => {
    const { report } = await scanFiles({ [PATH]: content, [GOOD]: bad });
    const [item] = report.coverage?.head.unseen ?? [];
    expect(item?.where).toBe(PATH);
    expect(item?.detail).toMatch(message);
    expect(report.notes.join()).toContain(PATH);
  });

  it('fails the scan where there is no other', async () => {
    const { report } = await scanFiles({ [PATH]: 'on: push\njobs:\n  a: [\n' });
    expect(report.status).toBe('failed');
    expect(report.reason).toContain(`${PATH} (line 4, column 1`);
  });

  it('repairs nothing of what the base has: it is named, and the base keeps its findings', async () => {
    const { base, report } = await scanFiles(
      { [PATH]: 'on: [', [GOOD]: bad },
      { base: { [PATH]: bad, [GOOD]: bad } },
    );
    expect(new Set(base.map(({ place }) => place.path))).toEqual(new Set([PATH, GOOD]));
    expect(report.coverage?.head.unseen).toMatchObject([{ where: PATH, reason: 'unreadable' }]);
  });

  it('of the base keeps no repair from being judged', async () => {
    const { report, head } = await scanFiles({ [PATH]: bad }, { base: { [PATH]: 'on: [' } });
    expect(report.status).toBe('done');
    expect(report.coverage?.base?.unseen).toMatchObject([{ where: PATH, reason: 'unreadable' }]);
    expect(head.length).toBeGreaterThan(0);
  });

  it('is too large over 1 MiB', async () => {
    const { report } = await scanFiles({ [PATH]: `${bad}#${'x'.repeat(1_100_000)}\n`, [GOOD]: bad });
    expect(report.coverage?.head.unseen).toMatchObject([{ where: PATH, reason: 'too-large' }]);
  });
});

describe('variables that are named often', () => {
  const job = (steps: string): string =>
    `on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    env:\n      cache-name: x\n      TITLE: \${{ github.event.issue.title }}\n    steps:\n${steps}`;
  const step = (run: string): string => `      - run: ${run}\n`;

  it.each([
    ['a name with a hyphen', [step('npm ci'), step('echo ${{ env.cache-name }}')]],
    ['what sets itself', Array<string>(60).fill(step('echo "TITLE=${{ env.TITLE }}" >> "$GITHUB_ENV"'))],
    ['one line with many', [step(`echo "${'a='.repeat(50_000)}"`), step('echo "${{ env.a }}"')]],
    [
      'what names itself many times',
      [
        '      - env:\n          TITLE: "${{ env.TITLE }}${{ env.TITLE }}${{ env.TITLE }}${{ env.TITLE }}${{ env.TITLE }}"\n        run: echo "${{ env.TITLE }}"\n',
      ],
    ],
  ])('%s: they are followed, and end', async (_, steps) => {
    const { report, head } = await scanFiles({
      [PATH]: job(steps.join('') + step('echo "${{ env.TITLE }}"')),
    });
    expect(report.status).toBe('done');
    expect(head.length).toBeGreaterThan(0);
  });
});

describe('a file with something that cannot be read', () => {
  it.each([
    ['an expression that is not closed', 'run: echo ${{ github.sha', /is not closed/],
    ['an operator without a value', 'run: echo ${{ github.sha == }}', /a value is missing/],
    ['a condition with a wrong sign', 'if: github.ref = 1\nrun: make', /line 7, column 24: /],
    [
      'an expression of endless brackets',
      `run: echo \${{ ${'('.repeat(200)}1${')'.repeat(200)} }}`,
      /too deeply/,
    ],
  ])('%s is looked at in part', async (_, step, message) => {
    const { report, head } = await scanFiles({
      [PATH]: workflow('issues', step, 'run: echo ${{ github.event.issue.title }}'),
    });
    expect(report.coverage?.head.unseen).toMatchObject([{ where: PATH, reason: 'partly' }]);
    expect(report.coverage?.head.unseen[0]?.detail).toMatch(message);
    expect(head.map(({ rule }) => rule)).toContain('workflow-script-injection');
  });
});

describe('a file that is written in another way', () => {
  it.each([
    ['a byte order mark', `\uFEFF${bad}`, '7:24'],
    ['line ends of Windows', bad.replaceAll('\n', '\r\n'), '7:24'],
    [
      'an anchor',
      'on: issues\npermissions: {}\njobs:\n  a: &a\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n  b: *a\n',
      '7:23',
    ],
    [
      'braces and quotes',
      '{"on": "issues", "jobs": {"a": {"steps": [{"run": "echo ${{ github.event.issue.title }}"}]}}}',
      '1:61',
    ],
    ['keys in capitals', bad.replace('github.event.issue.title', "GITHUB.Event['ISSUE'].title"), '7:24'],
  ])('%s is read all the same', async (_, text, place) => {
    const { head } = await scanFiles({ [PATH]: text });
    const found = head.filter(({ rule }) => rule === 'workflow-script-injection').map((one) => one.place);
    expect(found.map(({ line, column }) => `${line ?? 0}:${column ?? 0}`)).toContain(place);
  });

  it('an action.yml of another program is left alone', async () => {
    const { report, head } = await scanFiles({
      'game/action.yml': 'name: jump\n',
      [GOOD]: workflow('push', 'run: make'),
    });
    expect(report.coverage?.head.unseen).toMatchObject([{ where: 'game/action.yml', reason: 'unsupported' }]);
    expect(head).toEqual([]);
  });

  it('3,000 jobs are looked at', async () => {
    const jobs = Array.from(
      { length: 3_000 },
      (_, index) => `  j${index}:\n    runs-on: x\n    steps: [{ run: a }]\n`,
    );
    const { report } = await scanFiles({ [PATH]: `on: push\npermissions: {}\njobs:\n${jobs.join('')}` });
    expect(report.status).toBe('done');
  });
});
