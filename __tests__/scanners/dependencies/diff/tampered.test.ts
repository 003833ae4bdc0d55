import { describe, expect, it } from '@jest/globals';
import { tamperedEntries } from '../../../../src/scanners/dependencies/diff/tampered.js';
import type { TamperedEntry } from '../../../../src/scanners/dependencies/lockfiles/tampered-entry.js';
import { fixtureText, kindOf } from '../lockfiles/reading.js';

function tampered(text: string, packageJson?: string): TamperedEntry[] {
  const beside = new Map(packageJson === undefined ? [] : [['package.json', packageJson]]);
  return tamperedEntries(kindOf('package-lock.json'), { path: 'package-lock.json', text, beside });
}

const URL = 'https://registry.example';

/** A lockfile with one package below `node_modules`, and what the project asks for. */
function lock(
  entry: object,
  asked: Record<string, string> = { minimist: '^1.2.0' },
  more: object = {},
): string {
  return JSON.stringify({
    lockfileVersion: 3,
    packages: { '': { name: 'app', dependencies: asked }, 'node_modules/minimist': entry, ...more },
  });
}

describe('lockfiles that npm wrote', () => {
  const written = ['alias', 'override', 'ws'].flatMap((name) =>
    ['1', '2', '3'].map((version) => `npm-${name}-v${version}`),
  );

  it.each(written)('%s is not forged', (name) => {
    const text = fixtureText(`${name}/package-lock.json`);
    expect(text).toContain(`${URL}/`);
    expect(tampered(text, fixtureText(`${name}/package.json`))).toEqual([]);
  });

  it('declare some aliases by the overrides of package.json only', () => {
    const text = fixtureText('npm-override-v3/package-lock.json');
    expect(tampered(text)).toMatchObject([
      { path: 'node_modules/minimist', kind: 'name', claimed: 'mri', actual: 'minimist' },
      { path: 'node_modules/ms', kind: 'name', claimed: 'is-odd', actual: 'ms' },
    ]);
  });
});

describe('entries that are as they should be', () => {
  it.each([
    [
      'a registry of Artifactory',
      '@babel/core',
      '7.0.0',
      `${URL}/api/npm/repo/@babel/core/-/@babel/core-7.0.0.tgz`,
    ],
    ['an escaped scope', '@babel/core', '7.0.0', `${URL}/@babel%2fcore/-/core-7.0.0.tgz#abc`],
    ['a path before the name', 'lodash', '4.17.21', `${URL}/a/b/-/npm/lodash/-/lodash-4.17.21.tgz?x=1`],
    ['a folder for the version', '@s/n', '1.0.0', `${URL}/npm/%40s%2Fn/-/1.0.0/n-1.0.0.tgz`],
    ['a name that ends in a number', 'a-1', '2.0.0', `${URL}/a-1/-/a-1-2.0.0.tgz`],
    ['build metadata', 'x', '1.0.0+abc', `${URL}/x/-/x-1.0.0.tgz`],
    ['a loose old version', 'x', '1.0.0-beta', `${URL}/x/-/x-1.0.0beta.tgz`],
    ['another shape of URL', 'x', '1.0.0', `${URL}/download/x/1.0.0/0123abc`],
    ['no resolved at all', 'x', '1.0.0', undefined],
  ])('%s', (_, name, version, resolved) => {
    const packages = {
      '': { dependencies: { [name]: '*' } },
      [`node_modules/${name}`]: { version, resolved },
    };
    expect(tampered(JSON.stringify({ packages }))).toEqual([]);
  });

  it.each([
    [
      'git',
      'github:someone/other',
      'git+ssh://git@github.com/someone/other.git#0123456789012345678901234567890123456789',
    ],
    ['a file', 'file:./other-1.0.0.tgz', 'file:other-1.0.0.tgz'],
    ['a tarball', 'https://files.example/other.tgz', 'https://files.example/other.tgz'],
  ])('may have a name of their own when they come from %s', (_, spec, resolved) => {
    expect(tampered(lock({ name: 'other', version: '1.0.0', resolved }, { minimist: spec }))).toEqual([]);
  });

  it('may be workspaces and links with other names than their folders', () => {
    const more = {
      'packages/a': { name: '@org/a', version: '2.0.0' },
      'node_modules/@org/a': { link: true, resolved: 'packages/a' },
    };
    expect(tampered(lock({ version: '1.2.8' }, { minimist: '^1.2.0' }, more))).toEqual([]);
  });

  it('may be bundled', () => {
    const more = { 'node_modules/npm/node_modules/ms': { version: '2.1.3', inBundle: true } };
    expect(tampered(lock({ version: '1.2.8' }, { minimist: '^1.2.0' }, more))).toEqual([]);
  });
});

