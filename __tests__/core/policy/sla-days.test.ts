import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { slaDays, triageDays } from '../../../src/core/policy/sla-days.js';

function policy(sla: Partial<Policy['sla']>): Pick<Policy, 'sla'> {
  return { sla: { ...DEFAULT_POLICY.sla, ...sla } };
}

describe('the days until a due date', () => {
  it('are those of the policy, be it none at all or none to lose', () => {
    const own = policy({ days: { critical: 0, high: null } });
    expect([slaDays(own, 'critical'), slaDays(own, 'high')]).toEqual([0, null]);
  });

  it('are those of its preset where it gives none', () => {
    expect(slaDays(policy({ days: { critical: 1 } }), 'high')).toBe(slaDays(DEFAULT_POLICY, 'high'));
    expect(slaDays(policy({ preset: 'aggressive' }), 'critical')).not.toBe(
      slaDays(policy({ preset: 'atlassian-data-center' }), 'critical'),
    );
  });

  it('begin after triage for what came in by the bounty, and for nothing else', () => {
    const own = policy({ triage: { bounty: 5 } });
    expect(triageDays(own, 'report', 'bounty')).toBe(5);
    expect([triageDays(own, 'report', 'vulnerability'), triageDays(own, 'code', 'bounty')]).toEqual([0, 0]);
  });
});
