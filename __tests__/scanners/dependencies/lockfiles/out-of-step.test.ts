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

const gems = (version: string): string => `GEM\n  specs:\n    rack (${version})\n`;
const mixed = (name: string): string => `%{\n  "${name}": {:hex, :${name}, "1.0.0", "aa"},\n}\n`;

describe('a lockfile without the entry or the version that its manifest asks for', () => {
  it.each<[string, string, string, string]>([
    [
      'pdm.lock',
      '[[package]]\nname = "b"\nversion = "1"\n',
      'pyproject.toml',
      '[project]\ndependencies = ["a==1"]',
    ],
    ['pylock.toml', 'packages = []', 'pyproject.toml', '[project]\ndependencies = ["a"]'],
    ['Pipfile.lock', '{"default":{}}', 'Pipfile', '[packages]\na = "*"'],
    ['composer.lock', '{"packages":[]}', 'composer.json', '{"require":{"php":">=8","v/a":"^1.0"}}'],
    ['Gemfile.lock', gems('1.0.0'), 'Gemfile', 'group :test do\n  gem "a"\nend\n'],
    ['mix.lock', mixed('b'), 'mix.exs', 'defp deps do\n[{:a, "~> 1.0"}]\nend'],
    ['pubspec.lock', 'packages: {}', 'pubspec.yaml', 'dependencies:\n  a: ^1.0.0\n'],
    ['gradle.lockfile', 'v:b:1=compileClasspath\n', 'build.gradle', "implementation 'v:a:1'"],
    [
      'package-lock.json',
      '{"packages":{"node_modules/a":{"version":"2.0.0"}}}',
      'package.json',
      '{"dependencies":{"a":"^1.0.0"}}',
    ],
    [
      'Cargo.lock',
      '[[package]]\nname = "a"\nversion = "2.0.0"\nsource = "registry+x"\n',
      'Cargo.toml',
      '[package]\nname = "r"\n[dependencies]\na = "1.0"',
    ],
    [
      'uv.lock',
      '[[package]]\nname = "a"\nversion = "2.0"\n',
      'pyproject.toml',
      '[project]\ndependencies = ["a[x]>=1,<2"]',
    ],
    [
      'poetry.lock',
      '[[package]]\nname = "a"\nversion = "2.0"\n',
      'pyproject.toml',
      '[tool.poetry.dependencies]\na = "1.0"',
    ],
    ['Pipfile.lock', '{"default":{"a":{"version":"==2.0"}}}', 'Pipfile', '[packages]\na = "==1.0"'],
    [
      'composer.lock',
      '{"packages":[{"name":"v/a","version":"v2.0.0"}]}',
      'composer.json',
      '{"require":{"v/a":"^1.0"}}',
    ],
    ['Gemfile.lock', gems('2.0.0'), 'Gemfile', 'gem "rack", "~> 1.0"\n'],
    ['mix.lock', mixed('a'), 'mix.exs', '[{:a, "~> 2.0"}]'],
    [
      'pubspec.lock',
      'packages:\n  a:\n    version: "1.0.0"\n',
      'pubspec.yaml',
      'dependencies:\n  a: ^2.0.0\n',
    ],
  ])('is out of step: %s %s beside %s %s', (path, text, manifest, content) => {
    const found = readText(path, text, { [manifest]: content }).notCompared;
    expect(found.map(({ reason }) => reason)).toEqual(['out-of-step']);
  });

  it.each<[string, string, string, string]>([
    [
      'composer.lock',
      '{"packages":[{"name":"v/b","version":"1","replace":{"v/a":"1"}}]}',
      'composer.json',
      '{"require":{"v/a":"^1.0","ext-json":"*"}}',
    ],
    [
      'Gemfile.lock',
      gems('1.0.0'),
      'Gemfile',
      'if x?\n  gem "a"\nend\ngem "b" if y?\ngem "rack", ">= 1", "< 2"\n',
    ],
    ['mix.lock', mixed('a'), 'mix.exs', '[{:a, "~> 1.0"}, {:own, in_umbrella: true}, {:doc, "title"}]'],
    [
      'pubspec.lock',
      'packages:\n  a:\n    version: "1.0.0"\n',
      'pubspec.yaml',
      'dependencies:\n  a: ^2.0.0\n  flutter:\n    sdk: flutter\ndependency_overrides:\n  a: 1.0.0\n',
    ],
    [
      'gradle.lockfile',
      'v:a:2=compileClasspath\n',
      'build.gradle',
      "implementation 'v:a:1'\n// api 'v:b:1'\n",
    ],
    [
      'package-lock.json',
      '{"packages":{"node_modules/a":{"version":"2.0.0"}}}',
      'package.json',
      '{"dependencies":{"a":"^1.0.0"},"overrides":{"a":"2.0.0"}}',
    ],
    [
      'package-lock.json',
      '{"packages":{"node_modules/a":{"version":"2.0.0-rc.1"}}}',
      'package.json',
      '{"dependencies":{"a":"latest"}}',
    ],
    [
      'pnpm-lock.yaml',
      "lockfileVersion: '9.0'\noverrides:\n  a: 2.0.0\npackages:\n  a@2.0.0: {}\n",
      'package.json',
      '{"dependencies":{"a":"^1.0.0"}}',
    ],
    ['pdm.lock', '', 'pyproject.toml', '[dependency-groups]\ntest = ["a"]'],
    [
      'poetry.lock',
      '[[package]]\nname = "a"\nversion = "1.9"\n',
      'pyproject.toml',
      '[tool.poetry.dependencies]\na = ">=1.2,<2"',
    ],
  ])('is not: %s %s beside %s %s', (path, text, manifest, content) => {
    expect(readText(path, text, { [manifest]: content }).notCompared).toEqual([]);
  });
});
