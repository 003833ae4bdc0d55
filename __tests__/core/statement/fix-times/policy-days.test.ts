import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, type Policy } from '../../../../src/core/policy/policy.js';
import { longerDays, undated } from '../../../../src/core/statement/fix-times/policy-days.js';

/** The ways to a due date later than Atlassian's, where a policy has some days of its own. */
function longer(sla: Partial<Policy['sla']>): readonly string[] {
  const preset = 'atlassian-marketplace-cloud';
  return longerDays({ policy: { ...DEFAULT_POLICY, sla: { ...DEFAULT_POLICY.sla, preset, ...sla } } });
}

describe('days that are more than Atlassian gives', () => {
  it('are those of a level, and none at all is more than any', () => {
    expect(longer({})).toEqual([]);
    expect(longer({ days: { critical: 1, high: 1 } })).toEqual([]);
    expect(longer({ days: { critical: 1000, low: null } })).toEqual(['critical', 'low']);
  });

  it('are those while nothing fixes it, and those of triage', () => {
    expect(longer({ 'without-fix': { high: 1 } })).toEqual([]);
    expect(longer({ 'without-fix': { high: 1000 } })).toEqual(['high without a fix (1000)']);
    const { bounty } = DEFAULT_POLICY.sla.triage;
    expect(longer({ triage: { bounty } })).toEqual([]);
    expect(longer({ triage: { bounty: bounty + 1 } })).toEqual([`the triage of the bounty (${bounty + 1})`]);
  });
});

describe('findings of which nothing tells when they are fixed', () => {
  const issues = (least: Policy['issues']['minimum-severity']): Policy => ({
    ...DEFAULT_POLICY,
    issues: { ...DEFAULT_POLICY.issues, 'minimum-severity': least },
  });

  it('are those that get no issue, and those of a lower level', () => {
    expect(undated({ policy: issues('low') })).toEqual([]);
    expect(undated({ policy: issues('medium') }).map(({ text }) => text)).toEqual([
      expect.stringContaining('below medium get no issue'),
    ]);
    const severity = { ...DEFAULT_POLICY.severity, unreachable: 'lower' } as const;
    expect(undated({ policy: { ...issues('low'), severity } })).toHaveLength(1);
  });
});
