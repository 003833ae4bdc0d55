import { describe, expect, test } from '@jest/globals';
import { policySchema } from '../../../src/core/policy/schema.js';
import type { TrackedResults } from '../../../src/scanners/sarif/origin.js';
import { CommitTree } from '../../../src/system/commit-tree.js';
import { TestRepository } from '../../fixtures/git.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';
import { openRepository } from '../../fixtures/repository.js';
import { judgeSarif, lines, resultAt, sarifOf, type SarifStage } from './stage.js';

const base = new MemoryTree({ 'a.js': 'one();\ntwo();\nthree();\n' });
const head = new MemoryTree({ 'a.js': 'one();\nnew1();\ntwo();\nthree();\n', 'b.js': 'one();\n' });
const results = [
  resultAt('a.js', 2, { ruleId: 'x' }),
  resultAt('a.js', 3, { ruleId: 'y' }),
  resultAt('b.js', 1, { ruleId: 'z' }),
];

describe('introduced or not', () => {
  test('without a file of the base: by the lines that changed, and the report says so', async () => {
    const result = await judgeSarif({ files: { 'h.sarif': sarifOf({ results }) }, head, base });
    expect(lines(result)).toEqual([
      'sarif:Tool x medium a.js:2 introduced',
      'sarif:Tool y medium a.js:3 existing',
      'sarif:Tool z medium b.js:1 introduced',
    ]);
    expect(result.scans[0]?.notes).toEqual([
      'introduced or not, by the lines that changed (no sarif-base, and no complete scan of the default branch that is known): Tool',
    ]);
  });

  test('with a file of the base: by what it holds; what only the base has is fixed', async () => {
    const before = sarifOf({
      results: [resultAt('a.js', 2, { ruleId: 'y' }), resultAt('a.js', 3, { ruleId: 'gone' })],
    });
    const files = { 'h.sarif': sarifOf({ results }), 'base/b.sarif': before };
    const result = await judgeSarif({ files, sarif: ['h.sarif'], sarifBase: ['base/*.sarif'], head, base });
    expect(lines(result).map((line) => line.split(' ').at(-1))).toEqual([
      'introduced',
      'existing',
      'introduced',
    ]);
    expect(result.gone.map(({ rule }) => rule)).toEqual(['gone']);
    expect(result.scans[0]?.notes).toEqual(['introduced or not, by the SARIF files of the base: Tool']);
  });

  test('a file of the base that is missing makes everything introduced, and the report says so', async () => {
    const result = await judgeSarif({
      files: { 'h.sarif': sarifOf({ results }) },
      sarifBase: ['base/*.sarif'],
      head,
      base,
    });
    expect(new Set(result.findings.map(({ origin }) => origin))).toEqual(new Set(['introduced']));
    expect(result.scans[0]?.notes.join()).toContain('no file matches "base/*.sarif"');
    expect(result.scans[0]?.status).toBe('done');
  });

  test('a renamed file takes its results along', async () => {
    const renamed = new MemoryTree({ 'lib/c.js': 'one();\ntwo();\nthree();\n' });
    const result = await judgeSarif({
      files: { 'h.sarif': sarifOf({ results: [resultAt('lib/c.js', 2)] }) },
      head: renamed,
      base,
    });
    expect(lines(result)).toEqual(['sarif:Tool rule medium lib/c.js:2 existing']);
  });

  test('a file that was renamed and changed a little does as well, where git has both commits', async () => {
    const test = new TestRepository();
    const text = 'one();\ntwo();\nthree();\nfour();\n';
    const before = test.commit({ 'a.js': text });
    const after = test.commit({ 'a.js': null, 'lib/c.js': text.replace('one', 'new1') });
    const repository = await openRepository(test.directory);
    const result = await judgeSarif({
      files: {
        'h.sarif': sarifOf({ results: [resultAt('lib/c.js', 1, { ruleId: 'x' }), resultAt('lib/c.js', 2)] }),
      },
      head: new CommitTree(repository, after),
      base: new CommitTree(repository, before),
      repository,
    });
    expect(lines(result)).toEqual([
      'sarif:Tool rule medium lib/c.js:2 existing',
      'sarif:Tool x medium lib/c.js:1 introduced',
    ]);
  });

  test('outside a pull request nothing is introduced', async () => {
    const result = await judgeSarif({ files: { 'h.sarif': sarifOf({ results }) }, head });
    expect(new Set(result.findings.map(({ origin }) => origin))).toEqual(new Set(['unknown']));
  });
});

