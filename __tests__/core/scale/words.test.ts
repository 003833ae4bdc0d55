import { expect, it } from '@jest/globals';
import { capitalise, count, enumerate, number } from '../../../src/core/scale/words.js';

it.each<readonly [readonly string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('lists %j', (items, words) => {
  expect(enumerate(items)).toBe(words);
});

it('counts one, none and many', () => {
  expect([0, 1, 2].map((n) => count(n, 'finding'))).toEqual(['0 findings', '1 finding', '2 findings']);
  expect(count(2, 'entry', 'entries')).toBe('2 entries');
});

it('parts the thousands', () => {
  expect([999, 1_000, 1_234_567].map(number)).toEqual(['999', '1,000', '1,234,567']);
});

it('begins with a capital', () => {
  expect(['', 'a waiver', 'Ä'].map(capitalise)).toEqual(['', 'A waiver', 'Ä']);
});
