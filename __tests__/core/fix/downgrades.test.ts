import { describe, expect, it } from '@jest/globals';
import { downgradesIn, type StatedVersion } from '../../../src/core/fix/downgrades.js';

const stated = (...versions: readonly string[]): StatedVersion[] =>
  versions.map((version) => ({ path: 'package-lock.json', ecosystem: 'npm', name: 'acorn', version }));

describe('what a change moves back', () => {
  it.each([
    ['an older version in place of a newer one', ['5.7.3'], ['5.4.1'], '5.7.3 5.4.1'],
    ['an older copy beside the one that stays', ['5.7.3'], ['5.4.1', '5.7.3'], '5.7.3 5.4.1'],
    ['the newest copy of two', ['5.7.3', '8.0.0'], ['5.7.3', '7.0.0'], '8.0.0 7.0.0'],
  ])('%s', (_, before, after, expected) => {
    const found = downgradesIn(stated(...before), stated(...after));
    expect(found.map(({ from, to }) => `${from} ${to}`)).toEqual([expected]);
  });

  it.each([
    ['an upgrade', ['5.7.3'], ['5.7.4']],
    ['one of two copies that went', ['5.7.3', '8.0.0'], ['5.7.3']],
    ['two copies that became one', ['5.7.3', '8.0.0'], ['8.0.1']],
    ['a package that went', ['5.7.3'], []],
    ['a new package', [], ['5.7.3']],
    ['the text order of versions', ['9.0.0'], ['10.0.0']],
  ])('but not %s', (_, before, after) => {
    expect(downgradesIn(stated(...before), stated(...after))).toEqual([]);
  });

  it('tells lockfiles apart', () => {
    const other = stated('5.7.3').map((one) => ({ ...one, path: 'b/package-lock.json' }));
    expect(downgradesIn([...other, ...stated('5.4.0')], [...other, ...stated('5.4.1')])).toEqual([]);
  });
});
