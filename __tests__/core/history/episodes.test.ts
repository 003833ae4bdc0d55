import { describe, expect, it } from '@jest/globals';
import type { GoneReason } from '../../../src/core/findings/gone.js';
import { episodesOf, isWithinSla } from '../../../src/core/history/episodes.js';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { record } from '../../fixtures/records.js';

const BACK = '2026-11-10T08:00:00Z';

/** Open since 1 November, gone on the 5th and back on the 10th. */
function twice(reason: GoneReason, policy: Policy = DEFAULT_POLICY) {
  const spans = [
    { start: '2026-11-01T08:00:00Z', end: '2026-11-05T08:00:00Z', reason },
    { start: BACK, end: null, reason: null },
  ];
  return episodesOf(record({ spans }), policy);
}

describe('a finding that came back', () => {
  it('has a new clock after a repair, and the old one where it was only out of sight', () => {
    expect(twice('fixed').map(({ opened }) => opened)).toEqual(['2026-11-01', '2026-11-10']);
    expect(twice('disabled').map(({ opened }) => opened)).toEqual(['2026-11-01', '2026-11-01']);
    expect(twice('disabled')[1]?.from).toBe('2026-11-10');
  });

  it('was due the first time by the days of the policy, which nobody knows of a published date', () => {
    const { sla } = DEFAULT_POLICY;
    expect(twice('fixed')[0]?.due).toBe('2026-11-29');
    const published = { ...DEFAULT_POLICY, sla: { ...sla, clock: 'published' } } as const;
    expect(twice('fixed', published)[0]?.due).toBeNull();
    expect(twice('fixed', published)[1]?.due).toBe('2026-11-29');
  });
});

describe('a period', () => {
  const due = '2026-11-29';

  it('is in time where it was repaired by its date, that day included', () => {
    expect(isWithinSla({ due, ended: due, gone: 'fixed' }, '2027-01-01')).toBe(true);
    expect(isWithinSla({ due, ended: '2026-11-30', gone: 'fixed' }, '2027-01-01')).toBe(false);
  });

  it('is not made good by anything else than a repair', () => {
    expect(isWithinSla({ due, ended: '2026-11-05', gone: 'disabled' }, '2027-01-01')).toBe(false);
    expect(isWithinSla({ due: null, ended: null, gone: null }, '2027-01-01')).toBeNull();
  });
});
