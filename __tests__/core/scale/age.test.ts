import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AGE, ageInMs, ageInWords } from '../../../src/core/scale/age.js';

const HOUR = 3_600_000;

it.each([
  ['0h', 0],
  ['24h', 24 * HOUR],
  ['7d', 168 * HOUR],
])('%s is an age', (text, ms) => {
  expect(ageInMs(text)).toBe(ms);
});

it.each(['', '24', '1.5h', '-1h', '24 h', '24H', '01h', '12345h'])('%j is none', (text) => {
  expect(AGE.test(text)).toBe(false);
  expect(() => ageInMs(text)).toThrow(RangeError);
});

it('is said in words, rounded down', () => {
  const said = [0, 0.99, 1, 1.9, 2, 47.9, 48, 71.9, 72].map((hours) => ageInWords(hours * HOUR));
  expect(said).toEqual([
    ...['less than an hour', 'less than an hour', 'an hour', 'an hour', '2 hours', '47 hours'],
    ...['2 days', '2 days', '3 days'],
  ]);
});

it('never says more than it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9999 }), (hours) => {
      const [count = '', unit] = ageInWords(hours * HOUR).split(' ');
      expect(Number(count) * (unit === 'days' ? 24 : 1)).toBeLessThanOrEqual(hours);
    }),
  );
});
