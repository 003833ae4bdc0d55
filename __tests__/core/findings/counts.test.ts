import { describe, expect, it } from '@jest/globals';
import { countFindings, figuresOf, isDueThisWeek, openIn } from '../../../src/core/findings/counts.js';
import { finding } from '../../fixtures/builders.js';

const WAIVER = { reason: 'r', approvedBy: null, expires: '2026-12-31' };

describe('the figures of a run', () => {
  it('count each open finding by its severity, and waived ones apart', () => {
    const figures = figuresOf([
      finding(),
      finding({ severity: 'high' }),
      finding({ severity: 'high' }),
      finding({ severity: 'low' }),
      finding({ severity: 'medium', waiver: WAIVER, sla: 'overdue', due: '2026-11-01' }),
    ]);
    expect(figures).toMatchObject({ critical: 1, high: 2, medium: 0, low: 1, waived: 1, overdue: 0 });
    expect(openIn(figures)).toBe(4);
  });

  it('have what is overdue, and the next date among what is not', () => {
    const figures = figuresOf([
      finding({ sla: 'overdue', due: '2026-11-20', daysLeft: -3 }),
      finding({ due: '2026-12-05' }),
      finding({ due: '2026-12-01', daysLeft: 8 }),
      finding({ due: '2026-11-25', daysLeft: 2, waiver: WAIVER }),
      finding({ due: null, daysLeft: null }),
    ]);
    expect(figures).toMatchObject({ overdue: 1, nextDue: '2026-12-01', dueThisWeek: 0 });
    expect(figuresOf([]).nextDue).toBeNull();
  });

  it('call this week today and the six days after it', () => {
    const due = (daysLeft: number | null): boolean => isDueThisWeek({ sla: 'due-soon', daysLeft });
    expect([due(0), due(6), due(7), due(null)]).toEqual([true, true, false, false]);
    expect(isDueThisWeek({ sla: 'overdue', daysLeft: -1 })).toBe(false);
  });

  it('leave out what no scanner is sure of, and count as introduced what no waiver covers', () => {
    const counts = countFindings([
      finding(),
      finding({ confidence: 'low' }),
      finding({ waiver: WAIVER }),
      finding({ origin: 'existing' }),
      finding({ origin: 'unknown' }),
    ]);
    expect(counts).toMatchObject({ critical: 3, introduced: 1, waived: 1 });
  });
});
