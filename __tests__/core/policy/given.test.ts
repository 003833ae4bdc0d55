import { describe, expect, it } from '@jest/globals';
import { approvalOf, loginsIn } from '../../../src/core/policy/approvers.js';
import { confirmedIn, givenBy, type PolicyVersion } from '../../../src/core/policy/given.js';
import type { Waiver } from '../../../src/core/policy/policy.js';

const waiver = (changes: Partial<Waiver> = {}): Waiver => ({
  match: { rule: 'CVE-2021-23337' },
  reason: 'r',
  'approved-by': '@Alice and @bob',
  expires: '2027-01-31',
  ...changes,
});
const version = (commit: string, waivers: PolicyVersion['waivers']): PolicyVersion => ({
  commit,
  at: '2026-11-01T00:00:00Z',
  waivers,
});

describe('the commit that gave a waiver', () => {
  it('is the oldest in a row that has it as it stands', () => {
    const versions = [
      version('e', [waiver()]),
      version('d', null),
      version('c', [waiver({ match: { rule: 'cve-2021-23337' } })]),
      version('b', [waiver({ reason: 'another' })]),
      version('a', [waiver()]),
    ];
    expect(givenBy(waiver(), versions)).toMatchObject({ by: { commit: 'c' }, open: false });
    expect(givenBy(waiver(), versions.slice(0, 2))).toMatchObject({ by: { commit: 'e' }, open: true });
  });

  it('is none where it is not there yet', () => {
    expect(givenBy(waiver(), [version('a', [])])).toEqual({ by: null, open: false });
  });
});

describe('who approved a waiver', () => {
  it('are those of its names that merged it, or reviewed a state that had it', () => {
    const approvals = [
      { by: 'alice', waivers: null },
      { by: 'bob', waivers: [] },
      { by: 'carol', waivers: null },
    ];
    expect(confirmedIn(waiver(), approvals)).toEqual(['alice']);
    expect(confirmedIn(waiver(), [{ by: 'Bob', waivers: [waiver()] }])).toEqual(['bob']);
  });

  it('is confirmed only where all that are named are', () => {
    expect(approvalOf('@alice, @bob', ['alice'])).toBe('claimed');
    expect(approvalOf('@alice, @bob', ['alice', 'bob'])).toBe('confirmed');
    expect(approvalOf('the board', [])).toBe('claimed');
    expect(approvalOf(null, [])).toBeNull();
  });

  it.each([
    ['@alice', ['alice']],
    ['@Alice, @bob.', ['alice', 'bob']],
    ['alice@example.com, @org/team', []],
  ])('names of %j', (text, logins) => {
    expect(loginsIn(text)).toEqual(logins);
  });
});
