import { describe, expect, it } from '@jest/globals';
import { waiversOver, type PolicyOverTime } from '../../../src/core/history/policy-waivers.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { policySchema } from '../../../src/core/policy/schema.js';

const waiver = { match: { rule: 'CVE-2021-23337' }, reason: 'Not reachable.', expires: '2027-01-31' };

function version(at: string, author: string | null, waivers: readonly object[] | null): PolicyOverTime {
  return { at, author, policy: waivers === null ? null : policySchema.parse({ version: 1, waivers }) };
}

describe('the waivers of a policy over time', () => {
  it('have who wrote them, since when, and until when, removed ones too', () => {
    const waivers = waiversOver(
      [
        version('2026-03-01T09:00:00Z', 'bob', []),
        version('2026-03-05T09:00:00Z', 'alice', [waiver]),
        version('2026-04-01T09:00:00Z', 'bob', [waiver, { ...waiver, match: { rule: 'CVE-1' } }]),
        version('2026-05-01T09:00:00Z', 'carol', [{ ...waiver, match: { rule: 'CVE-1' } }]),
      ],
      DEFAULT_POLICY,
      '2026-06-01',
    );
    expect(waivers).toEqual([
      {
        match: waiver.match,
        reason: 'Not reachable.',
        by: 'alice',
        approval: null,
        from: '2026-03-05',
        until: '2026-04-30',
      },
      {
        match: { rule: 'CVE-1' },
        reason: 'Not reachable.',
        by: 'bob',
        approval: null,
        from: '2026-04-01',
        until: '2027-01-31',
      },
    ]);
  });

  it('name who approved them before who wrote them, and end where the policy is deleted', () => {
    const approved = { ...waiver, 'approved-by': '@dave' };
    const waivers = waiversOver(
      [version('2026-03-05T09:00:00Z', 'alice', [approved]), version('2026-03-09T09:00:00Z', 'bob', null)],
      DEFAULT_POLICY,
      '2026-06-01',
    );
    expect(waivers).toMatchObject([
      { by: '@dave', approval: 'claimed', from: '2026-03-05', until: '2026-03-08' },
    ]);
  });
});
