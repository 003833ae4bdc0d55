import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { lockfileKind } from '../../../../src/scanners/dependencies/lockfiles/kinds.js';
import { stageLockfiles, type Staged } from '../../../../src/scanners/dependencies/stage/stage.js';
import { stagedPath } from '../../../../src/scanners/dependencies/stage/staged-path.js';
import { temporaryDirectory } from '../../../fixtures/git.js';
import { MemoryTree, type TreeContents } from '../../../fixtures/memory-tree.js';

/** Stages some, or all, files of a tree. */
async function stage(contents: TreeContents, paths = Object.keys(contents), maxBytes?: number) {
  const directory = join(temporaryDirectory(), 'head');
  const staged: Staged = await stageLockfiles(new MemoryTree(contents), paths, directory, maxBytes);
  const present = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  const texts = Object.fromEntries(
    [...staged.files].map(([file, path]) => [path, readFileSync(file, 'utf8')]),
  );
  return { ...staged, present: present.sort(), texts };
}

describe('staging lockfiles', () => {
  it('copies them as they lie, and nothing else', async () => {
    const staged = await stage(
      {
        'package-lock.json': 'one',
        'app/gradle/verification-metadata.xml': '<a/>',
        'osv-scanner.toml': 'x',
        '.gitignore': '*',
      },
      ['package-lock.json', 'app/gradle/verification-metadata.xml'],
    );
    expect(staged.problems).toEqual([]);
    expect(staged.texts).toEqual({
      'package-lock.json': 'one',
      'app/gradle/verification-metadata.xml': '<a/>',
    });
    expect(staged.present).toEqual(['0/app/gradle/verification-metadata.xml', '0/package-lock.json']);
  });

  it('keeps the bytes, whatever they are', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x0d, 0x0a, 0x80]);
    const { files } = await stage({ 'poetry.lock': bytes });
    expect([...files.keys()].map((file) => readFileSync(file))).toEqual([bytes]);
  });

  it('brings the files along that a requirements file refers to, over several steps', async () => {
    const staged = await stage(
      {
        'app/requirements.txt': '-r ../base.txt\n  --requirement=more/dev.txt\n-c limits.txt\nflask==1.0\n',
        'base.txt': '-r base.txt\n-r app/more/dev.txt\n',
        'app/more/dev.txt': 'pytest==1.0\n',
        'app/limits.txt': 'six==1.0\n',
      },
      ['app/requirements.txt'],
    );
    expect(staged.problems).toEqual([]);
    expect(staged.present).toEqual([
      '0/app/limits.txt',
      '0/app/more/dev.txt',
      '0/app/requirements.txt',
      '0/base.txt',
    ]);
    expect(staged.texts).toEqual({
      'app/requirements.txt': '-r ../base.txt\n  --requirement=more/dev.txt\n-c limits.txt\nflask==1.0\n',
    });
  });

  it('does not miss what is rightly elsewhere', async () => {
    const staged = await stage({
      'go.mod': 'module a\n',
      'pom.xml': '<project><parent><relativePath>../pom.xml</relativePath></parent></project>',
      'requirements.txt': '-c https://registry.example/limits.txt\n-c gone.txt\n',
    });
    expect(staged.problems).toEqual([]);
    expect(staged.files.size).toBe(3);
  });

  it.each([
    ['-r gone.txt', /gone\.txt, which is not in the repository/],
    ['-r ../../outside.txt', /outside of the repository/],
    ['--requirement https://registry.example/r.txt', /outside of the repository/],
    ['-r link.txt', /link\.txt, which is a symbolic link/],
  ])('does not scan a requirements file with %s', async (line, message) => {
    const staged = await stage({ 'requirements.txt': `${line}\n`, 'link.txt': { link: '/etc/hosts' } }, [
      'requirements.txt',
    ]);
    expect(staged.problems).toEqual([{ file: 'requirements.txt', message: expect.stringMatching(message) }]);
    expect(staged.files.size).toBe(0);
    expect(staged.present).toEqual([]);
  });

  it('does not scan a go.mod whose go.sum is a symbolic link', async () => {
    const { problems } = await stage({ 'go.mod': 'module a\n', 'go.sum': { link: 'other' } }, ['go.mod']);
    expect(problems).toEqual([{ file: 'go.mod', message: expect.stringContaining('symbolic link') }]);
  });

  it('names a file that is too big, and its size', async () => {
    const { problems, files } = await stage(
      { 'yarn.lock': 'x'.repeat(1001), 'go.mod': 'module a' },
      ['yarn.lock', 'go.mod'],
      1000,
    );
    expect(problems).toEqual([
      { file: 'yarn.lock', message: expect.stringMatching(/yarn\.lock has 1001 bytes.*1000/) },
    ]);
    expect([...files.values()]).toEqual(['go.mod']);
  });

  it('bounds a file together with what it refers to', async () => {
    const contents = {
      'requirements.txt': `-r base.txt\n#${'x'.repeat(600)}`,
      'base.txt': `#${'x'.repeat(600)}`,
    };
    const { problems } = await stage(contents, ['requirements.txt'], 1000);
    expect(problems).toEqual([
      { file: 'requirements.txt', message: expect.stringContaining('more than 1000 bytes') },
    ]);
  });

  it.each([
    ['package-lock.json', ' \n\t'],
    ['yarn.lock', ''],
    ['Cargo.lock', ''],
  ])('does not take an empty %s for one without packages', async (path, text) => {
    const { problems } = await stage({ [path]: text });
    expect(problems).toEqual([{ file: path, message: expect.stringContaining('is empty') }]);
  });

  it('takes an empty requirements file for what it is', async () => {
    expect((await stage({ 'requirements.txt': '' })).problems).toEqual([]);
  });

  it('does not take UTF-16 for a file without packages', async () => {
    const { problems } = await stage({ 'requirements.txt': Buffer.from('\ufeffdjango==1.0\n', 'utf16le') });
    expect(problems).toEqual([{ file: 'requirements.txt', message: expect.stringContaining('UTF-16') }]);
  });

  it.each(['Gemfile.lock', 'requirements.txt', 'gradle.lockfile', 'package-lock.json'])(
    'does not take the Git LFS pointer of a %s for one without packages',
    async (path) => {
      const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`;
      const { problems, files } = await stage({ [path]: pointer });
      expect(problems).toEqual([{ file: path, message: expect.stringContaining('Git LFS') }]);
      expect(files.size).toBe(0);
    },
  );

  it('keeps files apart whose names differ in case, or in what is replaced', async () => {
    const paths = [
      'A/yarn.lock',
      'a/yarn.lock',
      'x,y/yarn.lock',
      'x:y/yarn.lock',
      `${stagedPath('x,y')}/yarn.lock`,
    ];
    const staged = await stage(Object.fromEntries(paths.map((path) => [path, path])));
    expect(staged.problems).toEqual([]);
    expect(staged.texts).toEqual(Object.fromEntries(paths.map((path) => [path, path])));
    expect(new Set(staged.present.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });

  it('keeps a package-lock.json apart from the npm-shrinkwrap.json that would hide it', async () => {
    const { present } = await stage({
      'npm-shrinkwrap.json': '{}',
      'package-lock.json': '{}',
      'app/package-lock.json': '{}',
    });
    expect(present).toEqual(['0/app/package-lock.json', '0/npm-shrinkwrap.json', '1/package-lock.json']);
  });

  it('refuses a directory that osv-scanner cannot be told of', async () => {
    const directory = join(temporaryDirectory(), 'a,b');
    await expect(stageLockfiles(new MemoryTree({}), [], directory)).rejects.toThrow(/comma/);
  });
});

describe('a staged path', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom('node_modules', '..', '-L', 'a,b', 'a:b', 'CON', 'x.', ' x', '~'),
  );
  const parts = fc.array(
    part.map((text) => text.replaceAll('/', '')),
    { minLength: 1, maxLength: 5 },
  );

  it('has nothing that osv-scanner or a file system takes for something else', () => {
    fc.assert(
      fc.property(parts, (list) => {
        for (const staged of stagedPath(list.join('/')).split('/')) {
          expect(staged).not.toMatch(/[,:\\\p{Cc}"*<>|?]|[^\x20-\x7e]|^[-~ ]|[. ]$|^\.\.?$/u);
          expect(staged).not.toMatch(/^(?:node_modules|con)$/i);
        }
      }),
    );
  });

  it('is another one for another path, as long as that is not made to look alike', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        fc.pre(a.join('/') !== b.join('/'));
        fc.pre(![...a, ...b].some((text) => /_[0-9a-f]{10}/.test(text)));
        expect(stagedPath(a.join('/'))).not.toBe(stagedPath(b.join('/')));
      }),
    );
  });

  it.each([
    'ü-requirements-dev.txt',
    'pylock.ü,.toml',
    'Ünï.csproj',
    'a:b.deps.json',
    '-x.cdx.json',
    'a,b.spdx.json',
    ',.pom',
  ])('of %s is of the same kind', (path) => {
    expect(lockfileKind(path)).not.toBeNull();
    expect(lockfileKind(stagedPath(path))).toEqual(lockfileKind(path));
  });

  it.each([
    'package-lock.json',
    'packages/app (old)/[slug]/yarn.lock',
    'a b/c~1/go.mod',
    '.config/@scope/x+y=z/Cargo.lock',
  ])('of an ordinary one is itself: %s', (path) => {
    expect(stagedPath(path)).toBe(path);
  });
});
