import { describe, expect, it } from '@jest/globals';
import type { Folder } from '../../src/fix/guards/guard.js';
import { guardOf } from '../../src/fix/guards/guards.js';

const folder = (files: Readonly<Record<string, string>>): Folder => ({
  text: (name) => Promise.resolve(files[name] ?? null),
});
const guarded = (command: string, files: Readonly<Record<string, string>> = {}) => {
  const words = command.split(' ');
  return guardOf(words[0] ?? '')(words, folder(files));
};

describe('a step of an upgrade', () => {
  it.each([
    ['npm install lodash@4.17.21', {}, ['--package-lock-only', '--ignore-scripts']],
    ['npm update lodash', { 'package-lock.json': '{"lockfileVersion": 2}' }, ['--lockfile-version', '2']],
    ['pnpm install --no-frozen-lockfile', {}, ['--lockfile-only', '--ignore-scripts', '--ignore-pnpmfile']],
    ['yarn install', { 'yarn.lock': '# yarn lockfile v1' }, ['--ignore-scripts']],
    ['bun install', {}, ['--lockfile-only', '--ignore-scripts']],
    ['uv lock --upgrade-package idna==3.7', {}, ['--no-build']],
    ['composer update a/b', {}, ['--no-install', '--no-plugins', '--no-scripts']],
  ])('"%s" runs without code of the tree', async (command, files, options) => {
    expect(await guarded(command, files as Readonly<Record<string, string>>)).toEqual(
      expect.objectContaining({ args: expect.arrayContaining([...options]) as unknown }),
    );
  });

  it.each([
    ['bundle update --conservative rack', {}, 'Gemfile'],
    ['dotnet add a.csproj package b', {}, 'MSBuild'],
    ['pipenv upgrade a', {}, 'builds'],
    ['make all', {}, 'make'],
    [
      'pnpm install',
      { 'pnpm-workspace.yaml': 'configDependencies:\n  a: 1.0.0+sha512-x' },
      'configDependencies',
    ],
    ['pnpm install', { 'pnpm-lock.yaml': 'pnpmfileChecksum: x' }, '.pnpmfile.cjs'],
    ['yarn up -R lodash', { 'yarn.lock': '__metadata:\n  version: 8' }, 'exec'],
    ['yarn config set a b', {}, 'exec'],
    ['poetry update --lock a', {}, 'plugins'],
    ['python -m pip install -r a.txt', { 'a.txt': 'idna==3.7' }, 'builds'],
    ['pip-compile --upgrade-package a==1 a.in', { 'a.in': 'a' }, 'builds'],
    ['uv pip compile a.in -o a.txt', { 'a.in': 'a' }, 'builds'],
  ])('"%s" with %j is refused', async (command, files, why) => {
    const step = await guarded(command, files);
    expect('refused' in step ? step.refused : '').toContain(why);
  });

  it('of Yarn has its options first: Yarn 2 runs a script that is called like the command', async () => {
    const lockfile = '"__metadata":\n  version: 10\n';
    expect(await guarded('yarn upgrade lodash', { 'yarn.lock': lockfile })).toEqual({
      program: 'yarn',
      args: ['--ignore-scripts', '--non-interactive', '--no-progress', 'upgrade', 'lodash'],
    });
  });

  it('of Maven is an edit, which runs no plugin', async () => {
    const pom = `<project><properties><a.version>1.0</a.version></properties><dependencies><dependency>
      <groupId>g</groupId><artifactId>b</artifactId><version>1.0</version></dependency><dependency>
      <groupId>g</groupId><artifactId>c</artifactId><version>\${a.version}</version></dependency></dependencies></project>`;
    expect(
      await guarded('mvn versions:set-property -Dproperty=a.version -DnewVersion=1.1', { 'pom.xml': pom }),
    ).toEqual({ edit: { file: 'pom.xml', text: pom.replace('<a.version>1.0', '<a.version>1.1') } });
    expect(
      await guarded('mvn versions:use-dep-version -Dincludes=g:b -DdepVersion=1.2', { 'pom.xml': pom }),
    ).toEqual({ edit: { file: 'pom.xml', text: pom.replace('<version>1.0', '<version>1.2') } });
    expect(
      await guarded('mvn versions:use-dep-version -Dincludes=g:c -DdepVersion=1.2', { 'pom.xml': pom }),
    ).toEqual({ refused: expect.stringContaining('pom.xml') as unknown });
  });
});
