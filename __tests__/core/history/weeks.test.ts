import { describe, expect, it } from '@jest/globals';
import { weekCounts, type History } from '../../../src/core/history/weeks.js';
import { record } from '../../fixtures/records.js';

/** A Monday; the weeks before it end on Sundays. */
const TODAY = '2026-11-23';

const open = (
  from: string,
  ended: string | null,
  severities: History['record']['severities'] = [],
): History => ({
  record: record({ severities }),
  episodes: [{ from, ended } as History['episodes'][number]],
});

const high = (...histories: readonly History[]): (readonly [string, number])[] =>
  weekCounts(histories, TODAY, 'UTC').map((week) => [week.day, week.high] as const);

describe('how many findings were open at the end of each week', () => {
  it('begins with the week of the first, and ends today', () => {
    expect(high(open('2026-11-10', null))).toEqual([
      ['2026-11-15', 1],
      ['2026-11-22', 1],
      [TODAY, 1],
    ]);
    expect(weekCounts([], TODAY, 'UTC')).toEqual([]);
  });

  it('counts one from its first day, and not on the day of its end', () => {
    expect(high(open('2026-11-15', '2026-11-22'))).toEqual([
      ['2026-11-15', 1],
      ['2026-11-22', 0],
      [TODAY, 0],
    ]);
  });

  it('counts it with the severity that it had then', () => {
    const history = open('2026-11-10', null, [
      { at: '2026-11-10T08:00:00Z', severity: 'low' },
      { at: '2026-11-22T08:00:00Z', severity: 'critical' },
    ]);
    expect(weekCounts([history], TODAY, 'UTC')).toMatchObject([
      { low: 1, critical: 0 },
      { low: 0, critical: 1 },
      { low: 0, critical: 1 },
    ]);
  });

  it('is half a year at most', () => {
    expect(high(open('2025-01-01', null))).toHaveLength(26);
  });
});
