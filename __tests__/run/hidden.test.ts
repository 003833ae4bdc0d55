import { expect, test } from '@jest/globals';
import type { Unseen } from '../../src/core/findings/coverage.js';
import { excerptAt } from '../../src/core/findings/excerpt.js';
import { traceOf } from '../../src/core/findings/trace.js';
import { findHidden } from '../../src/run/hidden.js';
import { scanReport } from '../fixtures/builders.js';
import { MemoryTree } from '../fixtures/memory-tree.js';
import { Draw } from '../scanners/secrets/corpus/random.js';

const CODE = "const { exec } = require('child_process');\nexec('ls ' + request.query.folder);\n";
const trace = traceOf({
  sink: 'exec',
  source: 'request',
  within: '',
  way: [],
  ...excerptAt(CODE.split('\n'), 2, 1, 2),
});
const vanished = [
  { id: 'aaaaaaaaaaaaaaaa', source: 'code', rule: 'command-injection', trace, fileIsGone: true },
];
const item = (where: string, reason: Unseen['reason']): Unseen => ({
  kind: 'file',
  name: where,
  where,
  reason,
});

async function where(
  head: Readonly<Record<string, string>>,
  unseen: readonly Unseen[],
  base: Readonly<Record<string, string>> | null = null,
  fileIsGone = true,
): Promise<readonly string[]> {
  const side = { looked: { files: 1, packages: 0 }, languages: {}, unseen };
  const report = scanReport({ scanner: 'code', sources: ['code'], coverage: { head: side, base: null } });
  const before = base === null ? null : new MemoryTree(base);
  const lost = vanished.map((one) => ({ ...one, fileIsGone }));
  const found = await findHidden(lost, [report], new MemoryTree(head), before);
  return [...found.values()].map((one) => one.where);
}

test('a file that nobody looks at hides what has its code, whatever it is called', async () => {
  const head = { 'vendor/a.js': 'work();\n', 'vendor/b.js': CODE };
  const unseen = [item('vendor/a.js', 'vendored'), item('vendor/b.js', 'vendored')];
  expect(await where(head, unseen)).toEqual(['vendor/b.js']);
  expect(await where(head, unseen.slice(0, 1))).toEqual([]);
});

test('so does one in a folder that nobody looks into', async () => {
  const head = { 'node_modules/x/lib/y.js': CODE };
  expect(await where(head, [item('node_modules/', 'vendored')])).toEqual(['node_modules/']);
});

test('what the base has as it is hides nothing, and what the policy leaves out neither', async () => {
  const head = { 'dist/a.js': CODE };
  const unseen = [item('dist/a.js', 'vendored')];
  expect(await where(head, unseen, head)).toEqual([]);
  expect(await where(head, unseen, { 'dist/a.js': 'work();\n' })).toEqual(['dist/a.js']);
  expect(await where(head, [item('dist/a.js', 'excluded')])).toEqual([]);
});

test('code that left a file that stays is looked for in what a change brings and nobody can read', async () => {
  const head = { 'src/a.bin': CODE };
  expect(await where(head, [item('src/a.bin', 'unreadable')], {}, false)).toEqual(['src/a.bin']);
  expect(await where(head, [item('src/a.bin', 'unreadable')], null, false)).toEqual(['src/a.bin']);
  // Without a base nobody knows whether a copy stood there since ever.
  expect(await where(head, [item('src/a.bin', 'vendored')], null, false)).toEqual([]);
});

test('a secret hides where one of its kind is', async () => {
  const value = new Draw(7).issued();
  const trace = traceOf({
    sink: 'github-personal-token',
    source: '',
    within: '',
    text: '',
    way: [],
    around: [],
  });
  const secret = {
    id: 'b',
    source: 'secrets',
    rule: 'secrets/github-personal-token',
    trace,
    fileIsGone: true,
  };
  const unseen = [item('node_modules/', 'vendored')];
  const side = { looked: { files: 1, packages: 0 }, languages: {}, unseen };
  const report = scanReport({
    scanner: 'secrets',
    sources: ['secrets'],
    coverage: { head: side, base: null },
  });
  const there = async (text: string): Promise<number> =>
    (await findHidden([secret], [report], new MemoryTree({ 'node_modules/x/y.sh': text }), null)).size;
  expect(await there(`curl -H "Authorization: Bearer ${'gh' + 'p_'}${value}"\n`)).toBe(1);
  expect(await there('curl -H "Accept: text/plain"\n')).toBe(0);
});
