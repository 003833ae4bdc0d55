import { describe, expect, it } from '@jest/globals';
import { fixtureText, only, readFixture, readText } from '../reading.js';

describe.each(['1', '2', '3'])('package-lock.json, lockfile version %s', (version) => {
  const packages = readFixture(`npm-alias-v${version}/package-lock.json`);

  it('finds an alias by the name that osv-scanner reports', () => {
    const lodash = only(packages, 'lodash@4.17.15');
    expect(lodash).toMatchObject({ alias: 'old-lodash', direct: true, dev: false, through: [] });
    expect(fixtureText(`npm-alias-v${version}/package-lock.json`).split('\n')[lodash.line - 1]).toContain(
      'old-lodash"',
    );
    expect(only(packages, 'semver@5.7.1')).toMatchObject({ alias: '@my/semver', direct: true });
  });

  it('tells the shortest way from a direct dependency', () => {
    const [facts] = packages.find('string-width', '4.2.3');
    expect(facts).toMatchObject({ direct: false, through: ['@isaacs/cliui'], dev: false });
  });

  it('tells development from production', () => {
    expect(only(packages, 'ms@1.0.0')).toMatchObject({ direct: true, dev: true, alias: 'ms1' });
    expect(packages.find('@types/node', '18.0.0')).toMatchObject([{ dev: false }]);
  });

  it('knows several copies of one package apart', () => {
    const copies = packages.find('ansi-regex', '5.0.1');
    expect(copies.length).toBeGreaterThan(1);
    expect(new Set(copies.map(({ line }) => line)).size).toBe(copies.length);
    expect(copies.map(({ line }) => line)).toEqual(copies.map(({ line }) => line).sort((a, b) => a - b));
  });

  it('finds nothing that is not there', () => {
    expect(packages.find('lodash', '4.17.21')).toEqual([]);
    expect(packages.find('__proto__', '')).toEqual([]);
  });
});

describe('workspaces', () => {
  const packages = readFixture('npm-ws-v3/package-lock.json');

  it('have direct dependencies of their own, resolved from their own folder first', () => {
    expect(only(packages, 'debug@4.3.1')).toMatchObject({ direct: true, project: 'packages/a', dev: false });
    expect(only(packages, 'debug@2.6.9')).toMatchObject({ direct: true, project: 'packages/b', dev: false });
    expect(only(packages, 'lodash@4.17.15')).toMatchObject({
      direct: true,
      project: 'packages/b',
      dev: true,
    });
  });

  it('count a package as production that only one of them needs for it', () => {
    expect(only(packages, 'ms@2.1.2')).toMatchObject({ direct: true, dev: false });
    expect(only(packages, 'ms@2.0.0')).toMatchObject({ direct: false, through: ['debug'] });
  });
});

describe('package-lock.json', () => {
  const lock = (packages: object): string => JSON.stringify({ lockfileVersion: 3, packages }, null, 2);

  it('takes a package for development only when nothing else leads to it', () => {
    const read = readText(
      'package-lock.json',
      lock({
        '': {
          dependencies: { a: '1' },
          devDependencies: { d: '1' },
          optionalDependencies: { o: '1' },
          peerDependencies: { p: '1' },
        },
        'node_modules/a': { version: '1.0.0', dependencies: { both: '^1' } },
        'node_modules/d': { version: '1.0.0', dependencies: { both: '^1', only: '^1' } },
        'node_modules/o': { version: '1.0.0' },
        'node_modules/p': { version: '1.0.0' },
        'node_modules/both': { version: '1.0.0' },
        'node_modules/only': { version: '1.0.0', peerDependencies: { peer: '>=1' } },
        'node_modules/peer': { version: '1.0.0' },
        'node_modules/stray': { version: '1.0.0', dev: true },
      }),
    );
    const devOf = (name: string): boolean | null => only(read, `${name}@1.0.0`).dev;
    expect(['a', 'o', 'p', 'both'].map(devOf)).toEqual([false, false, false, false]);
    expect(['d', 'only', 'peer'].map(devOf)).toEqual([true, true, true]);
    expect(only(read, 'peer@1.0.0').through).toEqual(['d', 'only']);
    // A flag that the file merely claims is not believed.
    expect(only(read, 'stray@1.0.0')).toMatchObject({ direct: null, dev: null, through: [] });
  });

  it('does not run in circles', () => {
    const read = readText(
      'package-lock.json',
      lock({
        '': { dependencies: { a: '1' } },
        'node_modules/a': { version: '1.0.0', dependencies: { b: '1' } },
        'node_modules/b': { version: '1.0.0', dependencies: { a: '1', c: '1' } },
        'node_modules/c': { version: '1.0.0', dependencies: { b: '1' } },
      }),
    );
    expect(only(read, 'c@1.0.0').through).toEqual(['a', 'b']);
  });

  it('names the ranges by which a package is wanted', () => {
    expect(only(readFixture('npm-alias-v3/package-lock.json'), 'ms@2.1.2').wanted).toEqual(['2.1.2']);
  });

  it('tells nothing of lockfile v1 without its package.json', () => {
    const text = fixtureText('npm-alias-v1/package-lock.json');
    expect(only(readText('package-lock.json', text), 'lodash@4.17.15')).toMatchObject({
      direct: null,
      dev: null,
    });
  });
});