describe('entries that install something else than they say', () => {
  const real = `${URL}/minimist/-/minimist-1.2.5.tgz`;

  it('another name', () => {
    expect(tampered(lock({ name: 'totally-safe', version: '1.2.5', resolved: real }))).toEqual([
      {
        path: 'node_modules/minimist',
        line: 1,
        column: expect.any(Number),
        kind: 'name',
        claimed: 'totally-safe',
        actual: 'minimist',
      },
    ]);
  });

  it('another version', () => {
    expect(tampered(lock({ version: '1.2.8', resolved: real }))).toMatchObject([
      { kind: 'version', claimed: '1.2.8', actual: '1.2.5' },
    ]);
  });

  it('no version, which hides the package', () => {
    expect(tampered(lock({ resolved: real }))).toMatchObject([
      { kind: 'version', claimed: '', actual: '1.2.5' },
    ]);
  });

  it('an alias to something harmless', () => {
    const aliased = lock({ name: 'mri', version: '1.2.5', resolved: real }, { minimist: 'npm:mri@1.2.0' });
    expect(tampered(aliased)).toMatchObject([{ kind: 'resolved', claimed: 'mri', actual: 'minimist' }]);
  });

  it('the tarball of another package', () => {
    const text = lock({ version: '1.0.0', resolved: `${URL}/evil/-/evil-1.0.0.tgz` });
    expect(tampered(text)).toMatchObject([{ kind: 'resolved', claimed: 'minimist', actual: 'evil' }]);
  });

  it.each([
    `${URL}/minimist/-/%6dinimist-1.2.5.tgz`,
    `${URL}/mri/-/../../minimist/-/minimist-1.2.5.tgz`,
    `${URL}/minimist/-/minimist-1.2.5.tgz?/minimist/-/minimist-1.2.8.tgz`,
    `${URL}/minimist/-/minimist-1.2.5.tgz#minimist-1.2.8.tgz`,
  ])('however the URL is written: %s', (resolved) => {
    expect(tampered(lock({ version: '1.2.8', resolved }))).toMatchObject([
      { kind: 'version', claimed: '1.2.8', actual: '1.2.5' },
    ]);
  });

  it.each(['1.2.5', 'npm:minimist@1.2.5', 'git+https://host.example/fork.git#0123', 'file:vendor/old.tgz'])(
    'a resolved that nobody asked for: %s',
    (resolved) => {
      expect(tampered(lock({ version: '1.2.8', resolved }))).toMatchObject([
        { kind: 'resolved', actual: resolved },
      ]);
    },
  );

  it.each(['1', '2'])('in lockfile version %s', (version) => {
    const text = fixtureText(`npm-alias-v${version}/package-lock.json`);
    const manifest = fixtureText(`npm-alias-v${version}/package.json`);
    const changed = text.replaceAll('"version": "npm:lodash@4.17.15"', '"version": "npm:lodash@4.17.21"');
    expect(changed).not.toBe(text);
    expect(tampered(changed, manifest)).toMatchObject([
      { path: 'node_modules/old-lodash', kind: 'version', claimed: '4.17.21', actual: '4.17.15' },
    ]);
  });

  it('is said once where lockfile v2 has it twice', () => {
    const entry = { version: '1.2.8', resolved: real };
    const text = JSON.stringify({
      packages: { 'node_modules/minimist': entry },
      dependencies: { minimist: entry },
    });
    expect(tampered(text)).toHaveLength(1);
  });
});

