import { describe, expect, it } from '@jest/globals';
import { mergeObservations } from '../../../src/core/findings/merge.js';
import { assess } from '../../../src/core/gate/assess.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { codeScanner } from '../../../src/scanners/code/run.js';
import { EVERYTHING_SEEN } from '../../fixtures/sight.js';
import { memoryTree } from './memory-tree.js';

const silent = { info: () => undefined, warning: () => undefined, debug: () => undefined };

const PACKAGE = '{"name":"git-helper","version":"2.0.0","type":"module","exports":"./dist/index.js"}';
const CHECKOUT = `import { exec } from 'node:child_process';
export function checkout(branch) {
  exec('git checkout ' + branch);
}
`;

function policyOf(mode: string | undefined): Policy {
  const code = mode === undefined ? {} : { 'library-parameters': mode };
  return policySchema.parse({ version: 1, gate: { 'fail-on': 'low' }, scan: { code } });
}

/** What is shown: rule, place, severity and confidence, and whether it may block. */
async function shown(files: Readonly<Record<string, string>>, mode?: string): Promise<string[]> {
  const policy = policyOf(mode);
  const head = memoryTree(files);
  const result = await codeScanner.scan({
    head,
    base: null,
    directory: '',
    policy,
    scratch: '',
    log: silent,
  });
  const { findings } = assess(mergeObservations(result.head, result.base, result.moved), {
    policy,
    asOf: '2026-11-24T00:00:00Z',
    baseline: 'known',
    moved: result.moved,
    memory: new Map(),
    ...EVERYTHING_SEEN,
  });
  return findings
    .filter(({ confidence }) => confidence !== 'low')
    .map(
      ({ rule, severity, confidence, neverBlocks, locations: [place] }) =>
        `${rule} ${place?.path ?? ''}:${place?.line ?? 0} ${severity} ${confidence}${neverBlocks === true ? ', never blocks' : ''}`,
    );
}

describe('parameters of what a published package exports', () => {
  it('are shown one level lower, and never block', async () => {
    expect(await shown({ 'package.json': PACKAGE, 'src/index.js': CHECKOUT })).toEqual([
      'command-injection src/index.js:3 high medium, never blocks',
    ]);
  });

  it('are judged like any finding, or not shown, as the policy says', async () => {
    const files = { 'package.json': PACKAGE, 'src/index.js': CHECKOUT };
    expect(await shown(files, 'same')).toEqual(['command-injection src/index.js:3 critical medium']);
    expect(await shown(files, 'skip')).toEqual([]);
  });

  it('count through other files, classes, and calls of the package itself', async () => {
    const files = {
      'package.json': '{"name":"a","version":"1.0.0","main":"lib/main.js"}',
      'lib/main.js': `const Repository = require('./repository');
exports.open = (path) => new Repository();
exports.Repository = Repository;
exports.self = () => new Repository().tag('v1');
`,
      'lib/repository.js': `const { execSync } = require('child_process');
module.exports = class {
  tag(name) {
    execSync(\`git tag \${name}\`);
  }
};
`,
    };
    expect(await shown(files)).toEqual(['command-injection lib/repository.js:4 high medium, never blocks']);
  });

  it('do not count where nobody outside reaches the function', async () => {
    const files = { 'package.json': PACKAGE, 'src/index.js': 'export const a = 1;', 'src/git.js': CHECKOUT };
    expect(await shown(files)).toEqual([]);
  });

  it('do not count for what the function is there for', async () => {
    const files = {
      'package.json': PACKAGE,
      'src/index.js': `import { exec } from 'node:child_process';
import { readFileSync } from 'node:fs';
export const run = (line) => exec(line);
export const read = (file) => readFileSync(file, 'utf8');
`,
    };
    expect(await shown(files)).toEqual([]);
  });

  it('leave what a private package gets from its own callers as it is', async () => {
    const files = { 'package.json': '{"name":"a","private":true,"main":"index.js"}', 'index.js': CHECKOUT };
    expect(await shown(files)).toEqual(['command-injection index.js:3 critical medium']);
  });
});
