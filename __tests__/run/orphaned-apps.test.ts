import { expect, test } from '@jest/globals';
import { excerptAt } from '../../src/core/findings/excerpt.js';
import { traceOf } from '../../src/core/findings/trace.js';
import { findOrphaned, type LostSight } from '../../src/run/orphaned-apps.js';
import { MemoryTree } from '../fixtures/memory-tree.js';

const MANIFEST = 'app:\n  id: ari:cloud:ecosystem::app/1\nmodules: {}\n';
const CODE = "import api from '@forge/api';\napi.asApp().requestJira(route(payload.id));\n";
const lost = (given: Partial<LostSight>): LostSight => ({
  id: 'aaaaaaaaaaaaaaaa',
  source: 'forge',
  rule: 'forge-broad-scope',
  path: 'app/manifest.yml',
  fileIsGone: true,
  trace: null,
  ...given,
});
const where = async (one: LostSight, files: Readonly<Record<string, string>>): Promise<string[]> =>
  [...(await findOrphaned([one], new MemoryTree(files))).values()].map((item) => item.where);

test('a manifest that is gone hides its findings while modules import @forge/', async () => {
  expect(await where(lost({}), { 'app/src/index.js': CODE })).toEqual(['app/manifest.yml']);
  expect(await where(lost({}), { 'app/src/index.js': 'work();\n', 'lib/b.js': CODE })).toEqual([]);
});

test('so does one that is no manifest any more, but not one that still is', async () => {
  const gone = lost({ fileIsGone: false });
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`;
  for (const text of [pointer, '', 'kind: Deployment\n'])
    expect(await where(gone, { 'app/manifest.yml': text, 'app/src/index.js': CODE })).toEqual([gone.path]);
  expect(await where(gone, { 'app/manifest.yml': MANIFEST, 'app/src/index.js': CODE })).toEqual([]);
});

test('code of another app says nothing of it', async () => {
  const files = { 'app/inner/manifest.yml': MANIFEST, 'app/inner/src/index.js': CODE };
  expect(await where(lost({}), files)).toEqual([]);
});

const handler = lost({
  source: 'code',
  rule: 'forge-unchecked-as-app',
  path: 'app/src/index.js',
  fileIsGone: false,
});

test('what is judged by the manifest is hidden where its code stands, and no manifest is above', async () => {
  expect(await where(handler, { 'app/src/index.js': CODE })).toEqual(['app/src/index.js']);
  expect(await where(handler, { 'app/src/index.js': CODE, 'app/manifest.yml': MANIFEST })).toEqual([]);
  expect(await where(handler, { 'app/src/index.js': 'work();\n' })).toEqual([]);
});

test('a flow from a handler is hidden only while its statement stands', async () => {
  const lines = CODE.split('\n');
  const trace = traceOf({
    sink: 'requestJira',
    source: 'remote',
    within: '',
    way: [],
    ...excerptAt(lines, 2, 1, 2),
  });
  const flow = { ...handler, rule: 'path-traversal', trace };
  expect(await where(flow, { 'app/src/index.js': CODE })).toEqual(['app/src/index.js']);
  expect(await where(flow, { 'app/src/index.js': lines[0] ?? '' })).toEqual([]);
});
