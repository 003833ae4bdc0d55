import { describe, expect, it } from '@jest/globals';
import {
  lastDay,
  standingOf,
  type Granted,
  type WaiverStanding,
} from '../../../src/core/gate/waiver-rules.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';

const TODAY = '2026-11-24';

/** How a waiver of today for ten days stands where the rules give 30 days. */
function standing(changes: Partial<Granted>, approvals = 0, timezone = 'UTC'): WaiverStanding {
  const given: Granted = { expires: '2026-12-04', since: `${TODAY}T08:00:00Z`, confirmed: [], ...changes };
  const policy = {
    sla: { ...DEFAULT_POLICY.sla, timezone },
    'waiver-rules': { 'max-days': 30, approvals },
  };
  return standingOf(given, policy, TODAY);
}

describe('a waiver by the rules', () => {
  it('counts through the end of its last day', () => {
    expect(standing({ expires: TODAY })).toBe('active');
    expect(standing({ expires: '2026-11-23' })).toBe('expired');
  });

  it('lasts no longer than the days that it may have from the day on which it was given', () => {
    const since = '2026-11-14T08:00:00Z';
    expect(standing({ since, expires: '2026-12-14' })).toBe('active');
    expect(standing({ since, expires: '2026-12-15' })).toBe('overlong');
  });

  it('gains no days from a commit that claims a time to come', () => {
    const since = '2027-06-01T00:00:00Z';
    expect(standing({ since, expires: '2026-12-24' })).toBe('active');
    expect(standing({ since, expires: '2026-12-25' })).toBe('overlong');
  });

  it('has its days from now where nothing tells when it was given', () => {
    expect(standing({ since: null, expires: '2026-12-24' })).toBe('active');
    expect(standing({ since: null, expires: '2026-12-25' })).toBe('overlong');
  });

  it('was given on the day that it was in the time zone of the policy', () => {
    const given = { since: '2026-11-13T23:30:00Z', expires: '2026-12-14' };
    expect([standing(given), standing(given, 0, 'Europe/Berlin')]).toEqual(['overlong', 'active']);
  });

  it('needs as many who are confirmed as the rules ask for', () => {
    expect(standing({ confirmed: ['ann'] }, 2)).toBe('unconfirmed');
    expect(standing({ confirmed: ['ann', 'bob'] }, 2)).toBe('active');
  });

  it('is called expired before anything else, and overlong before unconfirmed', () => {
    expect(standing({ expires: '2026-11-23', since: '2020-01-01T00:00:00Z' }, 1)).toBe('expired');
    expect(standing({ expires: '2028-01-01' }, 1)).toBe('overlong');
  });

  it('has a last day that the rules count from the day after it was given', () => {
    expect(lastDay({ 'waiver-rules': { 'max-days': 1, approvals: 0 } }, TODAY)).toBe('2026-11-25');
  });
});
