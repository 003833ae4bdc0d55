import { describe, expect, it } from '@jest/globals';
import { approvalOf, loginsIn } from '../../../src/core/policy/approvers.js';

describe('those whom approved-by names', () => {
  it.each([
    ['@alice and @Bob', ['alice', 'bob']],
    ['@alice, @ALICE', ['alice']],
    ['(@a-b-c)', ['a-b-c']],
    ['@acme/security', []],
    ['alice@example.com', []],
    ['@@alice', []],
    ['@alice_x', []],
    ['@alice-', []],
    ['the team', []],
  ])('are in %j: %j', (text, logins) => {
    expect(loginsIn(text)).toEqual(logins);
  });

  it('have approved it only where each of them is confirmed', () => {
    expect(approvalOf('@alice and @Bob', ['alice', 'bob'])).toBe('confirmed');
    expect(approvalOf('@alice and @Bob', ['alice'])).toBe('claimed');
    expect(approvalOf('@acme/security', ['alice'])).toBe('claimed');
    expect(approvalOf(null, ['alice'])).toBeNull();
  });
});
