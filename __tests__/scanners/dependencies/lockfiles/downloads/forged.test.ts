import { describe, expect, it } from '@jest/globals';
import { tamperedEntries } from '../../../../../src/scanners/dependencies/diff/tampered.js';
import { knownOf } from '../../../../../src/scanners/dependencies/lockfiles/downloads/known.js';
import { downloadsOf } from '../../../../../src/scanners/dependencies/lockfiles/downloads/read.js';
import type { TamperedEntry } from '../../../../../src/scanners/dependencies/lockfiles/tampered-entry.js';
import { kindOf } from '../reading.js';

/** A lockfile in the place of one of the base; go.sum is read beside go.mod. */
function forged(path: string, now: string, before: string | null = null): TamperedEntry[] {
  const kind = kindOf(path);
  const input = (text: string): Parameters<typeof downloadsOf>[1] => {
    const [module = '', sum = ''] = text.split('---\n');
    return { path, text: module, beside: new Map([['go.sum', sum]]) };
  };
  const known =
    before === null
      ? null
      : knownOf([{ ecosystem: kind.ecosystem ?? '', downloads: downloadsOf(kind, input(before)) }]);
  return tamperedEntries(kind, input(now), undefined, known);
}

const URL = 'https://registry.example';
const yarn1 = (version: string, tarball: string, hash = 'sha512-AAAA=='): string =>
  `# yarn lockfile v1\n\n\na@^1.0.0:\n  version "${version}"\n  resolved "${URL}/a/-/a-${tarball}.tgz"\n  integrity ${hash}\n`;
const berry = (version: string, resolution: string, checksum = '10c0/aa'): string =>
  `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n"a@npm:^1.0.0":\n  version: ${version}\n  resolution: "a@npm:${resolution}"\n  checksum: ${checksum}\n`;
const pnpm = (version: string, tarball: string, hash = 'sha512-AAAA=='): string =>
  `lockfileVersion: '9.0'\npackages:\n  a@${version}:\n    resolution: {integrity: ${hash}, tarball: ${URL}/a/-/a-${tarball}.tgz}\n`;
const bun = (version: string, tarball: string, hash = 'sha512-AAAA=='): string =>
  `{"lockfileVersion":1,"packages":{"a":["a@${version}","${URL}/a/-/a-${tarball}.tgz",{},"${hash}"],}}`;
const npm = (version: string, tarball: string, hash = 'sha512-AAAA=='): string =>
  JSON.stringify({
    packages: {
      '': { dependencies: { a: '^1.0.0' } },
      'node_modules/a': { version, resolved: `${URL}/a/-/a-${tarball}.tgz`, integrity: hash },
    },
  });
const python =
  (files: (file: string, hash: string) => string) =>
  (version: string, file: string, hash = 'sha256:aa'): string =>
    `[[package]]\nname = "a-b"\nversion = "${version}"\n${files(`a_b-${file}-py3-none-any.whl`, hash)}\n`;
const uv = python(
  (file, hash) =>
    `source = { registry = "${URL}/simple" }\nwheels = [{ url = "${URL}/p/${file}", hash = "${hash}" }]`,
);
const poetry = python((file, hash) => `files = [{ file = "${file}", hash = "${hash}" }]`);
const cargo = (version: string, _: string, hash = 'aa'): string =>
  `[[package]]\nname = "a"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${hash
    .replace(/\W/g, '')
    .padEnd(64, '0')
    .slice(-64)
    .toLowerCase()
    .replace(/[^0-9a-f]/g, '0')}"\n`;
const go = (version: string, _: string, hash = 'AAAA='): string =>
  `module m\n---\nexample.com/a v${version} h1:${hash}\nexample.com/a v${version}/go.mod h1:same=\n`;
const bundler = (version: string, _: string, hash = 'aa'): string =>
  `GEM\n  remote: ${URL}/\n  specs:\n    a (${version})\n\nCHECKSUMS\n  a (${version}) sha256=${hash.replace(/\W/g, '')}\n`;
const nuget = (version: string, _: string, hash = 'AA=='): string =>
  JSON.stringify({ version: 1, dependencies: { net8: { A: { resolved: version, contentHash: hash } } } });
const mix = (version: string, tarball: string, hash = 'aa'): string =>
  `%{\n  "a": {:hex, :a, "${tarball}", "${hash.replace(/\W/g, '')}", [:mix], [], "hexpm"},\n}\n${version}`;
const pub = (version: string, _: string, hash = 'aa'): string =>
  `packages:\n  a:\n    source: hosted\n    version: "${version}"\n    description:\n      name: a\n      url: "${URL}"\n      sha256: ${hash.replace(/\W/g, '')}\n`;

type Lock = (version: string, downloaded: string, checksum?: string) => string;
const ADDRESSED: readonly (readonly [string, Lock])[] = [
  ['yarn.lock', yarn1],
  ['yarn.lock', berry],
  ['pnpm-lock.yaml', pnpm],
  ['bun.lock', bun],
  ['package-lock.json', npm],
  ['uv.lock', uv],
  ['poetry.lock', poetry],
  ['pdm.lock', poetry],
];
const CHECKSUMMED: readonly (readonly [string, Lock])[] = [
  ...ADDRESSED,
  ['Cargo.lock', cargo],
  ['go.mod', go],
  ['Gemfile.lock', bundler],
  ['packages.lock.json', nuget],
  ['mix.lock', mix],
  ['pubspec.lock', pub],
];

