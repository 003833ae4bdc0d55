import { describe, expect, it } from '@jest/globals';
import { readText } from './reading.js';

const asks = (dependencies: object, more: object = {}): Record<string, string> => ({
  'package.json': JSON.stringify({ name: 'r', dependencies, ...more }),
});
const cargo = (dependencies: string): Record<string, string> => ({
  'Cargo.toml': `[package]\nname = "r"\n[dependencies]\n${dependencies}`,
});
const pyproject = (dependencies: string): Record<string, string> => ({
  'pyproject.toml': `[project]\nname = "r"\ndependencies = [${dependencies}]`,
});
const poetry = '[[package]]\nname = "six"\nversion = "1.0"\n';

describe('a lockfile that does not know what its manifest asks for', () => {
  it.each<[string, string, Record<string, string>]>([
    ['package-lock.json', '{}', asks({ lodash: '^4' })],
    [
      'package-lock.json',
      '{"lockfileVersion":3,"packages":{"":{}}}',
      asks({}, { devDependencies: { lodash: '1' } }),
    ],
    ['package-lock.json', '{"lockfileVersion":1,"dependencies":{}}', asks({ lodash: '^4' })],
    ['yarn.lock', '# yarn lockfile v1\n', asks({ lodash: '^4' })],
    ['yarn.lock', '__metadata:\n  version: 8\n', asks({ lodash: '^4' })],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\n", asks({ lodash: '^4' })],
    ['bun.lock', '{"lockfileVersion":1,"packages":{}}', asks({ lodash: '^4' })],
    ['Cargo.lock', 'version = 4\n', cargo('lodash = "1"')],
    ['poetry.lock', poetry, pyproject('"lodash>=1"')],
    ['uv.lock', 'version = 1\n', pyproject('"lodash>=1", "other; python_version < \'3\'"')],
  ])('is out of step: %s %s', (path, text, beside) => {
    expect(readText(path, text, beside).notCompared).toEqual([
      {
        name: 'lodash',
        reason: 'out-of-step',
        detail: expect.stringContaining('the lockfile does not know it'),
      },
    ]);
  });

  it.each<[string, string, Record<string, string>]>([
    [
      'package-lock.json',
      '{"packages":{"node_modules/old":{"name":"lodash","version":"4.0.0"}}}',
      asks({ old: 'npm:lodash@4' }),
    ],
    [
      'package-lock.json',
      '{"packages":{}}',
      asks({ a: 'file:../a', b: 'workspace:*' }, { peerDependencies: { c: '1' } }),
    ],
    [
      'yarn.lock',
      '# yarn lockfile v1\n',
      { ...asks({ a: '1.0.0' }), 'packages/a/package.json': '{"name":"a"}' },
    ],
    [
      'pnpm-lock.yaml',
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        specifier: ^1.0.0\n        version: link:packages/a\n",
      asks({ a: '^1.0.0' }),
    ],
    ['poetry.lock', poetry, pyproject('"Six>=1"')],
    [
      'Cargo.lock',
      '[[package]]\nname = "own"\nversion = "1.0.0"\n',
      cargo('mine = { path = "own", package = "own" }'),
    ],
    ['package-lock.json', '{}', {}],
  ])('is not where all is there, or the project’s own: %s', (path, text, beside) => {
    expect(readText(path, text, beside).notCompared).toEqual([]);
  });
});
