import { describe, expect, it } from '@jest/globals';
import { osvResultSchema } from '../../../../src/scanners/dependencies/call/schema.js';
import { observe } from '../../../../src/scanners/dependencies/findings.js';
import { kindOf, readText } from './reading.js';

/**
 * What is shown when osv-scanner takes an entry of a lockfile for the registry's package of that
 * name, which is malware.
 */
function shown(
  path: string,
  text: string,
  [name, version]: readonly [string, string],
  beside: Readonly<Record<string, string>> = {},
) {
  const kind = kindOf(path);
  const affected = [{ package: { name, ecosystem: kind.ecosystem ?? '' }, ranges: [fixedBy('99.0.0')] }];
  const { results } = osvResultSchema.parse({
    results: [
      {
        source: { path },
        packages: [
          {
            package: { name, version, ecosystem: kind.ecosystem },
            groups: [{ ids: ['MAL-1'] }],
            vulnerabilities: [{ id: 'MAL-1', affected }],
          },
        ],
      },
    ],
  });
  const packages = results.flatMap((result) => result.packages);
  return observe({ path, kind, packages, facts: readText(path, text, beside), input: null });
}

const fixedBy = (fixed: string) => ({ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] });
const npm = (location: string, entry: object): string =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': {}, [location]: { version: '1.0.0', ...entry } } });
const v1 = (version: string): string =>
  JSON.stringify({ lockfileVersion: 1, dependencies: { own: { version } } });
const berry = (resolution: string): string =>
  `__metadata:\n  version: 8\n\n"${resolution}":\n  version: 1.0.0\n  resolution: "${resolution}"\n`;
const yarn = (descriptor: string, resolved = ''): string =>
  `# yarn lockfile v1\n\n"own@${descriptor}":\n  version "1.0.0"\n${resolved && `  resolved "${resolved}"\n`}`;
const pnpm = (key: string, resolution: string): string =>
  `lockfileVersion: '9.0'\npackages:\n  ${key}:\n    resolution: {${resolution}}\n    version: 1.0.0\n`;
const bun = (ident: string): string => `{"lockfileVersion":1,"packages":{"own":["${ident}",{},"x",],}}`;
const toml = (source: string): string => `[[package]]\nname = "own"\nversion = "1.0.0"\n${source}\n`;

