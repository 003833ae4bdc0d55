import { describe, expect, it } from '@jest/globals';
import { siblings } from '../../../../../src/scanners/dependencies/lockfiles/read.js';
import { fixtureText, kindOf, only, readFixture, readText } from '../reading.js';

describe('yarn.lock of Yarn 1', () => {
  const packages = readFixture('yarn-classic/yarn.lock');

  it('learns from package.json what is direct and what is for development', () => {
    expect(packages.manager).toBe('yarn');
    expect(only(packages, 'debug@2.6.8')).toMatchObject({ direct: true, dev: false, line: 5, column: 1 });
    expect(only(packages, 'minimist@0.0.8')).toMatchObject({
      direct: false,
      dev: true,
      through: ['mkdirp'],
      wanted: ['0.0.8'],
    });
  });

  it('has an alias under its real name', () => {
    expect(packages.find('ms', '2.0.0')).toMatchObject([
      { alias: 'ms1', direct: true },
      { alias: null, direct: false, through: ['debug'] },
    ]);
  });

  it('claims less where workspaces that it can not see may need a package too', () => {
    const manifest = JSON.stringify({ workspaces: ['packages/*'], devDependencies: { mkdirp: '0.5.1' } });
    const read = readText('yarn.lock', fixtureText('yarn-classic/yarn.lock'), { 'package.json': manifest });
    expect(only(read, 'mkdirp@0.5.1')).toMatchObject({ direct: true, dev: null });
    expect(only(read, 'minimist@0.0.8')).toMatchObject({ direct: null, dev: null });
  });

  it('tells only the places without a package.json', () => {
    const read = readText('yarn.lock', fixtureText('yarn-classic/yarn.lock'));
    expect(only(read, 'debug@2.6.8')).toMatchObject({ direct: null, dev: null, line: 5 });
  });

  it('finds what resolutions moved to another range', () => {
    const text =
      '# yarn lockfile v1\n\na@^1.0.0:\n  version "1.0.0"\n  dependencies:\n    b "~1.0.0"\n\nb@1.2.0:\n  version "1.2.0"\n';
    const read = readText('yarn.lock', text, { 'package.json': '{"dependencies":{"a":"^1.0.0"}}' });
    expect(only(read, 'b@1.2.0')).toMatchObject({ through: ['a'] });
  });
});

describe('yarn.lock of Yarn 2 and later', () => {
  it('wants the package.json of each workspace', () => {
    expect(siblings(kindOf('yarn.lock'), 'app/yarn.lock', fixtureText('yarn-berry/yarn.lock'))).toEqual([
      'app/package.json',
      'app/packages/a/package.json',
    ]);
  });

  it('tells direct, development and project', () => {
    const packages = readFixture('yarn-berry/yarn.lock');
    expect(packages.manager).toBe('yarn-berry');
    expect(only(packages, 'semver@5.7.1')).toMatchObject({ direct: true, dev: true, project: '' });
    expect(only(packages, 'debug@2.6.8')).toMatchObject({ direct: true, dev: false, project: 'packages/a' });
    expect(only(packages, 'minimist@0.0.8')).toMatchObject({
      direct: false,
      dev: true,
      through: ['mkdirp'],
      wanted: ['0.0.8'],
    });
    expect(packages.find('ms', '2.0.0').map(({ alias }) => alias)).toContain('ms1');
  });

  it('knows what is direct, but not what for, without the package.json', () => {
    const read = readText('yarn.lock', fixtureText('yarn-berry/yarn.lock'));
    expect(only(read, 'semver@5.7.1')).toMatchObject({ direct: true, dev: null });
  });
});

