import { describe, expect, it } from '@jest/globals';
import { nearMiss } from '../../../../src/core/policy/read/near-miss.js';

const KNOWN = ['fail-on', 'overdue', 'scope', 'malicious'];

describe('the word that was meant', () => {
  it.each([
    ['fail_on', 'fail-on'],
    ['overdeu', 'overdue'],
    ['SCOPE', 'scope'],
    ['scop', 'scope'],
    ['malicous', 'malicious'],
    ['sc', undefined],
    ['entirely-else', undefined],
    ['x'.repeat(61), undefined],
  ])('by %s is %s', (word, meant) => {
    expect(nearMiss(word, KNOWN)).toBe(meant);
  });

  it('is the nearest of several, and a swap of neighbours is one step', () => {
    expect(nearMiss('abcdfe', ['abcxyf', 'abcdef'])).toBe('abcdef');
    expect(nearMiss('ba', ['ab'])).toBe('ab');
    expect(nearMiss('scope', ['slope', 'scope'])).toBe('scope');
  });

  it('is none where none is known, or longer words would take long to compare', () => {
    expect(nearMiss('scope', [])).toBeUndefined();
    expect(nearMiss('x'.repeat(61), ['x'.repeat(61)])).toBeUndefined();
    expect(nearMiss('x'.repeat(60), ['x'.repeat(60)])).toBe('x'.repeat(60));
  });
});
