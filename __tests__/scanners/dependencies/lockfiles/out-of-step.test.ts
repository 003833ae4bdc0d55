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

describe('an entry that was taken out of a lockfile', () => {
  const yarn = '# yarn lockfile v1\n\n\na@1:\n  version "1.0.0"\n  dependencies:\n    b "1"\n';
  const berry =
    '__metadata:\n  version: 8\n\n"a@npm:1":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n  dependencies:\n    b: "npm:1"\n';
  const npm = (more: object = {}, entry: object = { dependencies: { b: '1' } }): string =>
    JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0', ...entry }, ...more } });
  const pnpm =
    "lockfileVersion: '9.0'\nimporters:\n  .: {}\npackages:\n  a@1.0.0:\n    resolution: {integrity: sha512-A==}\nsnapshots:\n  a@1.0.0:\n    dependencies:\n      b: 1.0.0\n";
  const toml = (dependencies: string): string =>
    `[[package]]\nname = "a"\nversion = "1.0.0"\n${dependencies}\n`;
  const poetryNeeds = toml('[package.dependencies]\nb = ">=1"');

  it.each<[string, string]>([
    ['package-lock.json', npm()],
    ['yarn.lock', yarn],
    ['yarn.lock', berry],
    ['pnpm-lock.yaml', pnpm],
    ['bun.lock', '{"lockfileVersion":1,"packages":{"a":["a@1.0.0","",{"dependencies":{"b":"1"}},""]}}'],
    ['poetry.lock', poetryNeeds],
    ['uv.lock', toml('dependencies = [{ name = "b" }]')],
    ['pdm.lock', toml('dependencies = ["b>=1"]')],
    ['Cargo.lock', toml('dependencies = ["b 1.0.0"]')],
    ['Gemfile.lock', 'GEM\n  specs:\n    a (1.0.0)\n      b (>= 1)\n'],
    ['composer.lock', '{"packages":[{"name":"x/a","version":"1.0.0","require":{"x/b":"^1","php":"*"}}]}'],
    [
      'package-lock.json',
      '{"lockfileVersion":1,"dependencies":{"a":{"version":"1.0.0","requires":{"b":"1"}}}}',
    ],
    [
      'mix.lock',
      '%{\n  "a": {:hex, :a, "1.0.0", "aa", [:mix], [{:b, "~> 1.0", [hex: :b, repo: "hexpm", optional: false]}, {:c, "~> 1.0", [hex: :c, repo: "hexpm", optional: true]}], "hexpm", "bb"},\n}\n',
    ],
    [
      'packages.lock.json',
      '{"dependencies":{"net8":{"A":{"resolved":"1.0.0","dependencies":{"B":"1.0.0"}}}}}',
    ],
  ])('is missed by what needs it: %s %#', (path, text) => {
    expect(readText(path, text).notCompared).toEqual([
      {
        name: expect.stringMatching(/^(?:x\/)?b$/i),
        reason: 'out-of-step',
        detail: expect.stringContaining('needs it, the lockfile does not know it'),
      },
    ]);
  });

  it.each<[string, string]>([
    ['package-lock.json', npm({ 'node_modules/b': { version: '1.0.0' } })],
    ['package-lock.json', npm({}, { peerDependencies: { b: '1' } })],
    ['package-lock.json', npm({}, { dependencies: { b: '1' }, optionalDependencies: { b: '1' } })],
    ['package-lock.json', npm({}, { dependencies: { b: '1' }, inBundle: true })],
    [
      'package-lock.json',
      '{"lockfileVersion":1,"dependencies":{"a":{"version":"1.0.0","bundled":true,"requires":{"b":"1"}}}}',
    ],
    ['package-lock.json', npm({ old: { extraneous: true, dependencies: { c: '1' } } }, {})],
    ['yarn.lock', yarn.replace('dependencies:', 'optionalDependencies:')],
    ['yarn.lock', `${yarn}\n"b@npm:c@1", c@1:\n  version "1.0.0"\n`],
    ['pnpm-lock.yaml', pnpm.replace('b: 1.0.0', 'b: link:../b')],
    ['poetry.lock', poetryNeeds.replace('">=1"', '{ version = "*", markers = "sys_platform == \'win32\'" }')],
    ['pdm.lock', toml('dependencies = ["b>=1; sys_platform == \'win32\'"]')],
    ['Gemfile.lock', 'GEM\n  specs:\n    a (1.0.0)\n      bundler (>= 1)\n'],
    [
      'composer.lock',
      '{"packages":[{"name":"x/a","require":{"x/b":"^1"}},{"name":"x/c","replace":{"x/b":"*"}}]}',
    ],
  ])('may be one that nothing has to have: %s %#', (path, text) => {
    expect(readText(path, text).notCompared).toEqual([]);
  });
});

describe('a member of a workspace', () => {
  it('that asks for what the lockfile above does not know is out of step', () => {
    const member = { 'b/Cargo.toml': '[package]\nname = "b"\n[dependencies]\nsmallvec = "1"\n' };
    const root = { 'Cargo.toml': '[workspace]\nmembers = ["b"]\n', ...member };
    expect(readText('Cargo.lock', 'version = 4\n', root).notCompared).toMatchObject([{ name: 'smallvec' }]);
    const uv = { 'b/pyproject.toml': '[project]\nname = "b"\ndependencies = ["django"]\n' };
    expect(readText('uv.lock', 'version = 1\n', uv).notCompared).toMatchObject([{ name: 'django' }]);
    const js = { 'b/package.json': '{"name":"b","dependencies":{"lodash":"4"}}' };
    expect(readText('package-lock.json', '{"packages":{}}', js).notCompared).toMatchObject([
      { name: 'lodash' },
    ]);
  });

  it('may take a crate under another name from the workspace', () => {
    const beside = {
      'Cargo.toml':
        '[workspace]\nmembers = ["b"]\n[workspace.dependencies]\nx = { package = "y", version = "1" }\n',
      'b/Cargo.toml': '[package]\nname = "b"\n[dependencies]\nx = { workspace = true }\n',
    };
    const lock = '[[package]]\nname = "y"\nversion = "1.0.0"\n';
    expect(readText('Cargo.lock', lock, beside).notCompared).toEqual([]);
  });
});

