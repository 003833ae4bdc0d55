import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { globsWithoutFile } from '../../src/cli/repository-globs.js';
import { whatHolds } from '../../src/cli/repository-files.js';
import { matchesPath } from '../../src/core/policy/match.js';
import { findRepository } from '../../src/system/find-repository.js';

let root: string;

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
}

beforeAll(() => {
  root = realpathSync.native(mkdtempSync(join(tmpdir(), 'fixby-globs-')));
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init');
  write('src/a/index.ts', 'src/b/c/d.ts', '.github/w.yml', 'node_modules/x/i.js', 'own/node_modules/y.js');
  write('nested/lib/a.ts', 'ignored/a.log', '.gitignore', 'gone/a.ts', 'Upper/a.ts', 'lib');
  writeFileSync(join(root, '.gitignore'), 'ignored/\n');
  symlinkSync('../src', join(root, 'src/link'));
  execFileSync('git', ['init', join(root, 'nested')], { stdio: 'ignore' });
  git('add', 'src', 'gone');
  rmSync(join(root, 'gone'), { recursive: true });
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const GLOBS = [
  ...['src/**', '**/*.ts', 'src/*/c/*.ts', 'src/link', 'src/link/**', '.github/**', '*.yml', './src/**'],
  ...['node_modules/**', 'own/**', 'nested/**', 'nested', 'ignored/*.log', 'gone/**', 'upper/**', 'Upper/*'],
  ...['lib/**', 'lib', '{src,lib}/a/*', 'src/../src/**', '!(src)/**', 'src/a/index.ts/**', 'src//a/**'],
];

describe('a glob of a policy', () => {
  it.each(GLOBS)('is without a file exactly if git lists none that fits: %j', async (glob) => {
    const paths = findRepository(root, null);
    if (paths === null) throw new Error('no repository');
    const holds = await whatHolds(paths);
    const isFree = await globsWithoutFile(join(root, 'src'), [glob]);
    expect(isFree(glob)).toBe(!holds((path) => matchesPath(glob, path)));
  });

  it('is not called free without a repository', async () => {
    const bare = realpathSync.native(mkdtempSync(join(tmpdir(), 'fixby-globs-')));
    expect((await globsWithoutFile(bare, ['no/**']))('no/**')).toBe(false);
    rmSync(bare, { recursive: true });
  });
});
