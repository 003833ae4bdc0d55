import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { literal } from '../../../src/core/scale/literal.js';

test.each(['', 'u', 'i'])('any text is matched by its own expression, with the flags "%s"', (flags) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, around) => {
      expect(new RegExp(`^(?:${literal(text)})$`, flags).test(text)).toBe(true);
      expect(new RegExp(literal(text), flags).exec(`${around}${text}`)).not.toBeNull();
    }),
  );
});

test('a sign of an expression stands for itself', () => {
  expect(new RegExp(`^${literal('a.b*(c)')}$`, 'u').test('axbbb(c)')).toBe(false);
});
