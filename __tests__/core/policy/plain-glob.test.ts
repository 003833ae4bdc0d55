import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesPath } from '../../../src/core/policy/match.js';
import { plainGlob } from '../../../src/core/policy/plain-glob.js';

describe('a glob of a folder', () => {
  const name = fc.constantFrom('a', 'b.c', '@d', '_e-f', 'A');
  const glob = fc
    .tuple(name, fc.array(fc.oneof(name, fc.constant('*')), { maxLength: 3 }))
    .map(([first, more]) => [first, ...more, '**'].join('/'));
  const part = fc.oneof(name, fc.constantFrom('', '.', '..', '.x', '...', '*', '**', '\na', 'a\n', 'é', ' '));
  const path = fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/'));

  it('fits the paths that the library says, and no other', () => {
    const seen = { fits: 0, not: 0 };
    fc.assert(
      fc.property(glob, path, path, (one, any, below) => {
        const fits = plainGlob(one);
        if (fits === null) return;
        const inside = one.replace(/\*\*$/u, below).replaceAll('*', 'x');
        for (const tried of [any, inside, inside.replace(/\/$/u, ''), one.replace(/\/\*\*$/u, '')]) {
          expect({ tried, fits: fits(tried) }).toEqual({ tried, fits: matchesPath(one, tried) });
          seen[fits(tried) ? 'fits' : 'not'] += 1;
        }
      }),
      { numRuns: 3_000 },
    );
    expect(Math.min(seen.fits, seen.not)).toBeGreaterThan(500);
  });

  it.each(['a/**', 'a/*/b.c/**', '@scope/_x/**'])('is read without the library: %s', (one) => {
    expect(plainGlob(one)).not.toBeNull();
  });

  it.each(['a', '**', '*/**', 'a/*', 'a/*.ts', '**/a/**', 'a/*/**', '{a,b}/**', '!a/**', './a/**', 'a/**/'])(
    'is left to the library: %s',
    (one) => {
      expect(plainGlob(one)).toBeNull();
    },
  );
});