describe('introduced or not, by the tracked issues', () => {
  /** The issues as a complete scan of a tree leaves them. */
  async function trackedAfter(tree: MemoryTree, found: readonly object[]): Promise<TrackedResults> {
    const result = await judgeSarif({ files: { 'h.sarif': sarifOf({ results: found }) }, head: tree });
    const ids = new Set(result.findings.map(({ id }) => id));
    return { tools: new Set(['sarif:Tool']), has: (id) => Promise.resolve(ids.has(id)) };
  }
  const judged = async (
    now: string | Readonly<Record<string, string>>,
    found: readonly object[],
    options: Partial<SarifStage> = {},
  ): Promise<string[]> => {
    const tracked = await trackedAfter(base, [resultAt('a.js', 2)]);
    const tree = new MemoryTree(typeof now === 'string' ? { 'a.js': now } : now);
    const files = { 'h.sarif': sarifOf({ results: found }) };
    return lines(await judgeSarif({ files, head: tree, base, tracked, ...options }));
  };

  test('a tracked result is existing, also where its line moved and was indented', async () => {
    expect(await judged('if (x) {\n  three();\n  two();\n}\n', [resultAt('a.js', 3)])).toEqual([
      'sarif:Tool rule medium a.js:3 existing',
    ]);
  });

  test('one that is not tracked is introduced, also on a line that did not change', async () => {
    expect(await judged('one();\ntwo();\nnew1();\n', [resultAt('a.js', 1)])).toEqual([
      'sarif:Tool rule medium a.js:1 introduced',
    ]);
  });

  test('the same text once more, or in a new file, is introduced', async () => {
    const twice = [resultAt('a.js', 2), resultAt('a.js', 3)];
    expect((await judged('one();\ntwo();\ntwo();\n', twice)).map((line) => line.split(' ').at(-1))).toContain(
      'introduced',
    );
    expect(await judged({ 'a.js': '', 'b.js': 'two();\n' }, [resultAt('b.js', 1)])).toEqual([
      'sarif:Tool rule medium b.js:1 introduced',
    ]);
  });

  test('a second secret in a file, which has the identity of the tracked one, is introduced', async () => {
    const run = { tool: { driver: { name: 'gitleaks' } } };
    const of = (results: readonly object[]): Record<string, string> => ({
      'h.sarif': sarifOf({ ...run, results }),
    });
    const before = await judgeSarif({ files: of([resultAt('a.js', 2)]), head: base });
    const after = new MemoryTree({ 'a.js': 'one();\nother();\nthree();\n' });
    const result = await judgeSarif({
      files: of([resultAt('a.js', 2)]),
      head: after,
      base,
      tracked: { tools: new Set(['sarif:gitleaks']), has: () => Promise.resolve(true) },
    });
    expect(result.findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
    expect(result.findings[0]?.origin).toBe('introduced');
  });

  test("a tool's own fingerprint makes it the same one in a file that was there, and in no other", async () => {
    const named = { fingerprints: { 'id/v1': 'abcdef0123456789' } };
    const tracked = await trackedAfter(base, [resultAt('a.js', 2, named)]);
    const origin = async (tree: Record<string, string>, path: string): Promise<unknown> => {
      const files = { 'h.sarif': sarifOf({ results: [resultAt(path, 2, named)] }) };
      return (await judgeSarif({ files, head: new MemoryTree(tree), base, tracked })).findings[0]?.origin;
    };
    expect(await origin({ 'a.js': 'one();\ntwo(changed);\n' }, 'a.js')).toBe('existing');
    expect(await origin({ 'a.js': '', 'b.js': '\ntwo(changed);\n' }, 'b.js')).toBe('introduced');
  });

  test('what the policy keeps out of the issues is judged by its lines', async () => {
    const waiver = { match: { rule: 'other' }, reason: 'r', expires: '2027-01-31' };
    const found = [resultAt('a.js', 1, { ruleId: 'other' }), resultAt('a.js', 3, { ruleId: 'other' })];
    const policy = policySchema.parse({ version: 1, waivers: [waiver] });
    expect(await judged('one();\ntwo();\nnew1();\n', found, { whole: policy })).toEqual([
      'sarif:Tool other medium a.js:1 existing',
      'sarif:Tool other medium a.js:3 introduced',
    ]);
    const mild = policySchema.parse({ version: 1, issues: { 'minimum-severity': 'high' } });
    expect(
      (await judged('one();\ntwo();\nnew1();\n', found, { whole: mild })).map((line) =>
        line.split(' ').at(-1),
      ),
    ).toEqual(['existing', 'introduced']);
  });

  test('a tool that no complete scan has read is judged by its lines; the report says which way each tool was', async () => {
    const run = (name: string): object => ({ tool: { driver: { name } }, results: [resultAt('a.js', 3)] });
    const log = { version: '2.1.0', runs: [run('Tool'), run('Other')] };
    const tracked = await trackedAfter(base, []);
    const result = await judgeSarif({ files: { 'h.sarif': JSON.stringify(log) }, head: base, base, tracked });
    expect(lines(result)).toEqual([
      'sarif:Other rule medium a.js:3 existing',
      'sarif:Tool rule medium a.js:3 introduced',
    ]);
    expect(result.scans[0]?.notes).toEqual([
      'introduced or not, by the tracked issues (no sarif-base): Tool',
      'introduced or not, by the lines that changed (no sarif-base, and no complete scan of the default branch that is known): Other',
    ]);
  });

  test('files of the base go before the issues', async () => {
    const files = { 'h.sarif': sarifOf({ results: [resultAt('a.js', 2)] }), 'base/b.sarif': sarifOf({}) };
    const tracked = await trackedAfter(base, [resultAt('a.js', 2)]);
    const stage = { files, sarif: ['h.sarif'], sarifBase: ['base/*.sarif'], head: base, base, tracked };
    expect(lines(await judgeSarif(stage))).toEqual(['sarif:Tool rule medium a.js:2 introduced']);
  });

  test('issues that turn out unreadable fail the scan', async () => {
    const tracked = { tools: new Set(['sarif:Tool']), has: () => Promise.reject(new Error('no answer')) };
    const result = await judgeSarif({ files: { 'h.sarif': sarifOf({ results }) }, head, base, tracked });
    expect(result.scans[0]).toMatchObject({ status: 'failed', reason: 'no answer' });
  });
});

describe('suppressions', () => {
  const suppressed = { suppressions: [{ kind: 'inSource' }] };

  test('a suppressed result is not open', async () => {
    const files = { 'h.sarif': sarifOf({ results: [resultAt('a.js', 2, suppressed)] }) };
    const result = await judgeSarif({ files, head });
    expect(result.findings).toEqual([]);
    expect(result.scans[0]?.notes).toEqual([
      '1 result of other tools: suppressed in the source, and left out',
    ]);
  });

  test('one that is only proposed, or was rejected, is open', async () => {
    const of = (status: string): object =>
      resultAt('a.js', 2, { ruleId: status, suppressions: [{ kind: 'external', status }] });
    const files = { 'h.sarif': sarifOf({ results: [of('underReview'), of('rejected'), of('accepted')] }) };
    expect((await judgeSarif({ files, head })).findings.map(({ rule }) => rule).sort()).toEqual([
      'rejected',
      'underReview',
    ]);
  });

  test('one that a pull request may have brought has no effect on its gate', async () => {
    const comment = new MemoryTree({ 'a.js': 'one();\n// ignore\ntwo();\nthree();\n' });
    const files = {
      'h.sarif': sarifOf({
        results: [resultAt('a.js', 3, suppressed), resultAt('a.js', 4, { ...suppressed, ruleId: 'old' })],
      }),
    };
    const result = await judgeSarif({ files, head: comment, base });
    expect(lines(result)).toEqual(['sarif:Tool rule medium a.js:3 existing']);
    expect(result.scans[0]?.notes.join()).toContain(
      '1 result of other tools: suppressed by what this change brings',
    );
  });
});

test('a file that is part of the scanned commit speaks for no tool', async () => {
  const test = new TestRepository();
  const text = sarifOf({});
  const commit = test.commit({ 'out.sarif': text });
  const repository = await openRepository(test.directory);
  const tree = new CommitTree(repository, commit);
  const stale = await judgeSarif({ files: {}, workspace: test.directory, sarif: ['out.sarif'], head: tree });
  expect(stale.scans[0]?.reason).toContain('out.sarif cannot be used: it is part of the scanned commit');
  const fresh = await judgeSarif({
    files: { 'out.sarif': `${text}\n` },
    workspace: test.directory,
    sarif: ['out.sarif'],
    head: tree,
  });
  expect(fresh.scans[0]?.status).toBe('done');
});
