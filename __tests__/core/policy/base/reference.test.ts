import { describe, expect, it } from '@jest/globals';
import { baseReference, isCommit } from '../../../../src/core/policy/base/reference.js';

describe('where a base policy is', () => {
  it('is told by its repository, its path and a tag or commit', () => {
    expect(baseReference('acme/.github:policies/fixby.yml@releases/v1')).toEqual({
      owner: 'acme',
      repo: '.github',
      path: 'policies/fixby.yml',
      ref: 'releases/v1',
    });
  });

  it.each([
    'acme/x:a/../b.yml@v1',
    'acme/x:./b.yml@v1',
    'acme/x:a.yml@-v',
    'acme/x:a.yml@a//b',
    'acme/x:a.yml@a..b',
    'acme/x:a b.yml@v1',
    'acme/.:a.yml@v1',
    '-acme/x:a.yml@v1',
    'acme/x:a.yml@v1\n',
  ])('is not %j', (text) => {
    expect(() => baseReference(text)).toThrow(RangeError);
  });

  it('means one text for ever only with all digits of a commit', () => {
    expect(isCommit('0123456789abcdef0123456789abcdef01234567')).toBe(true);
    for (const ref of ['0123456', 'v1', '0123456789ABCDEF0123456789abcdef01234567', 'a'.repeat(41)])
      expect(isCommit(ref)).toBe(false);
  });
});
