import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeLicence } from '../../../src/core/packages/licence-rules.js';

const ALLOW = { allow: ['MIT', 'Apache-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'], deny: [] };
const DENY = { allow: [], deny: ['GPL-3.0-only', 'AGPL-3.0-or-later'] };

describe('a list of allowed licences', () => {
  it.each([
    ['MIT', 'allowed'],
    ['mit', 'unknown'],
    ['(MIT OR GPL-3.0-only)', 'allowed'],
    ['MIT AND GPL-3.0-only', 'other'],
    ['MIT AND (Apache-2.0 OR GPL-3.0-only)', 'allowed'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'allowed'],
    ['GPL-2.0 WITH Classpath-exception-2.0', 'allowed'],
    ['GPL-2.0-only', 'other'],
    ['ISC', 'other'],
    ['UNLICENSED', 'unknown'],
    ['SEE LICENSE IN LICENSE.md', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('says of %s: %s', (stated, verdict) => {
    expect(judgeLicence(stated, ALLOW)).toBe(verdict);
  });
});

describe('a list of denied licences', () => {
  it.each([
    ['MIT', 'allowed'],
    ['GPL-3.0', 'denied'],
    ['GPL-3.0-or-later', 'denied'],
    ['GPL-3.0+', 'denied'],
    ['GPL-3.0-only OR MIT', 'allowed'],
    ['GPL-3.0-only AND MIT', 'denied'],
    ['GPL-2.0-only', 'allowed'],
    ['AGPL-3.0-or-later', 'denied'],
    ['LGPL-3.0-only', 'allowed'],
  ])('says of %s: %s', (stated, verdict) => {
    expect(judgeLicence(stated, DENY)).toBe(verdict);
  });
});

it('takes the best of alternatives and the worst of what holds together', () => {
  const one = fc.constantFrom('MIT', 'ISC', 'GPL-3.0-only');
  const rules = { allow: ['MIT'], deny: ['GPL-3.0-only'] };
  const rank = ['allowed', 'other', 'denied'];
  fc.assert(
    fc.property(one, one, (a, b) => {
      const [x, y] = [a, b].map((id) => rank.indexOf(judgeLicence(id, rules))) as [number, number];
      expect(rank.indexOf(judgeLicence(`${a} OR ${b}`, rules))).toBe(Math.min(x, y));
      expect(rank.indexOf(judgeLicence(`(${a} AND ${b})`, rules))).toBe(Math.max(x, y));
    }),
  );
});
