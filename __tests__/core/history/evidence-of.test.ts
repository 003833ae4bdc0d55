import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence } from '../../../src/core/history/evidence.js';
import { evidenceOf, type EvidenceInput } from '../../../src/core/history/evidence-of.js';
import { currentWaivers } from '../../../src/core/history/policy-waivers.js';
import type { FindingRecord } from '../../../src/core/history/finding-record.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { addDays, daysBetween } from '../../../src/core/scale/day.js';
import { record } from '../../fixtures/records.js';

function evidence(records: readonly FindingRecord[], overrides: Partial<EvidenceInput> = {}): Evidence {
  return evidenceOf({
    repository: 'acme/app',
    since: '2026-11-01',
    until: '2026-11-23',
    asOf: '2026-11-23T09:30:00Z',
    records,
    policy: DEFAULT_POLICY,
    policyWaivers: currentWaivers(overrides.policy ?? DEFAULT_POLICY, '2026-11-23'),
    policyPath: '.github/fixby.yml',
    policyRef: '9f8e7d6',
    scannedDays: [],
    permissions: null,
    ...overrides,
  });
}

const span = (start: string, end: string | null) => ({
  start: `${start}T12:00:00Z`,
  end: end === null ? null : `${end}T12:00:00Z`,
});

describe('the findings of a period', () => {
  it('say when they were opened, due and fixed', () => {
    const [only] = evidence([record({ spans: [span('2026-11-02', '2026-11-12')] })]).findings;
    expect(only).toEqual({
      id: '00000000000000a1',
      issue: { number: 12, url: 'https://github.com/acme/app/issues/12' },
      source: 'dependencies',
      rule: 'GHSA-jf85-cpcp-j695',
      title: 'lodash 4.17.15: Prototype Pollution',
      package: 'npm/lodash',
      severity: 'high',
      opened: '2026-11-02',
      due: '2026-11-29',
      fixed: '2026-11-12',
      gone: 'fixed',
      days: 10,
      withinSla: true,
      unseenSince: null,
      dismissed: false,
      owner: 'alice',
      waivers: [],
    });
  });

  it('are those that were there on one of its days, the first and the last among them', () => {
    const lives = (start: string, end: string | null) =>
      evidence([record({ spans: [span(start, end)] })]).findings.length;
    expect(lives('2026-10-01', '2026-10-31')).toBe(0);
    expect(lives('2026-10-01', '2026-11-01')).toBe(1);
    expect(lives('2026-10-01', null)).toBe(1);
    const later = { since: '2026-10-01', until: '2026-11-01' };
    expect(evidence([record({ spans: [span('2026-11-01', null)] })], later).findings).toHaveLength(1);
    expect(evidence([record({ spans: [span('2026-11-02', null)] })], later).findings).toHaveLength(0);
  });

  it('are listed once for each time that they were there', () => {
    const twice = record({
      severity: 'critical',
      due: '2026-11-30',
      spans: [span('2026-10-01', '2026-11-02'), span('2026-11-20', null)],
    });
    expect(
      evidence([twice]).findings.map(({ opened, due, fixed, withinSla }) => [opened, due, fixed, withinSla]),
    ).toEqual([
      ['2026-10-01', '2026-10-11', '2026-11-02', false],
      ['2026-11-20', '2026-11-30', null, true],
    ]);
  });

  it('are late from the day after their due date', () => {
    const due = (day: string | null) => evidence([record({ due: day })]).findings[0]?.withinSla;
    expect([due('2026-11-23'), due('2026-11-22'), due(null)]).toEqual([true, false, null]);
  });

  it('have the waivers that covered them, from comments and from the policy', () => {
    const policy = policySchema.parse({
      version: 1,
      waivers: [
        { match: { package: 'npm/lodash' }, reason: 'p', 'approved-by': '@alice', expires: '2026-12-31' },
        { match: { rule: 'CVE-2019-10744' }, reason: 'over', expires: '2026-10-31' },
        { match: { rule: 'CVE-2019-10744', path: '**' }, reason: 'somewhere', expires: '2026-12-31' },
        { match: { package: 'npm/qs' }, reason: 'other', expires: '2026-12-31' },
      ],
    });
    const given = { kind: 'waiver' as const, by: '@carol', approvals: 1, valid: true };
    const waivers = [
      { ...given, reason: 'old', from: '2026-10-01', until: '2026-10-20' },
      { ...given, reason: 'taken back at once', from: '2026-11-05', until: '2026-11-04' },
      { ...given, reason: 'c', from: '2026-11-10', until: '2026-11-12' },
    ];
    expect(evidence([record({ waivers })], { policy }).findings[0]?.waivers).toEqual([
      { kind: 'waiver', by: '@alice', approval: 'claimed', reason: 'p', from: null, until: '2026-12-31' },
      {
        kind: 'waiver',
        by: '@carol',
        approval: 'confirmed',
        reason: 'c',
        from: '2026-11-10',
        until: '2026-11-12',
      },
    ]);
  });

  it('have a waiver for a path where they stand in one place, and that is it', () => {
    const policy = policySchema.parse({
      version: 1,
      waivers: [{ match: { path: 'src/*.js' }, reason: 'Behind a login.', expires: '2026-12-01' }],
    });
    const at = (path: string | null) => {
      const { facts } = record({});
      const placed = record({
        spans: [span('2026-11-02', null)],
        facts: { ...facts, package: null, ...(path === null ? {} : { path }) },
      });
      return evidence([placed], { policy }).findings[0]?.waivers.map(({ reason }) => reason);
    };
    expect(at('src/server.js')).toEqual(['Behind a login.']);
    expect(at('lib/server.js')).toEqual([]);
    expect(at(null)).toEqual([]);
  });

  it('are dismissed while they are there and no waiver covers them', () => {
    const dismissed = { by: 'bob', on: '2026-11-05' };
    const given = { kind: 'waiver' as const, by: '@c', approvals: 1, valid: true };
    const waiver = { ...given, reason: 'r', from: '2026-11-06', until: '2026-12-31' };
    const of = (overrides: Partial<FindingRecord>) =>
      evidence([record({ dismissed, ...overrides })]).findings[0]?.dismissed;
    expect(of({})).toBe(true);
    expect(of({ waivers: [waiver] })).toBe(false);
    expect(of({ spans: [span('2026-11-01', '2026-11-10')] })).toBe(false);
  });
});