describe.each(['v5', 'v6', 'v9'])('pnpm-lock.yaml %s', (version) => {
  const path = `pnpm-${version}/pnpm-lock.yaml`;
  const packages = readFixture(path);

  it('tells direct, development and project', () => {
    expect(only(packages, 'semver@5.7.1')).toMatchObject({ direct: true, dev: true, project: '' });
    expect(only(packages, 'debug@2.6.8')).toMatchObject({ direct: true, dev: false, project: 'packages/b' });
    expect(only(packages, 'minimist@1.2.5')).toMatchObject({ direct: true, dev: false });
    expect(only(packages, '@types/node@18.0.0')).toMatchObject({ direct: true, dev: true });
    expect(only(packages, 'minimist@0.0.8')).toMatchObject({ direct: false, dev: true, through: ['mkdirp'] });
  });

  it('sees through peers and aliases', () => {
    expect(only(packages, 'react-redux@7.2.0')).toMatchObject({ direct: true, project: 'packages/a' });
    expect(only(packages, 'hoist-non-react-statics@3.3.2')).toMatchObject({ through: ['react-redux'] });
    expect(only(packages, 'ms@2.0.0')).toMatchObject({ direct: true, alias: 'ms1' });
  });

  it('points at the line of the package', () => {
    const { line, column } = only(packages, '@types/node@18.0.0');
    const lines = fixtureText(path).split('\n');
    expect(lines[line - 1]?.slice(column - 1)).toMatch(/^['/]*@types\/node/);
  });
});

describe('pnpm-lock.yaml of a single project', () => {
  it('has its dependencies at the top', () => {
    const text = [
      "lockfileVersion: '6.0'",
      'dependencies:',
      '  mkdirp:',
      '    specifier: ^0.5.0',
      '    version: 0.5.1',
      'packages:',
      '  /mkdirp@0.5.1:',
      '    dependencies:',
      '      minimist: 0.0.8',
      '  /minimist@0.0.8:',
      '    resolution: {integrity: sha512-x}',
    ];
    const read = readText('pnpm-lock.yaml', text.join('\n'));
    expect(only(read, 'mkdirp@0.5.1')).toMatchObject({
      direct: true,
      wanted: ['^0.5.0'],
      line: 7,
      column: 3,
    });
    expect(only(read, 'minimist@0.0.8')).toMatchObject({ direct: false, through: ['mkdirp'], dev: false });
  });
});

describe('a package of a pnpm lockfile', () => {
  it.each([
    ['{integrity: sha512-x}', 'registry'],
    ['{type: git, repo: https://github.com/a/b.git, commit: abc}', 'git'],
    ['{repo: https://github.com/a/b.git, commit: abc}', 'git'],
    ['{type: directory, directory: ../b}', 'own'],
    ['{directory: ../b}', 'own'],
  ])('with the resolution %s is of: %s', (resolution, origin) => {
    const lock = `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      b:\n        specifier: x\n        version: 1.0.0\npackages:\n  b@1.0.0:\n    resolution: ${resolution}\n`;
    expect(
      readText('pnpm-lock.yaml', lock)
        .all?.()
        .map((one) => one.origin),
    ).toEqual([origin]);
  });
});

describe('a pnpm lockfile of two documents', () => {
  const document = (name: string, section: string): string =>
    `---\nlockfileVersion: '9.0'\nimporters:\n  .:\n    ${section}:\n      ${name}:\n        specifier: 1.0.0\n        version: 1.0.0\npackages:\n  ${name}@1.0.0:\n    resolution: {integrity: x}\n`;

  it('has the packages of both, those of the configuration as production ones', () => {
    const packages = readText(
      'pnpm-lock.yaml',
      document('config', 'configDependencies') + document('lodash', 'devDependencies'),
    );
    expect(only(packages, 'config@1.0.0')).toMatchObject({ direct: true, dev: false, line: 10 });
    expect(only(packages, 'lodash@1.0.0')).toMatchObject({ direct: true, dev: true, line: 21 });
  });
});

describe('a yarn.lock of Yarn 1 with workspaces', () => {
  it('has what each of them asks for as direct', () => {
    const lock =
      '# yarn lockfile v1\n\nlodash@4.17.15:\n  version "4.17.15"\n\nx@1.0.0:\n  version "1.0.0"\n';
    const packages = readText('yarn.lock', lock, {
      'package.json': '{"workspaces":["packages/*"]}',
      'packages/a/package.json': '{"dependencies":{"lodash":"4.17.15"}}',
    });
    expect(only(packages, 'lodash@4.17.15')).toMatchObject({
      direct: true,
      dev: false,
      project: 'packages/a',
    });
    expect(only(packages, 'x@1.0.0')).toMatchObject({ direct: null });
  });
});
