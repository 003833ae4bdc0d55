import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { metricsOf, type MetricsInput } from '../../../src/core/history/metrics.js';
import type { FindingRecord } from '../../../src/core/history/finding-record.js';
import type { DashboardRow } from '../../../src/core/history/trend.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { addDays } from '../../../src/core/scale/day.js';
import { SEVERITIES } from '../../../src/core/scale/severity.js';
import { dashboardRow, TODAY } from '../../fixtures/dashboard.js';
import { record } from '../../fixtures/records.js';

function metrics(records: readonly FindingRecord[], overrides: Partial<MetricsInput> = {}) {
  return metricsOf({ records, rows: [], counted: [], policy: DEFAULT_POLICY, today: TODAY, ...overrides });
}

const span = (start: string, end: string | null) => ({
  start: `${start}T12:00:00Z`,
  end: end === null ? null : `${end}T12:00:00Z`,
});

describe('weeks', () => {
  it('end on Sundays, the last one today, from the first finding on', () => {
    const { weeks } = metrics([
      record({ spans: [span('2026-11-01', '2026-11-15')] }),
      record({ id: 'b', severity: 'low', spans: [span('2026-11-10', null)] }),
    ]);
    expect(weeks).toEqual([
      { day: '2026-11-01', critical: 0, high: 1, medium: 0, low: 0 },
      { day: '2026-11-08', critical: 0, high: 1, medium: 0, low: 0 },
      { day: '2026-11-15', critical: 0, high: 0, medium: 0, low: 1 },
      { day: '2026-11-22', critical: 0, high: 0, medium: 0, low: 1 },
      { day: TODAY, critical: 0, high: 0, medium: 0, low: 1 },
    ]);
  });

  it('go back half a year at most', () => {
    const { weeks } = metrics([record({ spans: [span('2020-01-01', null)] })]);
    expect(weeks).toHaveLength(26);
    expect(weeks[0]).toMatchObject({ day: '2026-06-07', high: 1 });
    expect(metrics([]).weeks).toEqual([]);
  });

  it('count a finding under the severity that it had then', () => {
    const severities = [
      { at: '2026-11-01T12:00:00Z', severity: 'low' as const },
      { at: '2026-11-12T12:00:00Z', severity: 'critical' as const },
    ];
    const { weeks } = metrics([
      record({ severity: 'critical', severities, spans: [span('2026-11-01', null)] }),
    ]);
    expect(weeks.map(({ low, critical }) => [low, critical])).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  it("begin and end their days in the policy's time zone", () => {
    const policy = { ...DEFAULT_POLICY, sla: { ...DEFAULT_POLICY.sla, timezone: 'Pacific/Auckland' } };
    const late = record({ spans: [{ start: '2026-11-22T12:00:00Z', end: null }] });
    expect(metrics([late]).weeks.map(({ day }) => day)).toEqual(['2026-11-22', TODAY]);
    expect(metrics([late], { policy }).weeks.map(({ day }) => day)).toEqual([TODAY]);
  });
});

describe('the burn-down', () => {
  it('starts with what is open today and loses each finding once it is due', () => {
    const rows = [
      dashboardRow({ daysLeft: -5, sla: 'overdue' }),
      dashboardRow({ daysLeft: 7 }),
      dashboardRow({ daysLeft: 8 }),
      dashboardRow({ daysLeft: null, sla: 'none' }),
      dashboardRow({ waived: true }),
    ];
    const { burnDown } = metrics([], { rows });
    expect(burnDown.slice(0, 3)).toEqual([
      { day: TODAY, open: 4 },
      { day: addDays(TODAY, 7), open: 2 },
      { day: addDays(TODAY, 14), open: 1 },
    ]);
    expect(burnDown).toHaveLength(26);
    expect(burnDown.at(-1)?.open).toBe(1);
  });
});

describe('what was fixed', () => {
  const fixedOn = (day: string, due: string | null = '2026-11-20') =>
    record({ due, spans: [span('2026-10-01', day)] });

  it('is within the SLA through the due date itself', () => {
    const { windows, months } = metrics([
      fixedOn('2026-11-19'),
      fixedOn('2026-11-20'),
      fixedOn('2026-11-21'),
      fixedOn('2026-11-22', null),
    ]);
    expect(
      windows.find(({ windowDays, severity }) => windowDays === 30 && severity === 'high'),
    ).toMatchObject({
      counted: 3,
      within: 2,
    });
    expect(months.at(-1)).toEqual({ month: '2026-11', counted: 3, within: 2 });
  });

  it('is in a window while it is at most so many days ago, today among them', () => {
    const of = (day: string) => metrics([fixedOn(day)]).windows.filter(({ severity }) => severity === 'high');
    expect(of('2026-10-25').map(({ counted }) => counted)).toEqual([1, 1, 1]);
    expect(of('2026-10-24').map(({ counted }) => counted)).toEqual([0, 1, 1]);
  });

  it('counts what is overdue as late in every window, and in the month in which it was due', () => {
    const open = { severity: 'high', due: '2026-10-20', daysLeft: -34, sla: 'overdue' } as const;
    const waived = { reason: 'r', approvedBy: null, expires: '2027-01-31' };
    const counted = [
      { ...open, waiver: null },
      { ...open, waiver: waived },
    ];
    const { windows, months } = metrics([fixedOn('2026-11-19')], { counted });
    const high = windows.filter(({ severity }) => severity === 'high');
    expect(high.map(({ counted: all, within }) => [all, within])).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
    expect(months.slice(-2).map(({ counted: all, within }) => [all, within])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it('stands in twelve months without gaps', () => {
    const { months } = metrics([fixedOn('2025-12-31'), fixedOn('2025-11-30')]);
    expect(months.map(({ month }) => month)).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
    expect(months[0]?.counted).toBe(1);
    expect(metrics([], { today: '2026-12-31' }).months.at(-1)?.month).toBe('2026-12');
  });

  it('stays counted when the finding comes back', () => {
    const back = record({ spans: [span('2026-09-01', '2026-10-20'), span('2026-11-20', null)] });
    const high = metrics([back]).windows.filter(({ severity }) => severity === 'high');
    expect(high.map(({ counted, within }) => [counted, within])).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  it('says how long it took on average', () => {
    const { pace } = metrics([fixedOn('2026-10-11'), fixedOn('2026-10-06'), fixedOn('2020-01-01')]);
    expect(pace.find(({ severity }) => severity === 'high')).toEqual({
      severity: 'high',
      policyDays: 28,
      meanDaysToFix: 7.5,
      oldest: null,
    });
  });
});

describe('the oldest open finding', () => {
  it('is one of the rows that are not waived', () => {
    const rows: DashboardRow[] = [
      dashboardRow({ finding: 'a', ageDays: 90, waived: true }),
      dashboardRow({ finding: 'b', ageDays: 40 }),
      dashboardRow({ finding: 'c', ageDays: 50 }),
      dashboardRow({ finding: 'd', ageDays: 99, severity: 'low' }),
    ];
    expect(metrics([], { rows }).pace.map(({ oldest }) => oldest?.finding)).toEqual([
      undefined,
      'c',
      undefined,
      'd',
    ]);
  });
});

describe('all figures', () => {
  const day = fc.integer({ min: -500, max: 0 }).map((days) => addDays(TODAY, days));
  const anyRecord = fc
    .record({
      days: fc.uniqueArray(day, { minLength: 1, maxLength: 6 }),
      severity: fc.constantFrom(...SEVERITIES),
      due: fc.option(day),
    })
    .map(({ days, severity, due }) => {
      const sorted = [...days].sort();
      const spans = sorted.flatMap((start, index) =>
        index % 2 === 0 ? [span(start, sorted[index + 1] ?? null)] : [],
      );
      return record({ severity, due, spans });
    });

  it('fit each other, whatever the history', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 20 }), (records) => {
        const { weeks, windows, months, pace } = metrics(records);
        const now = weeks.at(-1);
        for (const severity of SEVERITIES) {
          const own = records.filter((one) => one.severity === severity);
          const open = own.filter(({ spans }) => spans.at(-1)?.end === null);
          expect(now?.[severity] ?? 0).toBe(open.length);
          for (const week of weeks) {
            expect(week[severity]).toBeGreaterThanOrEqual(0);
            expect(week[severity]).toBeLessThanOrEqual(own.length);
          }
          const counts = windows.filter((window) => window.severity === severity);
          expect(counts.map(({ windowDays }) => windowDays)).toEqual([30, 90, 365]);
          expect([...counts].sort((a, b) => a.counted - b.counted || a.windowDays - b.windowDays)).toEqual(
            counts,
          );
        }
        for (const { counted, within } of [...windows, ...months])
          expect(within).toBeLessThanOrEqual(counted);
        for (const { meanDaysToFix } of pace) expect(meanDaysToFix ?? 0).toBeGreaterThanOrEqual(0);
        expect(metrics([...records].reverse())).toEqual(metrics(records));
      }),
    );
  });
});