const OWN: readonly (readonly [path: string, text: string, version?: string])[] = [
  ['package-lock.json', npm('packages/own', { name: 'own' })],
  ['package-lock.json', npm('node_modules/own', { link: true, resolved: '../own' })],
  ['package-lock.json', npm('node_modules/own', { resolved: 'file:own-1.0.0.tgz' })],
  ['package-lock.json', npm('node_modules/own', { resolved: 'git+ssh://git@github.com/a/own.git#0123' })],
  [
    'package-lock.json',
    npm('node_modules/own', { resolved: 'https://codeload.github.com/a/own/tar.gz/0123' }),
  ],
  ['package-lock.json', v1('file:own'), 'file:own'],
  [
    'package-lock.json',
    v1('git+https://host.example/a/own.git#0123'),
    'git+https://host.example/a/own.git#0123',
  ],
  ['package-lock.json', v1('github:a/own#0123'), 'github:a/own#0123'],
  ['yarn.lock', yarn('file:./own')],
  ['yarn.lock', yarn('link:./own')],
  ['yarn.lock', yarn('./own')],
  ['yarn.lock', yarn('a/own', 'https://codeload.github.com/a/own/tar.gz/0123')],
  ['yarn.lock', yarn('git+https://host.example/own.git', 'git+https://host.example/own.git#0123')],
  ['yarn.lock', berry('own@workspace:packages/own')],
  ['yarn.lock', berry('own@portal:./own::locator=r%40workspace%3A.')],
  ['yarn.lock', berry('own@link:./own::locator=r%40workspace%3A.')],
  ['yarn.lock', berry('own@file:./own#./own::hash=0123&locator=r%40workspace%3A.')],
  ['yarn.lock', berry('own@https://host.example/own.git#commit=0123')],
  ['pnpm-lock.yaml', pnpm('own@file:own', 'directory: own, type: directory')],
  ['pnpm-lock.yaml', pnpm('own@file:own-1.0.0.tgz', "tarball: 'file:own-1.0.0.tgz'")],
  ['pnpm-lock.yaml', pnpm('own@git+https://host.example/own', 'commit: 0123, repo: x, type: git')],
  ['bun.lock', bun('own@workspace:packages/own'), 'workspace:packages/own'],
  ['bun.lock', bun('own@github:a/own#0123'), 'github:a/own#0123'],
  ['bun.lock', bun('own@file:../own'), 'file:../own'],
  ['Cargo.lock', toml('')],
  ['Cargo.lock', toml('source = "git+https://host.example/own#0123"')],
  ['poetry.lock', toml('[package.source]\ntype = "directory"\nurl = "own"')],
  ['poetry.lock', toml('[package.source]\ntype = "file"\nurl = "own.whl"')],
  ['poetry.lock', toml('[package.source]\ntype = "git"\nurl = "https://host.example/own"')],
  ['uv.lock', toml('source = { virtual = "." }')],
  ['uv.lock', toml('source = { editable = "own" }')],
  ['uv.lock', toml('source = { directory = "own" }')],
  ['uv.lock', toml('source = { path = "own.whl" }')],
  ['uv.lock', toml('source = { git = "https://host.example/own" }')],
  ['pdm.lock', toml('path = "./own"\neditable = true')],
  ['pdm.lock', toml('git = "https://host.example/own"')],
  ['pylock.toml', '[[packages]]\nname = "own"\nversion = "1.0.0"\ndirectory = { path = "." }\n'],
  ['pylock.toml', '[[packages]]\nname = "own"\nversion = "1.0.0"\n[packages.vcs]\ntype = "git"\n'],
  ['Pipfile.lock', '{"default":{"own":{"editable":true,"path":".","version":"==1.0.0"}},"develop":{}}'],
  ['Pipfile.lock', '{"default":{},"develop":{"own":{"git":"https://host.example/own","ref":"0123"}}}'],
  ['Gemfile.lock', 'PATH\n  remote: own\n  specs:\n    own (1.0.0)\n\nGEM\n  specs:\n'],
  ['Gemfile.lock', 'GIT\n  remote: https://host.example/own\n  specs:\n    own (1.0.0)\n      rake\n'],
  ['composer.lock', '{"packages":[{"name":"own","version":"1.0.0","dist":{"type":"path","url":"own"}}]}'],
  ['mix.lock', '%{\n  "own": {:git, "https://host.example/own", "0123", []},\n}\n', ''],
  ['pubspec.lock', 'packages:\n  own:\n    source: path\n    version: "1.0.0"\n'],
  ['pubspec.lock', 'packages:\n  own:\n    source: git\n    version: "1.0.0"\n'],
  ['renv.lock', '{"Packages":{"own":{"Package":"own","Version":"1.0.0","Source":"GitHub"}}}'],
];

describe('what no registry gives', () => {
  it.each(OWN)('has none of the registry’s advisories: %s %s', (path, text, version = '1.0.0') => {
    expect(shown(path, text, ['own', version])).toEqual([]);
  });

  it.each(
    OWN.filter(
      ([, text]) => /git|codeload|\.tgz|\.whl/.test(text) && !text.includes('# yarn lockfile v1\n\n"own@a/'),
    ),
  )('is named where it is somebody else’s code: %s %s', (path, text) => {
    expect(readText(path, text).notCompared).toEqual([
      { name: 'own', reason: 'no-version', detail: expect.stringMatching(/^from (?:git|a file)$/) },
    ]);
  });
});

describe('what a registry gives', () => {
  it.each([
    ['package-lock.json', npm('node_modules/own', {})],
    [
      'package-lock.json',
      npm('node_modules/own', { resolved: 'https://registry.example/own/-/own-1.0.0.tgz' }),
    ],
    ['yarn.lock', yarn('^1.0.0', 'https://registry.example/own/-/own-1.0.0.tgz#0123')],
    ['yarn.lock', yarn('^1.0.0')],
    ['yarn.lock', berry('own@npm:1.0.0')],
    ['yarn.lock', berry('own@patch:own@npm%3A1.0.0#./own.patch::version=1.0.0')],
    ['pnpm-lock.yaml', pnpm('own@1.0.0', 'integrity: sha512-x')],
    ['bun.lock', bun('own@1.0.0')],
    ['Cargo.lock', toml('source = "registry+https://github.com/rust-lang/crates.io-index"')],
    ['Cargo.lock', toml('source = "sparse+https://index.crates.io/"')],
    ['poetry.lock', toml('[package.source]\ntype = "legacy"\nurl = "https://registry.example/simple"')],
    ['uv.lock', toml('source = { registry = "https://registry.example/simple" }')],
    ['Gemfile.lock', 'GEM\n  remote: https://registry.example/\n  specs:\n    own (1.0.0)\n'],
    ['pubspec.lock', 'packages:\n  own:\n    source: hosted\n    version: "1.0.0"\n'],
  ])('has its advisories: %s %s', (path, text) => {
    expect(shown(path, text, ['own', '1.0.0'])).toHaveLength(1);
    expect(readText(path, text).notCompared).toEqual([]);
  });

  it('has no command where the lockfile takes it from an address of its own', () => {
    const text = npm('node_modules/own', { resolved: 'https://host.example/own-1.0.0.tgz' });
    expect(shown('package-lock.json', text, ['own', '1.0.0'])[0]?.package?.upgrade).toBeNull();
  });
});

