import { describe, expect, it } from '@jest/globals';
import { appliedGrant, grantFor, grantStanding } from '../../../src/core/gate/comment-grant.js';
import type { CommentGrant } from '../../../src/core/gate/memory.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';

const TODAY = '2026-11-24';

const GRANT: CommentGrant = {
  kind: 'waiver',
  reason: 'no untrusted input',
  by: 'lead',
  since: '2026-11-01T00:00:00Z',
  expires: '2026-12-01',
  approvals: [{ by: 'lead', expires: '2026-12-01' }],
  places: null,
};

const rules = (approvals = 0, max = 365) => ({
  ...DEFAULT_POLICY,
  'waiver-rules': { approvals, 'max-days': max },
});

const grantIn = (grants: readonly CommentGrant[], path: string | null = null) =>
  grantFor({ grants, severity: null }, path, rules(), TODAY);

describe('of the grants on an issue', () => {
  it('the last one that still counts is the one that holds', () => {
    const early = { ...GRANT, reason: 'first' };
    const over = { ...GRANT, reason: 'over', expires: '2026-11-23' };
    expect(grantIn([early, GRANT])).toBe(GRANT);
    expect(grantIn([early, over])).toBe(early);
    expect(grantIn([over])).toBeNull();
  });

  it('one for some files covers no other file', () => {
    const some = { ...GRANT, places: ['a.js'] };
    expect([grantIn([some], 'a.js'), grantIn([some], 'b.js'), grantIn([some])]).toEqual([some, null, some]);
  });
});

describe('a grant', () => {
  it('counts through the end of its last day', () => {
    expect(grantStanding({ ...GRANT, expires: TODAY }, rules(), TODAY)).toBe('active');
    expect(grantStanding({ ...GRANT, expires: '2026-11-23' }, rules(), TODAY)).toBe('expired');
  });

  it('may not last longer than the rules allow, counted from the comment', () => {
    expect(grantStanding(GRANT, rules(0, 30), TODAY)).toBe('active');
    expect(grantStanding(GRANT, rules(0, 29), TODAY)).toBe('overlong');
  });

  it('needs as many people as the rules ask for: the same login twice is one, an ended one is none', () => {
    const by = (...approvals: CommentGrant['approvals']) =>
      grantStanding({ ...GRANT, approvals }, rules(2), TODAY);
    const until = '2026-12-01';
    expect(by({ by: 'lead', expires: until })).toBe('unconfirmed');
    expect(by({ by: 'lead', expires: until }, { by: 'Lead', expires: until })).toBe('unconfirmed');
    expect(by({ by: 'lead', expires: until }, { by: 'second', expires: '2026-11-23' })).toBe('unconfirmed');
    expect(by({ by: 'lead', expires: until }, { by: 'second', expires: TODAY })).toBe('active');
  });

  it('is shown with everybody who gave it, its author first', () => {
    const approvals = [
      { by: 'second', expires: '2026-12-01' },
      { by: 'lead', expires: '2026-12-01' },
      { by: 'gone', expires: '2026-11-23' },
    ];
    expect(appliedGrant({ ...GRANT, approvals }, TODAY)).toEqual({
      reason: 'no untrusted input',
      approvedBy: '@lead, @second',
      confirmed: ['second', 'lead'],
      expires: '2026-12-01',
    });
  });
});
