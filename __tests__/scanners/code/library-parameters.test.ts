import { describe, expect, it } from '@jest/globals';
import { mergeObservations } from '../../../src/core/findings/merge.js';
import { assess } from '../../../src/core/gate/assess.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { codeScanner } from '../../../src/scanners/code/run.js';
import { EVERYTHING_SEEN } from '../../fixtures/sight.js';
import { memoryTree } from './memory-tree.js';
import { silent } from '../../fixtures/silent-log.js';

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

  it('are those of a file that also runs as a thread', async () => {
    const thread = "import { parentPort } from 'node:worker_threads';\nparentPort?.postMessage(1);\n";
    expect(await shown({ 'package.json': PACKAGE, 'src/index.js': CHECKOUT + thread })).toEqual([
      'command-injection src/index.js:3 high medium, never blocks',
    ]);
  });

  it('are judged like any finding, or not shown, as the policy says', async () => {
    const files = { 'package.json': PACKAGE, 'src/index.js': CHECKOUT };
    expect(await shown(files, 'same')).toEqual(['command-injection src/index.js:3 critical medium']);
    expect(await shown(files, 'skip')).toEqual([]);
  });

  it('count in the sources beside what is built of them', async () => {
    const files = {
      'package.json': '{"name":"a","version":"1.0.0","main":"dist/a.js","module":"dist/a.mjs"}',
      'dist/a.js': `"use strict";${'var x=1;'.repeat(1_000)}`,
      'src/index.js': CHECKOUT,
      'src/other.js': CHECKOUT,
    };
    expect(await shown(files)).toEqual(['command-injection src/index.js:3 high medium, never blocks']);
  });

  it('count in a pattern that takes long, and in methods and functions that are added later', async () => {
    const files = {
      'package.json': '{"name":"a","version":"1.0.0","main":"index.js"}',
      'index.js': `module.exports = require('./git');
module.exports.trim = function (text) {
  return text.replace(/[\\s_]+$/, '');
};
`,
      'git.js': `const { exec } = require('child_process');
function Git(folder) {
  this.folder = folder;
}
Git.prototype.line = function () {
  return 'git -C ' + this.folder + ' ' + [].slice.call(arguments).join(' ');
};
Git.prototype.show = function (name) {
  exec(this.line('show', name));
};
module.exports = Git;
`,
    };
    expect(await shown(files)).toEqual([
      'command-injection git.js:9 high medium, never blocks',
      'redos index.js:3 medium medium, never blocks',
    ]);
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

  it('does not count what a framework calls by its place in a private program', async () => {
    const files = {
      'package.json': '{"name":"a","private":true,"main":"app.js"}',
      'app.js': "require('sails').lift();\n",
      'api/helpers/checkout.js': CHECKOUT,
    };
    expect(await shown(files)).toEqual([]);
  });

  it.each([
    ['app/actions.ts', "'use server';\nexport async function run(name: string) {\n  exec('ls ' + name); }"],
    ['app/page.tsx', "\nasync function run(form) { 'use server';\n  exec('ls ' + form.get('a')); }"],
    [
      'middleware.ts',
      "\nexport function middleware(request) {\n  exec(request.nextUrl.searchParams.get('a')); }",
    ],
    ['worker.ts', "\nexport default { async fetch(request, env) {\n  exec(request.headers.get('a')); } };"],
    ['azure.js', "\nmodule.exports = async (context, req) => {\n  exec('ls ' + req.query.a); };"],
    [
      'methods.js',
      "import { Meteor } from 'meteor/meteor';\nMeteor.methods({ run(name) {\n  exec(name); } });",
    ],
    ['rpc.js', "\nexport function list(call, callback) {\n  exec('ls ' + call.request.name); }"],
    [
      'controller.ts',
      "import { get, param } from '@acme/rest';\nexport class Names {\n  @get('/x') list(@param('a') a) { exec('ls ' + a); } }",
    ],
  ])('counts what a client hands to a private program in %s', async (path, text) => {
    const module =
      path === 'azure.js'
        ? "const { exec } = require('child_process');"
        : "import { exec } from 'child_process';";
    const body = text.startsWith("'use server';\n")
      ? text.replace("'use server';\n", `'use server';${module}\n`)
      : `${module}${text}`;
    const found = await shown({ 'package.json': '{"name":"a","private":true}', [path]: body });
    expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      `command-injection ${path}:3`,
    ]);
  });

  it('are none of a method that TypeScript keeps private', async () => {
    const files = {
      'package.json': '{"name":"a","version":"1.0.0","main":"index.ts"}',
      'index.ts': `import { execSync } from 'node:child_process';
export class Git {
  private checkout(branch: string): void { execSync('git checkout ' + branch); }
  protected pull(branch: string): void { execSync('git pull ' + branch); }
  fetch(): void { this.checkout('main'); this.pull('main'); }
}
`,
    };
    expect(await shown(files)).toEqual([]);
  });
});
