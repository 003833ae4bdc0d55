import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slaBasis, slaOf, slaState, type Clock } from '../../../src/core/gate/sla.js';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { addDays, dayOf } from '../../../src/core/scale/day.js';
import { SEVERITIES, type Severity } from '../../../src/core/scale/severity.js';

const NOW = '2026-11-24T12:00:00Z';
const SEEN = '2026-11-20T23:30:00Z';
const CLOCK: Clock = { firstSeen: SEEN, published: '2026-10-01T00:00:00Z' };

/** The default policy, which gives 14, 28, 42 and 175 days, with another `sla`. */
function policyWith(sla: Partial<Policy['sla']>): Policy {
  return { ...DEFAULT_POLICY, sla: { ...DEFAULT_POLICY.sla, ...sla } };
}

const sla = (clock: Partial<Clock>, with_: Partial<Policy['sla']> = {}, severity: Severity = 'high') =>
  slaOf(severity, { ...CLOCK, ...clock }, policyWith(with_), NOW);

describe('the due date', () => {
  it('is the days of the severity after the day on which it was first seen', () => {
    const days = DEFAULT_POLICY.sla.days;
    for (const severity of SEVERITIES)
      expect(sla({}, { days: { ...days, [severity]: 10 } }, severity).due).toBe('2026-11-30');
  });

  it('counts from now while nobody has seen it, and from the publication where the policy says so', () => {
    expect(sla({ firstSeen: null }, { days: { ...DEFAULT_POLICY.sla.days, high: 10 } })).toMatchObject({
      due: '2026-12-04',
      reason: expect.stringContaining('from detection'),
    });
    expect(sla({}, { clock: 'published', days: { ...DEFAULT_POLICY.sla.days, high: 10 } }).due).toBe(
      '2026-10-11',
    );
  });

  it('is a date in the zone of the policy, where it may be another day', () => {
    const days = { ...DEFAULT_POLICY.sla.days, high: 0 };
    expect(sla({}, { days }).due).toBe('2026-11-20');
    expect(sla({}, { days, timezone: 'Asia/Tokyo' }).due).toBe('2026-11-21');
  });

  it('is none for a severity without days', () => {
    expect(sla({}, { days: { ...DEFAULT_POLICY.sla.days, high: null } })).toMatchObject({
      due: null,
      daysLeft: null,
      state: 'none',
    });
  });

  it('comes earlier for what is exploited, from its listing or its detection, and never later', () => {
    const days = { ...DEFAULT_POLICY.sla.days, high: 10 };
    const due = (exploited: string, known: number) =>
      sla({ exploited }, { days, 'known-exploited': known }).due;
    expect(due('2026-11-01', 3)).toBe('2026-11-23');
    expect(due('2026-11-22', 3)).toBe('2026-11-25');
    expect(due('2026-11-22', 90)).toBe('2026-11-30');
  });

  it('waits for a fix as long as the policy says, and counts the usual days from the fix', () => {
    const with_ = { days: { ...DEFAULT_POLICY.sla.days, high: 10 }, 'without-fix': { high: 60 } };
    expect(sla({ fixSince: null }, with_).due).toBe('2027-01-19');
    expect(sla({ fixSince: '2026-12-01T00:00:00Z' }, with_).due).toBe('2026-12-11');
    expect(sla({ fixSince: '2027-01-15T00:00:00Z' }, with_).due).toBe('2027-01-19');
    expect(sla({ fixSince: '2026-01-01T00:00:00Z' }, with_).due).toBe('2026-11-30');
  });

  it('adds the days of triage', () => {
    expect(sla({ triage: 14 }, { days: { ...DEFAULT_POLICY.sla.days, high: 10 } }).due).toBe('2026-12-14');
  });
});

describe('a due date that an issue announced', () => {
  const policy = policyWith({});
  const previous = (
    due: string,
    severity: (typeof SEVERITIES)[number],
    basis = slaBasis(policy, severity),
  ) => [{ due, severity, basis }];

  it('binds while neither the policy changed nor the severity went down', () => {
    expect(sla({ previous: previous('2026-11-26', 'high') })).toMatchObject({
      due: '2026-11-26',
      reason: expect.stringContaining('the earlier date that was announced before holds'),
    });
    expect(sla({ previous: previous('2026-11-26', 'low') }).due).toBe('2026-11-26');
  });

  it('binds no more after a change of the policy, or below its severity', () => {
    const computed = sla({}).due;
    expect(sla({ previous: previous('2026-11-26', 'critical') }).due).toBe(computed);
    expect(sla({ previous: previous('2026-11-26', 'high', '5 days, detected, UTC') }).due).toBe(computed);
  });

  it('never moves a date later, whatever it says', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2026-11-24', days));
    fc.assert(
      fc.property(fc.constantFrom(...SEVERITIES), fc.constantFrom(...SEVERITIES), day, (now, before, due) => {
        const computed = sla({}, {}, now).due ?? '9999-12-31';
        expect((sla({ previous: previous(due, before) }, {}, now).due ?? '') <= computed).toBe(true);
      }),
    );
  });
});

describe('a date that a maintainer set', () => {
  const set = { due: '2027-03-01', reason: 'the vendor is slow', by: 'lead' };

  it('counts instead of ours, and says so', () => {
    expect(sla({ set: { ...set, earlierOnly: false } })).toMatchObject({
      due: '2027-03-01',
      set,
      reason: expect.stringMatching(/^set by @lead on the issue: the vendor is slow \(otherwise 2026-/u),
    });
  });

  it('moves nothing later once its comment was edited or deleted', () => {
    expect(sla({ set: { ...set, earlierOnly: true } }).set).toBeNull();
    expect(sla({ set: { ...set, due: '2026-11-25', earlierOnly: true } }).due).toBe('2026-11-25');
  });
});

describe('the state', () => {
  const state = (due: string | null, soon: Policy['sla']['due-soon'] = 3) =>
    slaState(due, 'high', policyWith({ 'due-soon': soon }), dayOf(NOW, 'UTC'));

  it('is overdue from the day after the due date', () => {
    expect(state('2026-11-24')).toEqual({ daysLeft: 0, sla: 'due-soon' });
    expect(state('2026-11-23')).toEqual({ daysLeft: -1, sla: 'overdue' });
    expect(state(null)).toEqual({ daysLeft: null, sla: 'none' });
  });

  it('is due soon within a number of days, or within a share of the days that the severity has', () => {
    expect([state('2026-11-27').sla, state('2026-11-28').sla]).toEqual(['due-soon', 'on-track']);
    expect([state('2026-12-01', '25%').sla, state('2026-12-02', '25%').sla]).toEqual([
      'due-soon',
      'on-track',
    ]);
  });
});
