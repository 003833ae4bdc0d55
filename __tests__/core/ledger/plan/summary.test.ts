import { describe, expect, it } from '@jest/globals';
import { summarise } from '../../../../src/core/ledger/plan/summary.js';
import { finding } from '../../../fixtures/builders.js';

const waiver = (expires: string) => ({ reason: 'Known.', approvedBy: null, expires });
const high = finding({ severity: 'high', due: '2026-11-20', daysLeft: -3, sla: 'overdue' });
const critical = finding({ due: '2026-12-03', daysLeft: 10, sla: 'on-track' });

describe('an issue about several findings', () => {
  it('has the worst severity and the earliest date, whichever finding has it', () => {
    expect(summarise([critical, high])).toMatchObject({
      ...{ severity: 'critical', due: '2026-11-20', daysLeft: -3, sla: 'overdue', waived: false },
    });
  });

  it('is not waived by a waiver of one, whose date it then leaves out', () => {
    const some = [critical, { ...high, waiver: waiver('2026-12-31') }];
    expect(summarise(some)).toMatchObject({
      due: '2026-12-03',
      sla: 'on-track',
      waived: false,
      waiver: null,
    });
  });

  it('is waived until the first of all waivers ends', () => {
    const all = [
      { ...critical, waiver: waiver('2027-01-31') },
      { ...high, waiver: waiver('2026-12-31') },
    ];
    expect(summarise(all)).toMatchObject({
      waived: true,
      due: '2026-11-20',
      waiver: { expires: '2026-12-31' },
    });
  });

  it('has the date of one that has a date', () => {
    const undated = finding({ due: null, daysLeft: null, sla: 'none' });
    expect(summarise([undated, high])).toMatchObject({ due: '2026-11-20', sla: 'overdue' });
    expect(summarise([undated])).toMatchObject({ due: null, sla: 'none' });
  });
});
