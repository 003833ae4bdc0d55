import { describe, expect, test } from '@jest/globals';
import { TestRepository } from '../../fixtures/git.js';
import { CommitTree } from '../../../src/system/commit-tree.js';
import { MemoryTree } from '../osv-scanner/memory-tree.js';
import { openRepository } from '../secrets/scanning.js';
import { judgeSarif, lines, resultAt, sarifOf } from './stage.js';

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
      'introduced or not, by the lines that changed (no sarif-base): Tool',
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
    expect(result.fixed.map(({ rule }) => rule)).toEqual(['gone']);
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

  test('outside a pull request nothing is introduced', async () => {
    const result = await judgeSarif({ files: { 'h.sarif': sarifOf({ results }) }, head });
    expect(new Set(result.findings.map(({ origin }) => origin))).toEqual(new Set(['unknown']));
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
