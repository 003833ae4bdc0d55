import { describe, expect, it } from '@jest/globals';
import { companions } from '../../../../src/scanners/dependencies/lockfiles/companions.js';
import { lockfileKind } from '../../../../src/scanners/dependencies/lockfiles/kinds.js';
import { unreadLockfile } from '../../../../src/scanners/dependencies/lockfiles/unread.js';

describe('which files osv-scanner reads', () => {
  it.each([
    ['package-lock.json', 'npm', 'npm'],
    ['apps/api/npm-shrinkwrap.json', 'npm', 'npm'],
    ['yarn.lock', 'npm', 'yarn'],
    ['pnpm-lock.yaml', 'npm', 'pnpm'],
    ['bun.lock', 'npm', 'bun'],
    ['requirements.txt', 'PyPI', 'pip'],
    ['deploy/dev-requirements.txt', 'PyPI', 'pip'],
    ['requirements-dev.txt', 'PyPI', 'pip'],
    ['requirements.in', 'PyPI', 'pip'],
    ['requirements/dev.txt', 'PyPI', 'pip'],
    ['constraints.txt', 'PyPI', 'pip'],
    ['pylock.dev.toml', 'PyPI', null],
    ['go.mod', 'Go', 'go'],
    ['go.work', 'Go', 'go'],
    ['Cargo.toml', 'crates.io', null],
    ['eng/Versions.props', 'NuGet', null],
    ['Directory.Build.targets', 'NuGet', null],
    ['Cargo.lock', 'crates.io', 'cargo'],
    ['pom.xml', 'Maven', 'maven'],
    ['lib/thing-1.0.pom', 'Maven', 'maven'],
    ['gradle/verification-metadata.xml', 'Maven', 'gradle'],
    ['App/App.csproj', 'NuGet', 'nuget'],
    ['App/App.fsproj', 'NuGet', 'nuget'],
    ['Directory.Build.props', 'NuGet', 'nuget'],
    ['out/app.deps.json', 'NuGet', null],
    ['Package.resolved', 'SwiftURL', null],
    ['sbom/app.CDX.json', null, null],
    ['BOM.xml', null, null],
    ['app.spdx', null, null],
    ['.spdx.app.json', null, null],
  ])('%s is read, as %s', (path, ecosystem, packageManager) => {
    expect(lockfileKind(path)).toMatchObject({ ecosystem, packageManager });
  });

  it.each([
    'package.json',
    'Package-Lock.json',
    'requirements/dev.md',
    'requirements.TXT',
    'verification-metadata.xml',
    'sub/verification-metadata.xml',
    'app.spdx.yaml',
    'x.bom.json',
    'node_modules/a/package-lock.json',
    'node_modules/a/yarn.lock',
    'Podfile.lock',
    'bun.lockb',
  ])('%s is not read', (path) => {
    expect(lockfileKind(path)).toBeNull();
  });
});

describe('what is not analysed', () => {
  it('says so of lockfiles that osv-scanner has no reader for', () => {
    expect(unreadLockfile('ios/Podfile.lock')?.detail).toContain('CocoaPods');
    expect(unreadLockfile('bun.lockb')?.detail).toContain('bun.lock');
  });

  it.each(['pixi.toml', 'tox.ini', 'a/package.yaml', 'package.json5'])('and of manifests: %s', (path) => {
    expect(unreadLockfile(path)).toMatchObject({ reason: 'unsupported' });
  });

  it.each(['lib/a-1.0.jar', 'a.whl', 'a-1.0.tgz', 'a.tar.gz', 'A.NUPKG', 'a.gem', 'x/a.war'])(
    'says so of an archive: %s',
    (path) => {
      expect(unreadLockfile(path)).toMatchObject({ reason: 'unsupported' });
    },
  );

  it.each(['.yarn/cache/a-npm-1.0.0-0-1.zip', 'jar', 'a.jar.md5', 'node_modules/a/a.tgz'])(
    'says nothing of %s',
    (path) => {
      expect(unreadLockfile(path)).toBeNull();
    },
  );

  it('says so of a manifest without a lockfile, unless one above it covers it', () => {
    const files = new Set(['package-lock.json']);
    const exists = (path: string): boolean => files.has(path);
    expect(unreadLockfile('packages/a/package.json', exists)).toBeNull();
    expect(unreadLockfile('service/Gemfile', exists)).toEqual({
      reason: 'no-lock',
      detail: 'no Gemfile.lock beside it or above',
    });
    expect(unreadLockfile('node_modules/a/package.json', exists)).toBeNull();
    expect(unreadLockfile('README.md', exists)).toBeNull();
  });
});

describe('companions', () => {
  it('are the targets of -r and -c, beside the file that names them', () => {
    const text = [
      '-r base.txt',
      '--requirement=../shared/all.txt  # all',
      '-c constraints.txt',
      '-cmore.txt',
      'django==3.2.4',
    ];
    expect(companions('deploy/requirements.txt', text.join('\n'))).toEqual([
      'deploy/base.txt',
      'shared/all.txt',
      'deploy/constraints.txt',
      'deploy/more.txt',
    ]);
  });

  it('never lie outside the repository', () => {
    const text =
      '-r ../../etc/passwd\n-r /etc/passwd\n-r https://registry.example/x.txt\n-r ..\\..\\x.txt\n-r ok.txt';
    expect(companions('a/requirements.txt', text)).toEqual(['a/ok.txt']);
  });

  it('are found in an included file whose name says nothing', () => {
    expect(companions('deploy/base.txt', '-r more.txt', 'pip')).toEqual(['deploy/more.txt']);
  });

  it('of a go.mod is its go.sum, of a pom.xml its parent', () => {
    expect(companions('tools/go.mod', 'module x')).toEqual(['tools/go.sum']);
    const pom = (parent: string): string => `<project>${parent}<artifactId>a</artifactId></project>`;
    expect(companions('a/pom.xml', pom('<parent><artifactId>p</artifactId></parent>'))).toEqual(['pom.xml']);
    expect(
      companions(
        'a/pom.xml',
        pom('<parent><artifactId>p</artifactId><relativePath>../p</relativePath></parent>'),
      ),
    ).toEqual(['p/pom.xml']);
    expect(
      companions('a/pom.xml', pom('<parent><artifactId>p</artifactId><relativePath/></parent>')),
    ).toEqual([]);
    expect(companions('a/pom.xml', pom(''))).toEqual([]);
  });
});
