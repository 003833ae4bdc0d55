import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backtrackingOf } from '../../../../src/scanners/code/regex/backtracking.js';

const growth = (pattern: RegExp): string | null =>
  backtrackingOf(pattern.source, pattern.flags)?.growth ?? null;

describe('backtrackingOf', () => {
  it.each([
    /^(a+)+$/,
    /(a*)*b/,
    /^(\w+\s?)*$/,
    /(a|aa)+$/,
    /^(\d+|\w+)*$/i,
    /"(\\.|[^"])*"/,
    /^(?:.*,)*x$/,
    /^(?:[a-c]|[c-e])+$/,
    /^(a{1,3})+$/,
    /^(([a-z])+.)+[A-Z]([a-z])+$/i,
    /^([a-zA-Z0-9])(([-.]|[_]+)?([a-zA-Z0-9]+))*@x$/,
  ])('finds exponential growth in %s', (pattern) => {
    expect(growth(pattern)).toBe('exponential');
  });

  it.each([/\s+$/, /^\s+|\s+$/g, /^\d*\d*$/, /<!--[\s\S]*?-->/, /^[a-z]+[a-z0-9]+!$/, /\d+\.\d*x/])(
    'finds polynomial growth in %s',
    (pattern) => {
      expect(growth(pattern)).toBe('polynomial');
    },
  );

  it.each([
    /^([^\n]*?)(?: +#+)? *(?:\n+|$)/,
    /^([^]*?)((?:\.{1,2}|[^/]+?|)(\.[^./]*|))(?:[/]*)$/,
    /^(\w+?)_*$/,
  ])('finds polynomial growth in %s, though it matches in the end', (pattern) => {
    expect(growth(pattern)).toBe('polynomial');
  });

  it.each([/^.*?a$/, /^[^]*?-->/, /^(.+?)=(.*)/s, /^"(.*?)"/])(
    'finds nothing in %s, whose attempts end at once',
    (pattern) => {
      expect(growth(pattern)).toBeNull();
    },
  );

  it.each([
    /a+/,
    /^[a-z]+$/,
    /^(?:[a-z0-9]+-)*[a-z0-9]+$/i,
    /^(?:\w+(?:\s\w+)*)?$/,
    /^(\d+|[a-z]+)$/,
    /^(?:a|b)*$/,
    /^\d{1,3}(?:\.\d{1,3}){3}$/,
    /(?:)/,
    /^(a+)+/,
  ])('finds nothing in %s', (pattern) => {
    expect(growth(pattern)).toBeNull();
  });

  it('says with which text the match fails slowly', () => {
    const found = backtrackingOf('^(?:ab?)(x+x+)+y$', '');
    expect(found).toMatchObject({ growth: 'exponential' });
    const attack = `${found?.prefix ?? ''}${(found?.pump ?? '').repeat(2)}${found?.suffix ?? ''}`;
    expect(attack).toMatch(/^ab?x{2,}[^xy]?/u);
    expect(/^(?:ab?)(x+x+)+y$/.test(attack)).toBe(false);
  });

  it('gives up on what is invalid or too large, and ends for any pattern', () => {
    expect(backtrackingOf('(', '')).toBeNull();
    expect(backtrackingOf('(a+)+'.repeat(500) + '$', '')).toBeNull();
    expect(backtrackingOf(`${'('.repeat(1_400)}a${')*'.repeat(1_400)}`, '')).toBeNull();
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '\\w',
      '[^a]',
      '(',
      ')',
      '(?:',
      '|',
      '*',
      '+',
      '?',
      '{2,}',
      '{1,9}',
      '$',
      '^',
      '(?=a)',
      '\\1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const found = backtrackingOf(pieces.join(''), '');
        if (found === null || found.approximate) return;
        expect(found.pump).not.toBe('');
      }),
    );
  });
});
