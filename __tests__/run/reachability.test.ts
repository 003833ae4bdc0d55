import { describe, expect, it } from '@jest/globals';
import type { Reachability } from '../../src/core/findings/reachability.js';
import { reachKey } from '../../src/core/findings/reachability.js';
import type { Site } from '../../src/core/findings/weakness.js';
import { reachabilityOf } from '../../src/run/reachability.js';
import { MemoryTree, type TreeContents } from '../fixtures/memory-tree.js';

/** web → parser → deep; tool is for development; lonely is required by nothing else. */
const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': {
      name: 'app',
      dependencies: { web: '1', lonely: '1', '@acme/kit': '1', other: 'npm:renamed@1' },
      devDependencies: { tool: '1' },
    },
    'node_modules/web': { version: '1.0.0', dependencies: { parser: '1' } },
    'node_modules/parser': { version: '1.0.0', dependencies: { deep: '1' } },
    'node_modules/deep': { version: '1.0.0' },
    'node_modules/lonely': { version: '1.0.0' },
    'node_modules/@acme/kit': { version: '1.0.0' },
    'node_modules/other': { name: 'renamed', version: '1.0.0' },
    'node_modules/tool': { version: '1.0.0', dev: true },
  },
});

async function reached(name: string, files: TreeContents, lock = 'package-lock.json'): Promise<Reachability> {
  const tree = new MemoryTree({ [lock]: LOCK, ...files });
  const known = await reachabilityOf(tree, [siteOf(name, lock)]);
  const found = known.get(reachKey(lock, name));
  if (found === undefined) throw new Error(`nothing is known of ${name}`);
  return found;
}

function siteOf(name: string, path: string): Site {
  return {
    place: { path, line: 1, column: null, endLine: null },
    package: {
      ...{ ecosystem: 'npm', name, version: '1.0.0', purl: `pkg:npm/${name}@1.0.0` },
      ...{ direct: null, dev: null, through: [], fixedVersion: null, upgrade: null },
    },
    flow: [],
  };
}

const at = (path: string, line: number, through: string[] = []): object => ({
  ...{ label: 'imported', at: { path, line }, through, reason: null },
});
const NOT = { label: 'not imported', at: null, through: [], reason: null };

describe('a package', () => {
  it.each([
    ['import', `import x from 'lonely';`],
    ['import for its effects', `import 'lonely';`],
    ['import of a part', `import { y } from 'lonely/part.js';`],
    ['export from', `export { y } from 'lonely';`],
    ['export all', `export * from 'lonely';`],
    ['require', `const x = require('lonely');`],
    ['require.resolve', `run(require.resolve('lonely/worker'));`],
    ['dynamic import', `const x = () => import('lonely');`],
    ['template literal', 'const x = () => import(`lonely`);'],
    ['computed part of it', 'const x = (l) => import(`lonely/locales/${l}`);'],
    ['import equals', `import x = require('lonely');`],
    ['one value among types', `import { type T, y } from 'lonely';`],
  ])('is imported by %s', async (_, line) => {
    expect(await reached('lonely', { 'src/a.ts': `\n${line}\n` })).toEqual(at('src/a.ts', 2));
  });

  it.each([
    ['a comment', `// import x from 'lonely'`],
    ['types', `import type { T } from 'lonely';`],
    ['types one by one', `import { type T } from 'lonely';`],
    ['types that are passed on', `export type { T } from 'lonely';`],
    ['a package whose name begins alike', `import 'lonely-too';`],
    ['files beside it', 'const x = (n) => import(`./lonely/${n}.js`); require(__dirname + n);'],
  ])('is not imported by %s', async (_, line) => {
    expect(await reached('lonely', { 'src/a.ts': line })).toEqual(NOT);
  });

  it('with a scope, and under another name, is the same package', async () => {
    expect(await reached('@acme/kit', { 'a.js': `require('@acme/kit/x')` })).toEqual(at('a.js', 1));
    expect(await reached('renamed', { 'a.js': `require('other')` })).toEqual(at('a.js', 1));
  });

  it('is imported through what requires it, which is shown', async () => {
    expect(await reached('deep', { 'a.js': `require('web')` })).toEqual(at('a.js', 1, ['web', 'parser']));
    expect(await reached('deep', { 'a.js': `require('lonely')` })).toEqual(NOT);
  });

  it('is not imported by tests, builds and tools, unless production code uses them', async () => {
    const test = { 'test/help.js': `require('lonely')` };
    expect(await reached('lonely', { 'a.js': '', ...test })).toEqual(NOT);
    expect(await reached('lonely', { 'a.js': `require('./test/help')`, ...test })).toEqual(
      at('test/help.js', 1),
    );
    expect(await reached('tool', { 'a.js': '', 'vite.config.ts': `import 'tool'` })).toEqual(NOT);
  });

  it('belongs to the code at its lockfile and below', async () => {
    const files = { 'one/a.js': `require('lonely')`, 'two/a.js': '' };
    expect(await reached('lonely', files, 'one/package-lock.json')).toEqual(at('one/a.js', 1));
    expect(await reached('lonely', files, 'two/package-lock.json')).toEqual(NOT);
  });
});

describe('nobody knows whether it is imported', () => {
  it.each<[string, TreeContents, string]>([
    ['a name is computed', { 'a.js': `\nrequire(name)` }, 'a.js:2 imports what is computed'],
    ['a file cannot be parsed', { 'a.js': `lonely((` }, 'the imports of a.js could not be read'],
    ['there is no code', {}, 'there is no production code in JavaScript or TypeScript to look at'],
    ['it is another language', { 'a.js': '', 'b.coffee': '' }, 'the imports of b.coffee could not be read'],
    [
      'a text names it',
      { 'a.js': `load({ client: 'lonely' })` },
      'a.js names lonely, and does not import it',
    ],
    [
      'a script runs it',
      { 'a.js': '', 'package.json': '{"dependencies":{"lonely":"1"},"scripts":{"start":"lonely run"}}' },
      'package.json names lonely, and does not import it',
    ],
    [
      'a setting names it',
      { 'a.js': '', 'next.config.js': `module.exports = { plugins: [require('lonely')] }` },
      'next.config.js names lonely, and does not import it',
    ],
  ])('where %s', async (_, files, reason) => {
    expect(await reached('lonely', files)).toEqual({ label: 'unknown', at: null, through: [], reason });
  });

  it('is not said because of the list of what is installed', async () => {
    const files = { 'a.js': '', 'package.json': '{"name":"lonely-app","dependencies":{"lonely":"1"}}' };
    expect(await reached('lonely', files)).toEqual(NOT);
  });
});