describe('keys that only osv-scanner obeys', () => {
  it.each([
    [
      '{"packages":{"node_modules/a":{"version":"1.0.0","Version":"2.0.0"}}}',
      'node_modules/a',
      'Version',
      'version',
    ],
    ['{"packages":{"node_modules/a":{"version":"1.0.0","NAME":"b"}}}', 'node_modules/a', 'NAME', 'name'],
    [
      '{"packages":{"node_modules/a":{"version":"1.0.0","ver\\u017fion":"2.0.0"}}}',
      'node_modules/a',
      'ver\u017fion',
      'version',
    ],
    ['{"packages":{},"pac\\u212aages":{}}', '', 'pac\u212aages', 'packages'],
    ['{"dependencies":{"a":{"version":"1.0.0","Dev":true}}}', 'node_modules/a', 'Dev', 'dev'],
  ])('%s', (text, path, claimed, actual) => {
    expect(tampered(text)).toMatchObject([{ path, kind: 'key', claimed, actual }]);
  });

  it('are names where names belong', () => {
    expect(
      tampered(
        '{"packages":{"":{"dependencies":{"Version":"1"}},"node_modules/Version":{"version":"1.0.0"}}}',
      ),
    ).toEqual([]);
  });

  it.each([
    ['Cargo.lock', '[[package]]\nname = "a"\nversion = "1.0.0"\nVersion = "2.0.0"', 4],
    ['uv.lock', '[[package]]\nname = "a"\n"\\u004eame" = "b"', 3],
    ['poetry.lock', "[[package]]\n'VERSION' = '2'\nversion = '1'", 3],
    ['composer.lock', '{"packages":[{"name":"a/b",\n"Name":"c/d"}]}', 2],
    ['Pipfile.lock', '{"default":{"a":{"version":"==1"}},\n"Default":{}}', 2],
  ])('in %s', (path, text, line) => {
    expect(tamperedEntries(kindOf(path), { path, text, beside: new Map() })).toMatchObject([
      { kind: 'key', line },
    ]);
  });

  it.each([
    [
      'Cargo.lock',
      '[[package]]\nname = "Version"\nversion = "1"\n[[package]]\nname = "version"\nversion = "1"',
    ],
    ['bun.lock', '{"packages":{"JSONStream":["JSONStream@1"],"jsonstream":["jsonstream@1"],},}'],
  ])('but not where nothing is written twice: %s', (path, text) => {
    expect(tamperedEntries(kindOf(path), { path, text, beside: new Map() })).toEqual([]);
  });
});

describe('lockfiles of Yarn and pnpm', () => {
  const inFile = (path: string, text: string): TamperedEntry[] =>
    tamperedEntries(kindOf(path), { path, text, beside: new Map() });
  const classic = (resolved: string): string =>
    `# yarn lockfile v1\n\nlodash@^4.17.0:\n  version "4.17.21"\n  resolved "${resolved}#0123"\n`;
  const berry = (resolution: string): string =>
    `__metadata:\n  version: 8\n\n"lodash@npm:^4.17.0":\n  version: 4.17.21\n  resolution: "${resolution}"\n`;
  const pnpm = (tarball: string): string =>
    `lockfileVersion: '9.0'\npackages:\n  lodash@4.17.21:\n    resolution: {integrity: x, tarball: ${tarball}}\n`;

  it.each([
    'yarn-classic/yarn.lock',
    'yarn-berry/yarn.lock',
    'pnpm-v5/pnpm-lock.yaml',
    'pnpm-v9/pnpm-lock.yaml',
  ])('as the package manager wrote it is not forged: %s', (path) => {
    expect(inFile(path, fixtureText(path))).toEqual([]);
  });

  it.each([
    ['yarn.lock', classic(`${URL}/lodash/-/lodash-4.17.21.tgz`)],
    ['yarn.lock', berry('lodash@npm:4.17.21')],
    ['yarn.lock', berry('lodash@npm:4.17.21::__archiveUrl=x')],
    ['pnpm-lock.yaml', pnpm(`${URL}/lodash/-/lodash-4.17.21.tgz`)],
  ])('that downloads what it says is not forged: %s %s', (path, text) => {
    expect(inFile(path, text)).toEqual([]);
  });

  it.each([
    ['yarn.lock', classic(`${URL}/lodash/-/lodash-4.17.15.tgz`), 'version', '4.17.15'],
    ['yarn.lock', classic(`${URL}/minimist/-/minimist-4.17.21.tgz`), 'resolved', 'minimist'],
    ['yarn.lock', berry('lodash@npm:4.17.15'), 'version', '4.17.15'],
    ['yarn.lock', berry('minimist@npm:4.17.21'), 'resolved', 'minimist'],
    ['pnpm-lock.yaml', pnpm(`${URL}/lodash/-/lodash-4.17.15.tgz`), 'version', '4.17.15'],
    ['pnpm-lock.yaml', pnpm(`${URL}/minimist/-/minimist-4.17.21.tgz`), 'resolved', 'minimist'],
  ])('that downloads something else is forged: %s %s', (path, text, kind, actual) => {
    expect(inFile(path, text)).toMatchObject([{ kind, actual }]);
  });
});

describe('an entry of the first format of npm’s lockfile', () => {
  const v1 = (version: string, resolved: string): string =>
    JSON.stringify({ lockfileVersion: 1, dependencies: { lodash: { version, resolved } } });

  it.each(['git+ssh://git@github.com/a/lodash.git#0123', 'file:lodash-4.17.20.tgz'])(
    'that claims the registry leads nowhere else: %s',
    (resolved) => {
      expect(tampered(v1('4.17.21', resolved))).toMatchObject([{ kind: 'resolved', actual: resolved }]);
      expect(tampered(v1(resolved, resolved))).toEqual([]);
    },
  );
});