describe('a .NET project beside its packages.lock.json', () => {
  const project = (references: string): Record<string, string> => ({
    'src/App.csproj': `<Project><ItemGroup>${references}</ItemGroup></Project>`,
  });
  const json = '<PackageReference Include="Json" Version="13.0.3" />';
  const lock = (packages: object): string =>
    JSON.stringify({ version: 2, dependencies: { 'net8.0': packages } });
  const locked = (resolved: string): string => lock({ json: { type: 'Direct', resolved } });
  const named = (text: string, beside: Record<string, string>) =>
    readText('src/packages.lock.json', text, beside).notCompared;
  const central = {
    ...project('<PackageReference Include="Json" />'),
    'Directory.Packages.props':
      '<Project><ItemGroup><PackageVersion Include="Json" Version="13.0.3"/></ItemGroup></Project>',
  };

  it.each([
    [lock({}), project(json), 'does not know it'],
    ['{}', project(json), 'does not know it'],
    [locked('12.0.1'), project(json), 'asks for 13.0.3, the lockfile has 12.0.1'],
    [locked('12.0.1'), central, 'asks for 13.0.3, the lockfile has 12.0.1'],
    [lock({}), project('<PackageReference Include="Json" Version="$(Unknown)" />'), 'does not know it'],
  ])('is out of step with %s', (text, beside, detail) => {
    expect(named(text, beside)).toEqual([
      { name: 'Json', reason: 'out-of-step', detail: expect.stringContaining(detail) },
    ]);
  });

  it.each([
    [locked('13.0.3'), project(json)],
    [locked('13.0.4'), central],
    [lock({}), project('<PackageReference Include="Json" Version="1" Condition="\'$(A)\' == \'b\'" />')],
    [lock({}), { 'src/App.csproj': `<ItemGroup Condition="x">${json}</ItemGroup>` }],
    [lock({}), project('<PackageReference Update="Json" Version="1.0.0" />')],
    [lock({}), project(`<!-- ${json} -->`)],
  ])('agrees with %s', (text, beside) => {
    expect(named(text, beside)).toEqual([]);
  });
});

describe('a go.mod beside its go.sum', () => {
  const mod = 'module m\n\ngo 1.22.1\n\nrequire example.com/a v1.2.0\n';
  const named = (text: string, beside: Record<string, string>, path = 'go.mod') =>
    readText(path, text, beside).notCompared;
  const sum = (version: string, part = ''): Record<string, string> => ({
    'go.sum': `example.com/a v${version}${part} h1:AAAA=\n`,
  });

  it.each([
    [{ 'go.sum': '' }, 'go.mod asks for 1.2.0, go.sum does not know it'],
    [sum('1.1.0'), 'go.mod asks for 1.2.0, go.sum has 1.1.0'],
  ])('is out of step with %j, and compared all the same', (beside, detail) => {
    expect(named(mod, beside)).toEqual([{ name: 'example.com/a', reason: 'out-of-step', detail }]);
    expect(readText('go.mod', mod, beside).declared).toContainEqual({
      name: 'example.com/a',
      version: '1.2.0',
    });
  });

  it.each<[string, Record<string, string>]>([
    [mod, sum('1.2.0')],
    [mod, sum('1.2.0', '/go.mod')],
    [mod, {}],
    [`${mod}replace example.com/a => ./a\n`, { 'go.sum': '' }],
    [`${mod}replace example.com/a => example.com/b v1.0.0\n`, { 'go.sum': 'example.com/b v1.0.0 h1:A=\n' }],
    [mod, { 'go.sum': '', 'go.work': 'go 1.22\nuse .\n', 'go.work.sum': 'example.com/a v1.2.0 h1:A=\n' }],
  ])('agrees: %s %j', (text, beside) => {
    expect(named(text, beside)).toEqual([]);
  });
});

describe('an entry of npm that is a link', () => {
  const lock = (link: object, more: object = {}): string =>
    JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': link, ...more } });
  it.each([
    ['to nothing', lock({ version: '1.0.0', link: true })],
    ['to an address', lock({ resolved: 'https://registry.example/a/-/a-1.0.0.tgz', link: true })],
    ['to no entry', lock({ resolved: 'packages/a', link: true })],
  ])('%s is out of step', (_, text) => {
    expect(readText('package-lock.json', text).notCompared).toMatchObject([
      { name: 'a', reason: 'out-of-step' },
    ]);
  });
  it.each([
    ['to a folder', lock({ resolved: 'packages/a', link: true }, { 'packages/a': { version: '1.0.0' } })],
    ['to a folder outside', lock({ resolved: '../a/', link: true }, { '../a': { version: '1.0.0' } })],
    ['to the project', lock({ resolved: '', link: true })],
  ])('%s is own code', (_, text) => {
    expect(readText('package-lock.json', text).notCompared).toEqual([]);
  });
});
