import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atLeast, SEVERITIES, severityOfScore, worse } from '../../../src/core/scale/severity.js';

describe('the severity of a CVSS score', () => {
  it.each([
    [10, 'critical'],
    [9, 'critical'],
    [8.9, 'high'],
    [7, 'high'],
    [6.9, 'medium'],
    [4, 'medium'],
    [3.9, 'low'],
    [0.1, 'low'],
    [0, null],
  ])('is, at every boundary: %d → %s', (score, severity) => {
    expect(severityOfScore(score)).toBe(severity);
  });

  it.each([-0.1, 10.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d, which is no score', (score) => {
    expect(() => severityOfScore(score)).toThrow(RangeError);
  });

  it('never gets milder as the score grows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (a, b) => {
          const [lower, higher] = [severityOfScore(Math.min(a, b)), severityOfScore(Math.max(a, b))];
          expect(lower !== null && higher !== null && atLeast(higher, lower)).toBe(true);
        },
      ),
    );
  });
});

describe('the order of severities', () => {
  it('puts the worse one first, whichever way they are asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEVERITIES), fc.constantFrom(...SEVERITIES), (a, b) => {
        expect(worse(a, b)).toBe(worse(b, a));
        expect(atLeast(worse(a, b), a) && atLeast(worse(a, b), b)).toBe(true);
      }),
    );
  });
});