describe('the days of a period', () => {
  it('without a complete scan are listed in a row', () => {
    const scannedDays = ['2026-11-05', '2026-11-01', '2026-11-02', '2026-10-31'];
    const { gaps, days, scannedDays: scanned } = evidence([], { until: '2026-11-06', scannedDays });
    expect(gaps).toEqual([
      { from: '2026-11-03', to: '2026-11-04', days: 2 },
      { from: '2026-11-06', to: '2026-11-06', days: 1 },
    ]);
    expect([days, scanned]).toEqual([6, 3]);
  });

  it('end today, whatever was asked for', () => {
    const { until, days } = evidence([], { until: '2027-12-31' });
    expect([until, days]).toEqual(['2026-11-23', 23]);
    expect(() => evidence([], { since: '2026-11-24' })).toThrow(RangeError);
  });

  it('are each either scanned or in a gap', () => {
    const day = fc.integer({ min: -5, max: 30 }).map((days) => addDays('2026-11-01', days));
    fc.assert(
      fc.property(fc.array(day), (scannedDays) => {
        const { gaps, days, scannedDays: scanned } = evidence([], { scannedDays });
        expect(gaps.reduce((sum, gap) => sum + gap.days, scanned)).toBe(days);
        for (const { from, to, days: long } of gaps) {
          expect(daysBetween(from, to) + 1).toBe(long);
          expect(scannedDays.some((one) => one >= from && one <= to)).toBe(false);
        }
      }),
    );
  });
});
