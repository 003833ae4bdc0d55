import { expect, test } from '@jest/globals';
import { inOneLine } from '../../../src/scanners/workflows/rules/parts/in-one-line.js';

const WORDS = [/\bgit\b/u, /\spull\b/u, /\bpull\//u];

test.each([
  ['echo\ngit pull origin pull/1/head', { index: 5, text: 'git pull origin pull/' }],
  ['git -C git pull x pull/1', { index: 0, text: 'git -C git pull x pull/' }],
  ['git pull\npull/1', null],
  ['pull/1 git pull', null],
])('words of one line, in their order: %j', (text, found) => {
  expect(inOneLine(text, WORDS)).toEqual(found);
});

/** An expression with two gaps took cubic time: at this size, for longer than any test may. */
test('a line without end that begins the command again and again is read once', () => {
  expect(inOneLine('git pull '.repeat(100_000), WORDS)).toBeNull();
});