describe('a text that is no version', () => {
  it.each([
    ['App.csproj', '$(JsonVersion)'],
    ['App.csproj', '3.6.*'],
    ['App.csproj', '[1.0,2.0)'],
    ['pom.xml', '${log4j.version}'],
    ['pom.xml', '[2.0,)'],
    ['pom.xml', 'LATEST'],
    ['package-lock.json', '1.x'],
    ['package-lock.json', 'https://host.example/own.tgz'],
    ['mix.lock', ''],
  ])('in %s is affected by nothing: %j', (path, version) => {
    const text = path.endsWith('.json') ? v1('2.0.0') : '<project></project>';
    expect(shown(path, text, ['own', version])).toEqual([]);
  });
});

it('a file of a folder in the place of an index is no package of the registry', () => {
  const origin = (registry: string): string | undefined =>
    readText(
      'uv.lock',
      `[[package]]\nname = "a"\nversion = "1.0.0"\nsource = { registry = "${registry}" }\n`,
    ).find('a', '1.0.0')[0]?.origin;
  expect(origin('./wheels')).toBe('file');
  expect(origin('https://registry.example/simple')).toBe('registry');
});

describe('what another registry gives, or this repository builds', () => {
  const hosted = (name: string, host: string): string =>
    `  ${name}:\n    source: hosted\n    version: "1.0.0"\n    description:\n      name: ${name}\n      url: "https://${host}"\n`;
  const mixed = `packages:\n${hosted('own', 'private.example')}${hosted('path', 'pub.dev')}`;
  const vcs = '{"repositories":[{"type":"vcs","url":"https://host.example/own"}]}';
  const composed = (more: object): string =>
    JSON.stringify({
      packages: [{ name: 'own', version: '1.0.0', source: { type: 'git', url: 'x' }, ...more }],
    });
  const go = 'module example.com/app\ngo 1.22.1\nrequire own v1.0.0\n';
  const work = { 'app/go.mod': go, 'own/go.mod': 'module own\n', 'go.work': 'use (\n ./app\n ./own\n)\n' };

  it.each<[string, string, Record<string, string>, string]>([
    ['Cargo.lock', toml('source = "registry+https://private.example/index"'), {}, 'from another registry'],
    ['Cargo.lock', toml('source = "sparse+https://private.example/"'), {}, 'from another registry'],
    ['pubspec.lock', mixed, {}, 'from another registry'],
    ['composer.lock', composed({}), { 'composer.json': vcs }, 'from git'],
    ['app/go.mod', go, work, 'a module of this repository, by go.work'],
  ])('has no advisory and no command, and is named: %s %s', (path, text, beside, detail) => {
    expect(shown(path, text, ['own', '1.0.0'], beside)).toEqual([]);
    expect(readText(path, text, beside).notCompared).toEqual([{ name: 'own', reason: 'no-version', detail }]);
    expect(readText(path, text, beside).declared ?? []).not.toContainEqual({ name: 'own', version: '1.0.0' });
  });

  it.each(['registry = "private"', 'registry-index = "https://private.example/index"'])(
    'is named in a Cargo.toml with %s',
    (registry) => {
      const text = `[package]\nname = "r"\n[dependencies]\nown = { version = "=1.0.0", ${registry} }\n`;
      const { declared, notCompared } = readText('Cargo.toml', text);
      expect(declared).toEqual([]);
      expect(notCompared).toEqual([{ name: 'own', reason: 'no-version', detail: 'from another registry' }]);
    },
  );

  it.each<[string, string, Record<string, string>]>([
    ['pubspec.lock', `packages:\n${hosted('own', 'mirror.example')}${hosted('b', 'mirror.example')}`, {}],
    ['composer.lock', composed({ 'notification-url': 'https://x.example/' }), { 'composer.json': vcs }],
    ['composer.lock', composed({}), { 'composer.json': '{"repositories":[{"type":"composer","url":"x"}]}' }],
    ['composer.lock', composed({}), {}],
    ['app/go.mod', go, { ...work, 'go.work': 'use ./own\n' }],
  ])('is told from what the public one gives: %s %s', (path, text, beside) => {
    expect(shown(path, text, ['own', '1.0.0'], beside)).toHaveLength(1);
    expect(readText(path, text, beside).notCompared).toEqual([]);
  });
});
