import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCodeowners } from '../../../src/core/ledger/codeowners.js';

/** Whether a pattern fits a path. */
function fits(pattern: string, path: string): boolean {
  return parseCodeowners(`${pattern} @owner`)([path]).length === 1;
}

describe('a pattern of CODEOWNERS, as GitHub documents it', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['*', ['README.md', 'src/a/b.ts', '.github/CODEOWNERS'], []],
    ['*.js', ['a.js', 'src/deep/b.js'], ['a.ts', 'a.jsx', 'a.JS']],
    ['/build/logs/', ['build/logs/a.log', 'build/logs/old/b.log'], ['src/build/logs/a.log', 'build/logs']],
    ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'src/docs/a.md']],
    ['apps/', ['apps/a.ts', 'src/apps/deep/b.ts'], ['apps', 'myapps/a.ts']],
    ['/docs/', ['docs/a.md', 'docs/build-app/b.md'], ['src/docs/a.md']],
    [
      '**/logs',
      ['build/logs/a.log', 'scripts/logs/a.log', 'deeply/nested/logs/x/y.log', 'logs'],
      ['mylogs/a'],
    ],
    [
      '/apps/github',
      ['apps/github', 'apps/github/a.ts', 'apps/github/x/y.ts'],
      ['src/apps/github', 'apps/githubx'],
    ],
    [
      'src/**/test.ts',
      ['src/test.ts', 'src/a/test.ts', 'src/a/b/test.ts'],
      ['a/src/test.ts', 'src/xtest.ts'],
    ],
    ['src/**', ['src/a', 'src/a/b/c'], ['other/src/a']],
    ['file?.ts', ['file1.ts', 'src/fileA.ts'], ['file.ts', 'file12.ts', 'file/.ts']],
    ['foo.bar', ['foo.bar', 'src/foo.bar'], ['fooxbar']],
    ['my\\ notes/', ['my notes/a.md'], ['my/a.md', 'notes/a.md']],
  ])('%s', (pattern, yes, no) => {
    expect(yes.filter((path) => !fits(pattern, path))).toEqual([]);
    expect(no.filter((path) => fits(pattern, path))).toEqual([]);
  });

  it('has no negation and no ranges: both signs stand for themselves', () => {
    expect(fits('!a.ts', '!a.ts')).toBe(true);
    expect(fits('!a.ts', 'a.ts')).toBe(false);
    expect(fits('[ab].ts', '[ab].ts')).toBe(true);
    expect(fits('[ab].ts', 'a.ts')).toBe(false);
    expect(fits('*', '[slug]/page.tsx')).toBe(true);
    expect(fits('/app/[slug]/', 'app/[slug]/page.tsx')).toBe(true);
  });

  it('is sensitive to case', () => {
    expect(fits('Docs/', 'docs/a.md')).toBe(false);
    expect(fits('/README.md', 'readme.md')).toBe(false);
  });

  it('cannot begin with a hash, not even an escaped one', () => {
    expect(fits('\\#notes', '#notes')).toBe(false);
  });

  const name = fc
    .array(fc.constantFrom(...Array.from('abcXYZ019._-+()[]{}^$!@~,;=é')), { minLength: 1, maxLength: 8 })
    .map((letters) => letters.join(''))
    .filter((text) => text !== '.' && text !== '..');
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));

  it('without wildcards fits the path that it spells, whatever signs that has, and no longer name', () => {
    fc.assert(
      fc.property(path, name, (one, more) => {
        expect(fits(`/${one}`, one)).toBe(true);
        expect(fits(`/${one}`, `${one}/${more}`)).toBe(true);
        expect(fits(`/${one}`, `${one}${more}`)).toBe(false);
        expect(fits(`/${one}/*`, `${one}/${more}`)).toBe(true);
        expect(fits(`/${one}/*`, `${one}/${more}/${more}`)).toBe(false);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (line, any) => {
        expect(Array.isArray(parseCodeowners(line)([any]))).toBe(true);
      }),
      { numRuns: 2_000, examples: [['\\"', '']] },
    );
  });
});

describe('the owners of files', () => {
  const owners = parseCodeowners(
    [
      '# The owners of everything else',
      '*        @global-owner1 @global-owner2',
      '*.js     @js-owner #This is an inline comment.',
      '*.go     docs@example.com',
      '*.txt    @octo-org/octocats',
      '/apps/   @octocat',
      '/apps/github',
    ].join('\r\n'),
  );

  it.each<readonly [string, readonly string[]]>([
    ['README.md', ['global-owner1', 'global-owner2']],
    ['src/a.js', ['js-owner']],
    ['main.go', []],
    ['notes.txt', []],
    ['apps/a.js', ['octocat']],
    ['apps/github/a.js', []],
  ])('of %s are those of the last pattern that fits', (path, expected) => {
    expect(owners([path])).toEqual(expected);
  });

  it.each(['octocat', '@', '@octo-org/', '@-a', 'a@', '@a@b', '@octocat; @hubot'])(
    'are not changed by a line with "%s", which is no owner: GitHub skips it as a whole',
    (token) => {
      expect(parseCodeowners(`* @everybody\n/apps/ @octocat ${token}`)(['apps/a.js'])).toEqual(['everybody']);
    },
  );

  it.each(['docs@example.com', '@octo-org/octo.cats_2'])('are the people beside %s', (token) => {
    expect(parseCodeowners(`* @everybody\n/apps/ ${token} @octocat`)(['apps/a.js'])).toEqual(['octocat']);
  });

  it('of several files are named once, the first ones first', () => {
    expect(owners(['apps/a.js', 'src/a.js', 'apps/b.js'])).toEqual(['octocat', 'js-owner']);
  });
});
