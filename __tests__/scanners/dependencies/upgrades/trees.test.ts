import { describe, expect, it } from '@jest/globals';
import { upgradeIn } from './upgrade.js';

const json = (value: unknown): string => JSON.stringify(value, null, 2);

function pnpmLock(catalog = ''): string {
  return `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      mkdirp:\n        specifier: ${catalog || '0.5.1'}\n        version: 0.5.1\n\npackages:\n\n  minimist@0.0.8:\n    resolution: {integrity: sha512-x}\n\n  mkdirp@0.5.1:\n    resolution: {integrity: sha512-y}\n\nsnapshots:\n\n  minimist@0.0.8: {}\n\n  mkdirp@0.5.1:\n    dependencies:\n      minimist: 0.0.8\n`;
}

describe('pnpm', () => {
  const minimist = ['minimist', '0.0.8', '0.2.4'] as const;

  it.each([
    [
      'pnpm@9.15.0',
      "npm pkg set 'pnpm.overrides[mkdirp>minimist@0.0.8]=^0.2.4' && pnpm install --no-frozen-lockfile",
    ],
    [
      'pnpm@12.0.0',
      'pnpm config set --location=project --json overrides \'{"kept":"1.0.0","mkdirp>minimist@0.0.8":"^0.2.4"}\' && pnpm install --no-frozen-lockfile',
    ],
  ])('writes overrides where %s reads them, and keeps those that are there', (packageManager, command) => {
    const files = {
      'pnpm-lock.yaml': pnpmLock(),
      'package.json': json({ packageManager }),
      'pnpm-workspace.yaml': 'overrides:\n  kept: 1.0.0\n',
    };
    expect(upgradeIn(files, 'pnpm-lock.yaml', minimist).command).toBe(command);
  });

  it('raises the line of a catalog', () => {
    const files = {
      'pnpm-lock.yaml': pnpmLock("'catalog:'"),
      'pnpm-workspace.yaml': 'packages: []\ncatalog:\n  other: 1.0.0\n  mkdirp: ^0.5.1 # kept\n',
    };
    expect(upgradeIn(files, 'pnpm-lock.yaml', ['mkdirp', '0.5.1', '0.5.6'])).toEqual({
      command: "sed -i.bak '4s/0\\.5\\.1/0.5.6/' pnpm-workspace.yaml && pnpm install --no-frozen-lockfile",
      note: 'it is in the catalog of pnpm-workspace.yaml',
    });
  });
});

describe('npm', () => {
  const lock = json({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { npm: '6.0.0', mkdirp: '0.5.1' } },
      'node_modules/npm': { version: '6.0.0', bundleDependencies: ['tar'], dependencies: { tar: '^4.0.0' } },
      'node_modules/npm/node_modules/tar': { version: '4.4.13', inBundle: true },
      'node_modules/mkdirp': { version: '0.5.1', dependencies: { minimist: '0.0.8' } },
      'node_modules/minimist': { version: '0.0.8' },
    },
  });

  it('moves a bundled package with the one that bundles it', () => {
    expect(upgradeIn({ 'package-lock.json': lock }, 'package-lock.json', ['tar', '4.4.13', '6.2.1'])).toEqual(
      {
        command: 'npm install npm@latest',
        note: 'it is in the archive of npm, whose newest version has other copies; major step from 4 to 6',
      },
    );
  });

  it('raises the override that is there', () => {
    const files = {
      'package-lock.json': lock,
      'package.json': json({ overrides: { mkdirp: { minimist: '0.0.8' } } }),
    };
    expect(upgradeIn(files, 'package-lock.json', ['minimist', '0.0.8', '0.2.4']).command).toBe(
      "npm pkg set 'overrides[mkdirp][minimist]=0.2.4' && npm install",
    );
  });
});

describe('what is inherited', () => {
  it('is raised in the workspace of Cargo', () => {
    const files = {
      'Cargo.lock':
        'version = 3\n\n[[package]]\nname = "a"\nversion = "0.1.0"\ndependencies = ["smallvec"]\n\n[[package]]\nname = "smallvec"\nversion = "1.6.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n',
      'Cargo.toml': '[workspace]\nmembers = ["a"]\n\n[workspace.dependencies]\nsmallvec = "=1.6.0"\n',
      'a/Cargo.toml':
        '[package]\nname = "a"\nversion = "0.1.0"\n\n[dependencies]\nsmallvec.workspace = true\n',
    };
    expect(upgradeIn(files, 'Cargo.lock', ['smallvec', '1.6.0', '1.6.1']).command).toBe(
      "sed -i.bak '5s/1\\.6\\.0/1.6.1/' Cargo.toml && cargo update -p smallvec",
    );
  });
});

describe('managers that are not run in tests', () => {
  const composerLock = json({ packages: [{ name: 'a/b', version: '1.2.0' }], 'packages-dev': [] });

  it.each([
    [
      'what Composer itself asks for',
      { 'composer.lock': composerLock, 'composer.json': json({ require: { 'a/b': '1.2.0' } }) },
      'composer.lock',
      ['a/b', '1.2.0', '2.0.1'],
      "composer require 'a/b:^2.0.1' --with-all-dependencies",
    ],
    [
      'what others ask for',
      { 'composer.lock': composerLock },
      'composer.lock',
      ['a/b', '1.2.0', '1.2.4'],
      "composer update a/b --with 'a/b:^1.2.4' --with-all-dependencies",
    ],
    [
      'a pin of a Gemfile',
      {
        'Gemfile.lock': 'GEM\n  remote: https://registry.example/\n  specs:\n    rack (1.0.0)\n',
        Gemfile: "source 'x'\ngem 'rack', '1.0.0'\n",
      },
      'Gemfile.lock',
      ['rack', '1.0.0', '1.0.4'],
      "sed -i.bak '2s/1\\.0\\.0/1.0.4/' Gemfile && bundle update --conservative rack",
    ],
    [
      'a version in a build of Gradle',
      { 'build.gradle': 'dependencies {\n  implementation "g:a:1.0.0"\n}\n' },
      'build.gradle',
      ['g:a', '1.0.0', '1.0.1'],
      "sed -i.bak '2s/1\\.0\\.0/1.0.1/' build.gradle",
    ],
  ] as const)('%s', (_, files, path, at, command) => {
    expect(upgradeIn(files as unknown as Record<string, string>, path, at).command).toBe(command);
  });
});
