import { describe, expect, it } from '@jest/globals';
import { duePlaces, lastOfWeek, milestoneDay } from '../../../../src/core/ledger/plan/due-places.js';
import { readLedger } from '../../../../src/core/ledger/read.js';
import { DEFAULT_POLICY } from '../../../../src/core/policy/policy.js';
import { trackedIssue, tracker, type IssueOverrides } from '../../../fixtures/tracker.js';

const policy = { ...DEFAULT_POLICY, issues: { ...DEFAULT_POLICY.issues, milestones: true } };

/** The milestone that the issue of a finding gets which is due on 3 December 2026, a Thursday. */
function milestone(issue: IssueOverrides = {}, waived = false, due: string | null = '2026-12-03'): unknown {
  const entry = readLedger(tracker(trackedIssue(issue))).issues[0] ?? null;
  return duePlaces({ due, waived }, entry, { policy }).milestone;
}

describe('the week of a due date', () => {
  it('ends with its Sunday, also before the Monday that weeks are counted from', () => {
    expect(['2026-11-23', '2026-11-29', '2026-11-30', '2023-12-31', '2023-12-30'].map(lastOfWeek)).toEqual([
      ...['2026-11-29', '2026-11-29', '2026-12-06', '2023-12-31', '2023-12-31'],
    ]);
  });

  it('is named by a milestone of ours only', () => {
    expect(milestoneDay('Security fixes due by 2026-12-06')).toBe('2026-12-06');
    expect(milestoneDay('My Security fixes due by 2026-12-06')).toBeNull();
  });
});

describe('the milestone of an issue', () => {
  it('is that of the week of its date, in place of an older one of ours', () => {
    const title = 'Security fixes due by 2026-12-06';
    expect(milestone()).toBe(title);
    const before = { number: 1, title: 'Security fixes due by 2026-11-29' };
    expect(milestone({ milestone: before })).toBe(title);
  });

  it('stays as a person chose it', () => {
    expect(milestone({ milestone: { number: 1, title: 'v2' } })).toBeNull();
  });

  it('is none for what is waived or has no date', () => {
    expect(milestone({}, true)).toBeNull();
    expect(milestone({}, false, null)).toBeNull();
  });
});
