import { describe, expect, it } from '@jest/globals';
import { rememberedWaiverFor, waiverFor } from '../../../src/core/gate/waiver.js';
import type { MatchFacts } from '../../../src/core/policy/match.js';
import { DEFAULT_POLICY, type Policy, type Waiver } from '../../../src/core/policy/policy.js';

const NOW = '2026-11-24T12:00:00Z';

const FACTS: MatchFacts = {
  id: 'b'.repeat(16),
  findingIds: ['b'.repeat(16), 'a'.repeat(16)],
  ids: ['GHSA-35jh-r3h4-6jhm'],
  package: { ecosystem: 'npm', name: 'lodash' },
  path: 'package-lock.json',
};

function waiver(changes: Partial<Waiver> = {}): Waiver {
  return { match: { package: 'npm/lodash' }, reason: 'never called', expires: '2026-12-31', ...changes };
}

function policy(...waivers: readonly Waiver[]): Policy {
  return { ...DEFAULT_POLICY, waivers };
}

describe('the waiver of a location', () => {
  it('is one that fits it and counts today', () => {
    const other = waiver({ match: { package: 'npm/express' } });
    const expired = waiver({ expires: '2026-11-23' });
    expect(waiverFor(FACTS, policy(other, expired), NOW)).toBeNull();
    expect(waiverFor(FACTS, policy(other, expired, waiver()), NOW)).toEqual({
      reason: 'never called',
      approvedBy: null,
      expires: '2026-12-31',
    });
  });

  it('is of several the one that ends last, wherever it stands', () => {
    const [short, long] = [waiver({ expires: '2026-12-01' }), waiver()];
    for (const given of [policy(short, long), policy(long, short)])
      expect(waiverFor(FACTS, given, NOW)?.expires).toBe('2026-12-31');
  });

  it('ends on the day that it is in the time zone of the policy', () => {
    const today = policy(waiver({ expires: '2026-11-24' }));
    const east = { ...today, sla: { ...today.sla, timezone: 'Asia/Tokyo' } };
    expect(waiverFor(FACTS, today, '2026-11-24T16:00:00Z')).not.toBeNull();
    expect(waiverFor(FACTS, east, '2026-11-24T16:00:00Z')).toBeNull();
  });

  it('counts no more once a fix is known, where it says so', () => {
    const untilFixed = policy(waiver({ 'when-fixed': true }));
    expect(waiverFor({ ...FACTS, fixKnown: true }, untilFixed, NOW)).toBeNull();
    expect(waiverFor({ ...FACTS, fixKnown: false }, untilFixed, NOW)).not.toBeNull();
    expect(waiverFor(FACTS, untilFixed, NOW)).not.toBeNull();
    expect(waiverFor({ ...FACTS, fixKnown: true }, policy(waiver()), NOW)).not.toBeNull();
  });

  it('is held against the rules with what is known of how it was given', () => {
    const rules = { 'max-days': 60, approvals: 1 };
    const given = waiver({ proof: { since: '2026-11-20T08:00:00Z', confirmed: ['ann'] } });
    const old = waiver({ proof: { since: '2026-01-20T08:00:00Z', confirmed: ['ann'] } });
    const under = (one: Waiver): Policy => ({ ...policy(one), 'waiver-rules': rules });
    expect(waiverFor(FACTS, under(given), NOW)?.confirmed).toEqual(['ann']);
    expect(waiverFor(FACTS, under(old), NOW)).toBeNull();
    expect(waiverFor(FACTS, under(waiver()), NOW)).toBeNull();
  });

  it('tells the former id where it names the finding by that, and no other id', () => {
    const formerOf = (match: Waiver['match'], facts = FACTS): string | undefined =>
      waiverFor(facts, policy(waiver({ match })), NOW)?.formerId;
    expect(formerOf({ id: 'a'.repeat(16) })).toBe('a'.repeat(16));
    expect(formerOf({ id: 'b'.repeat(16) })).toBeUndefined();
    expect(formerOf({ package: 'npm/lodash' })).toBeUndefined();
  });
});

describe('the waiver of a finding as it is remembered', () => {
  it('fits by its id whatever its path, and by a path alone only where that is known', () => {
    const { path, ...somewhere } = FACTS;
    const byId = policy(waiver({ match: { id: 'b'.repeat(16), path: 'elsewhere/**' } }));
    const byPath = policy(waiver({ match: { path } }));
    expect(rememberedWaiverFor(somewhere, byId, NOW)).not.toBeNull();
    expect(rememberedWaiverFor(somewhere, byPath, NOW)).toBeNull();
    expect(rememberedWaiverFor(FACTS, byPath, NOW)).not.toBeNull();
    expect(waiverFor(FACTS, byId, NOW)).toBeNull();
  });
});
