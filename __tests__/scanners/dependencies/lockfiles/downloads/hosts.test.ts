import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { knownOf, strangeHosts } from '../../../../../src/scanners/dependencies/lockfiles/downloads/known.js';
import { downloadsOf } from '../../../../../src/scanners/dependencies/lockfiles/downloads/read.js';
import {
  configuredHosts,
  type Hosts,
} from '../../../../../src/scanners/dependencies/lockfiles/downloads/registries.js';
import { placeOf, publicRegistries } from '../../../../../src/scanners/dependencies/registry-hosts.js';
import { kindOf } from '../reading.js';

/** The hosts of a lockfile that nobody knows. */
function strange(path: string, text: string, known: readonly Hosts[] = []): string[] {
  const kind = kindOf(path);
  const ecosystem = kind.ecosystem ?? '';
  return strangeHosts(ecosystem, downloadsOf(kind, { path, text, beside: new Map() }), known).map(
    ({ host }) => host,
  );
}

const at = (host: string): readonly (readonly [string, string])[] => [
  [
    'package-lock.json',
    `{"packages":{"node_modules/a":{"version":"1.0.0","resolved":"https://${host}/a/-/a-1.0.0.tgz"}}}`,
  ],
  [
    'yarn.lock',
    `# yarn lockfile v1\n\n\na@1:\n  version "1.0.0"\n  resolved "https://${host}/a/-/a-1.0.0.tgz"\n`,
  ],
  [
    'yarn.lock',
    `__metadata:\n  version: 8\n\n"a@npm:1":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0::__archiveUrl=https%3A%2F%2F${host}%2Fa.tgz"\n`,
  ],
  [
    'pnpm-lock.yaml',
    `lockfileVersion: '9.0'\npackages:\n  a@1.0.0:\n    resolution: {tarball: https://${host}/a/-/a-1.0.0.tgz}\n`,
  ],
  ['bun.lock', `{"lockfileVersion":1,"packages":{"a":["a@1.0.0","https://${host}/a/-/a-1.0.0.tgz",{},""]}}`],
  ['uv.lock', `[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "https://${host}/simple" }\n`],
  [
    'uv.lock',
    `[[package]]\nname = "a"\nversion = "1"\nwheels = [{ url = "https://${host}/a-1-py3-none-any.whl" }]\n`,
  ],
  [
    'poetry.lock',
    `[[package]]\nname = "a"\nversion = "1"\n[package.source]\ntype = "legacy"\nurl = "https://${host}/simple"\n`,
  ],
  ['Pipfile.lock', `{"_meta":{"sources":[{"name":"x","url":"https://${host}/simple"}]},"default":{}}`],
  [
    'composer.lock',
    `{"packages":[{"name":"a/b","version":"1","dist":{"type":"zip","url":"https://${host}/a.zip"}}]}`,
  ],
  ['Gemfile.lock', `GEM\n  remote: https://${host}/\n  specs:\n    a (1)\n`],
  [
    'pubspec.lock',
    `packages:\n  a:\n    source: hosted\n    version: "1.0.0"\n    description:\n      url: "https://${host}"\n`,
  ],
];
const registry = (path: string): string => publicRegistries(kindOf(path).ecosystem ?? '')[0] ?? '';