describe('an entry that downloads another version than it says', () => {
  it.each(ADDRESSED)('is forged in %s', (path, lock) => {
    expect(forged(path, lock('1.5.0', '1.5.0'))).toEqual([]);
    expect(forged(path, lock('1.5.0', '1.0.0'))).toMatchObject([
      { kind: 'version', claimed: '1.5.0', actual: '1.0.0' },
    ]);
  });

  it('may write the version in another spelling', () => {
    expect(forged('uv.lock', uv('1.0', '1.0.0'))).toEqual([]);
    expect(forged('uv.lock', uv('2.0+cu118', '2.0%2Bcu118'))).toEqual([]);
    expect(forged('yarn.lock', yarn1('1.0.0-beta', '1.0.0beta'))).toEqual([]);
  });
});

describe('a checksum that the base knows', () => {
  it.each(CHECKSUMMED)('of another version tells that only the text was raised in %s', (path, lock) => {
    expect(forged(path, lock('1.5.0', '1.5.0'), lock('1.0.0', '1.0.0'))).toMatchObject([
      {
        kind: 'checksum',
        claimed: expect.stringContaining('1.5.0'),
        actual: expect.stringContaining('1.0.0'),
      },
    ]);
  });

  it.each(CHECKSUMMED)('of the same version is the same for ever in %s', (path, lock) => {
    const other = path === 'packages.lock.json' ? 'BB==' : lock === berry ? '10c0/bb' : 'sha256:bb';
    const changed = /^sha512/.test(/sha512-|sha256/.exec(lock('1.0.0', '1.0.0'))?.[0] ?? '')
      ? lock('1.0.0', '1.0.0', 'sha512-BBBB==')
      : lock('1.0.0', '1.0.0', path === 'go.mod' ? 'BBBB=' : other);
    expect(forged(path, changed, lock('1.0.0', '1.0.0'))).toMatchObject([{ kind: 'checksum' }]);
    expect(forged(path, changed, lock('0.9.0', '0.9.0'))).toEqual([]);
  });

  it('says nothing where the algorithm changed, or Yarn its cache', () => {
    expect(forged('yarn.lock', yarn1('1.0.0', '1.0.0', 'sha1-BBBB='), yarn1('1.0.0', '1.0.0'))).toEqual([]);
    expect(forged('yarn.lock', berry('1.0.0', '1.0.0', '9/bb'), berry('1.0.0', '1.0.0'))).toEqual([]);
  });

  it('of a go.mod may be that of several versions', () => {
    expect(forged('go.mod', go('1.5.0', '', 'BBBB='), go('1.0.0', ''))).toEqual([]);
  });

  it('of a commit may be that of several tags, but a version keeps its commit', () => {
    const lock = (version: string, commit: string): string =>
      JSON.stringify({
        packages: [{ name: 'a/b', version, dist: { type: 'zip', url: `${URL}/${commit}` } }],
      });
    const [one, two] = ['1'.repeat(40), '2'.repeat(40)];
    expect(forged('composer.lock', lock('1.0.1', one), lock('1.0.0', one))).toEqual([]);
    expect(forged('composer.lock', lock('1.0.0', two), lock('1.0.0', one))).toMatchObject([
      { kind: 'checksum' },
    ]);
    expect(forged('composer.lock', lock('dev-main', two), lock('dev-main', one))).toEqual([]);
  });
});

describe('an entry of a registry that comes from a repository', () => {
  const archive = 'https://codeload.github.com/someone/a/tar.gz/0123456789012345678901234567890123456789';

  it.each([
    ['yarn.lock', `# yarn lockfile v1\n\n\na@^1.0.0:\n  version "1.5.0"\n  resolved "${archive}"\n`],
    [
      'pnpm-lock.yaml',
      `lockfileVersion: '9.0'\npackages:\n  a@1.5.0:\n    resolution: {tarball: ${archive}}\n`,
    ],
    ['bun.lock', `{"lockfileVersion":1,"packages":{"a":["a@1.5.0","${archive}",{},""]}}`],
    [
      'package-lock.json',
      JSON.stringify({
        packages: {
          '': { dependencies: { a: '^1.0.0' } },
          'node_modules/a': { version: '1.5.0', resolved: archive },
        },
      }),
    ],
  ])('is forged in %s', (path, text) => {
    expect(forged(path, text)).toMatchObject([{ kind: 'resolved', actual: archive }]);
  });

  it.each([
    [
      'yarn.lock',
      `# yarn lockfile v1\n\n\n"a@github:someone/a":\n  version "1.5.0"\n  resolved "${archive}"\n`,
    ],
    [
      'pnpm-lock.yaml',
      `lockfileVersion: '9.0'\npackages:\n  a@${archive}:\n    resolution: {tarball: ${archive}}\n    version: 1.5.0\n`,
    ],
  ])('may be asked for in %s', (path, text) => {
    expect(forged(path, text)).toEqual([]);
  });
});

it('an entry of mix.lock is the package behind its key', () => {
  const lock = '%{\n  "a": {:hex, :b, "1.0.0", "aa", [:mix], [], "hexpm"},\n}\n';
  expect(forged('mix.lock', lock)).toMatchObject([{ kind: 'resolved', claimed: 'a', actual: 'b' }]);
});
