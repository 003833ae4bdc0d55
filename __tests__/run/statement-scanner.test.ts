import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../src/core/policy/policy.js';
import { statementScanner, statementValidation, type ReadRecord } from '../../src/run/statement-scanner.js';
import type { Scanner } from '../../src/scanners/scanner.js';
import { memoryTree } from '../scanners/code/memory-tree.js';

const PATH = '.github/fixby-statement.yml';
const VALID = `version: 1
answers:
  caiq-lite-3.0.1:
    HRS-02.1: { answer: yes, owner: "@bob", reviewed: 2026-01-01, review-after: 90d }
`;

const nothing: ReadRecord = () => Promise.resolve({ findings: [], scanDays: null, today: '2026-11-28' });

function scan(scanner: Scanner, files: Readonly<Record<string, string>>, directory = '') {
  const log = { info: () => undefined, warning: () => undefined, debug: () => undefined };
  return scanner.scan({
    head: memoryTree(files),
    base: null,
    directory,
    policy: DEFAULT_POLICY,
    scratch: '',
    log,
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
