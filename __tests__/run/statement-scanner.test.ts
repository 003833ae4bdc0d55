import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../src/core/policy/policy.js';
import { statementScanner, statementValidation, type ReadRecord } from '../../src/run/statement-scanner.js';
import type { Scanner } from '../../src/scanners/scanner.js';
import { evidenceFinding } from '../fixtures/evidence.js';
import { memoryTree } from '../scanners/code/memory-tree.js';
import { silent } from '../fixtures/silent-log.js';

const PATH = '.github/fixby-statement.yml';
const VALID = `version: 1
answers:
  caiq-lite-3.0.1:
    HRS-02.1: { answer: yes, owner: "@bob", reviewed: 2026-01-01, review-after: 90d }
`;

const nothing: ReadRecord = () => Promise.resolve({ findings: [], scanDays: null, today: '2026-11-28' });

function scan(scanner: Scanner, files: Readonly<Record<string, string>>, directory = '') {
  return scanner.scan({
    head: memoryTree(files),
    base: null,
    directory,
    policy: DEFAULT_POLICY,
    scratch: '',
    log: silent,
  });
}

describe('the answers on the default branch', () => {
  const judge = (read: ReadRecord = nothing): Scanner => statementScanner('2026-11-28T12:00:00Z', read);

  it('that are out of date are findings', async () => {
    const { head, report } = await scan(judge(), { [PATH]: VALID });
    expect(report).toMatchObject({ scanner: 'statement', status: 'done' });
    expect(head.map(({ rule, place }) => [rule, place.line])).toEqual([['statement-review', 4]]);
  });

  it.each([
    ['its own, where it has some', { [PATH]: VALID, [`apps/one/${PATH}`]: VALID }, `apps/one/${PATH}`],
    ['those of the repository, where it has none', { [PATH]: VALID }, PATH],
  ])('of a directory are %s', async (_, files, path) => {
    const { head } = await scan(judge(), files, 'apps/one');
    expect(head.map(({ place }) => place.path)).toEqual([path]);
  });

  const STORING = `modules: { jira:issuePanel: [{ key: panel, resource: main, title: Tasks }] }
resources: [{ key: main, path: static }]
remotes: [{ key: store, baseUrl: 'http://store.example.com', operations: [storage] }]
app: { id: 'ari:cloud:ecosystem::app/11111111-2222-3333-4444-555555555555', runtime: { name: nodejs22.x } }
permissions: { scopes: [] }
`;
  const answers = (section: string): string =>
    `version: 1\n${section} { answer: yes, owner: "@bob", reviewed: 2026-11-01 }\n`;

  it.each([
    ['a promise', 'promises:\n  hosting:', 'store'],
    ['a question of CAIQ', 'answers:\n  caiq-lite-3.0.1:\n    DSI-03.2:', 'not encrypted'],
    [
      'a question of the approval',
      'answers:\n  forge-approval:\n    "4":',
      'No manifest names a web trigger',
    ],
  ])('that the manifest contradicts are findings: %s', async (_, section, words) => {
    const { head } = await scan(judge(), { [PATH]: answers(section), 'manifest.yml': STORING });
    expect(head.map(({ rule }) => rule)).toEqual(['statement-contradicted']);
    expect(head[0]?.description).toContain(words);
    const without = await scan(judge(), { [PATH]: answers(section) });
    expect(without.head).toEqual([]);
  });

  it.each([
    ['a requirement', 'requirements:\n  all-apps:\n    "5":', 'open finding breaks it'],
    ['a promise', 'promises:\n  requirements:', 'Not kept: all-apps/5'],
    ['a question of CAIQ', 'answers:\n  caiq-lite-3.0.1:\n    AIS-03.1:', null],
  ])('that what is open on record contradicts are findings: %s', async (_, section, words) => {
    const open = { source: 'code', rule: 'hardcoded-credentials', fixed: null, gone: null } as const;
    const files = { [PATH]: answers(section) };
    const record = (more: Parameters<typeof evidenceFinding>[0]): ReadRecord => {
      const findings = [evidenceFinding({ ...open, ...more })];
      return () => Promise.resolve({ findings, scanDays: null, today: '2026-11-28' });
    };
    const { head } = await scan(judge(record({})), files);
    expect(head.map(({ rule }) => rule)).toEqual(words === null ? [] : ['statement-contradicted']);
    if (words !== null) expect(head[0]?.description).toContain(words);
    const fixed = await scan(judge(record({ fixed: '2026-11-01', gone: 'fixed' })), files);
    expect(fixed.head).toEqual([]);
    expect((await scan(judge(record({ dismissed: true })), files)).head).toEqual([]);
  });

  it('that name the page of a policy which no document links contradict nothing', async () => {
    const yes = answers('promises:\n  privacy-policy:');
    const files = { 'README.md': '# Tasks\n' };
    const { head } = await scan(judge(), { ...files, [PATH]: yes });
    expect(head.map(({ rule }) => rule)).toEqual(['statement-contradicted']);
    const paged = yes.replace('yes,', 'yes, url: "https://example.com/privacy",');
    expect((await scan(judge(), { ...files, [PATH]: paged })).head).toEqual([]);
  });

  it('that claim a bounty which covers none of their apps are findings', async () => {
    const yes = answers('promises:\n  bug-bounty:');
    const apps = 'apps:\n  - { name: Tasks, bounty: false }\n';
    const { head } = await scan(judge(), { [PATH]: `${yes}${apps}` });
    expect(head.map(({ rule }) => rule)).toEqual(['statement-contradicted']);
    expect(head[0]?.description).toContain('does not cover Tasks');
    expect((await scan(judge(), { [PATH]: `${yes}${apps.replace('false', 'true')}` })).head).toEqual([]);
  });

  it('that are stricter than the files contradict nothing', async () => {
    const no = answers('promises:\n  hosting:').replace('yes', 'no');
    expect((await scan(judge(), { [PATH]: no, 'manifest.yml': STORING })).head).toEqual([]);
  });

  it('that are gone end what was said of them: the scan is complete', async () => {
    const { head, report } = await scan(judge(), {});
    expect(head).toEqual([]);
    expect(report).toMatchObject({ status: 'done', sources: ['statement'] });
  });

  it('that are invalid fail the scan with line and column, so that nothing counts as gone', async () => {
    const { report } = await scan(judge(), { [PATH]: 'version: 2\n' });
    expect(report.status).toBe('failed');
    expect(report.reason).toContain(`Statement error in ${PATH}, line 1, column 10`);
  });

  it('that nobody can hold against the record fail the scan', async () => {
    const { report } = await scan(
      judge(() => Promise.reject(new Error('GitHub answered 500'))),
      { [PATH]: VALID },
    );
    expect(report).toMatchObject({ status: 'failed', reason: 'GitHub answered 500' });
  });

  it('under another ending are refused: they would be ignored in silence', async () => {
    const { report } = await scan(judge(), { '.github/fixby-statement.yaml': VALID });
    expect(report.reason).toContain('the answers are read from .github/fixby-statement.yml');
  });
});

describe('the answers that a pull request brings', () => {
  it('are validated and not judged', async () => {
    const { head, report } = await scan(statementValidation, { [PATH]: VALID });
    expect(head).toEqual([]);
    expect(report).toMatchObject({ status: 'done', sources: [] });
  });

  it('fail the gate when they are invalid', async () => {
    const { report } = await scan(statementValidation, { [PATH]: 'version: 1\nanswers: []\n' });
    expect(report.status).toBe('failed');
    expect(report.reason).toContain('line 2');
  });
});