describe('a host that is neither public nor known', () => {
  it.each(at('registry.example'))('is named in %s', (path, text) => {
    expect(strange(path, text)).toEqual(['registry.example']);
  });

  it.each(at('registry.example'))('is known from a lockfile of the base: %s', (path, text) => {
    const kind = kindOf(path);
    const downloads = downloadsOf(kind, { path, text, beside: new Map() });
    expect(strange(path, text, [knownOf([{ ecosystem: kind.ecosystem ?? '', downloads }]).hosts])).toEqual(
      [],
    );
  });

  it.each(at('x').map(([path], index) => [path, at(registry(path))[index]?.[1] ?? ''] as const))(
    'is not the public registry of %s',
    (path, text) => {
      expect(strange(path, text)).toEqual([]);
    },
  );

  it('is a code host, for what a registry should give', () => {
    const asked = [{ ecosystem: 'npm', downloads: [] }];
    const [path, text] = at('github.com/someone/a/releases')[0] ?? ['', ''];
    expect(strange(path, text, [knownOf(asked).hosts])).toEqual(['github.com']);
    const git = `# yarn lockfile v1\n\n\n"a@github:someone/a":\n  version "1.0.0"\n  resolved "https://codeload.github.com/someone/a/tar.gz/0123"\n`;
    expect(strange('yarn.lock', git)).toEqual([]);
  });

  it('is another repository than that of crates.io', () => {
    const lock = (source: string): string =>
      `[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${source}"\n`;
    expect(strange('Cargo.lock', lock('registry+https://github.com/rust-lang/crates.io-index'))).toEqual([]);
    expect(strange('Cargo.lock', lock('registry+https://github.com/rust-lang/crates.io-index/../x'))).toEqual(
      ['github.com/rust-lang/x'],
    );
    expect(strange('Cargo.lock', lock('git+https://git.example/a?rev=1#1'))).toEqual(['git.example/a']);
  });
});

describe('registry configuration', () => {
  it.each([
    ['.npmrc', '@a:registry=https://registry.example/\n', 'npm'],
    ['app/.yarnrc.yml', 'npmRegistryServer: "https://registry.example"\n', 'npm'],
    ['bunfig.toml', '[install]\nregistry = "https://registry.example"\n', 'npm'],
    ['package.json', '{"dependencies":{"x":"https://registry.example/x.tgz"}}', 'npm'],
    ['pip.conf', '[global]\nindex-url = https://registry.example/simple\n', 'PyPI'],
    ['pyproject.toml', '[[tool.uv.index]]\nurl = "https://registry.example/simple"\n', 'PyPI'],
    [
      'pyproject.toml',
      '[[tool.poetry.source]]\nname = "a"\nurl = "https://registry.example/simple"\n',
      'PyPI',
    ],
    ['Pipfile', '[[source]]\nurl = "https://registry.example/simple"\nname = "a"\n', 'PyPI'],
    ['requirements.txt', '--extra-index-url https://registry.example/simple\n', 'PyPI'],
    ['.cargo/config.toml', '[registries.a]\nindex = "sparse+https://registry.example/"\n', 'crates.io'],
    ['Gemfile', 'source "https://registry.example"\n', 'RubyGems'],
    ['composer.json', '{"repositories":[{"type":"composer","url":"https://registry.example"}]}', 'Packagist'],
    ['pubspec.yaml', 'dependencies:\n  a:\n    hosted: https://registry.example\n', 'Pub'],
  ])('of %s is read: %s', (path, text, ecosystem) => {
    expect(configuredHosts(new Map([[path, text]])).get(ecosystem)).toEqual(new Set(['registry.example']));
  });

  it.each([
    ['.npmrc', '# registry=https://registry.example/\n'],
    [
      'package.json',
      '{"homepage":"https://registry.example","scripts":{"a":"curl https://registry.example"}}',
    ],
    ['pyproject.toml', '[project.urls]\nHomepage = "https://registry.example"\n'],
    ['composer.json', '{"homepage":"https://registry.example"}'],
    ['config.toml', 'baseURL = "https://registry.example"\n'],
    ['pyproject.toml', 'not toml'],
  ])('is not what else %s says: %s', (path, text) => {
    const hosts = [...configuredHosts(new Map([[path, text]])).values()].flatMap((of) => [...of]);
    expect(hosts).toEqual([]);
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://registry.npmjs.org@evil.example/a', 'evil.example/a'],
    ['https://EVIL.example:443/a', 'evil.example/a'],
    ['https://evil.example\\@registry.npmjs.org/a', 'evil.example/@registry.npmjs.org/a'],
    ['git@git.example:a/b.git', 'git.example/a/b.git'],
    ['git+ssh://git@git.example/a/b.git#1', 'git.example/a/b.git'],
    ['sparse+https://index.example/', 'index.example'],
    ['../a', null],
    ['file:///a', null],
    ['^1.0.0', null],
    ['npm:a@1', null],
  ])('of %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });

  it('is the one that a browser would take', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(placeOf(url)?.split('/')[0]).toBe(new URL(url).host);
      }),
    );
  });
});
