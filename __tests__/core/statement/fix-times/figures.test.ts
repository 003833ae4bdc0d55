import { describe, expect, it } from '@jest/globals';
import { decidedOf, figuresOf } from '../../../../src/core/statement/fix-times/figures.js';
import { evidenceFinding } from '../../../fixtures/evidence.js';
import { keptLedger } from '../../../fixtures/statement.js';

const TODAY = '2026-11-23';
const kept = evidenceFinding({ id: 'a1', withinSla: true });
const late = evidenceFinding({ id: 'a2', withinSla: false });
const overdue = evidenceFinding({ id: 'a3', fixed: null, withinSla: false });
const running = evidenceFinding({ id: 'a4', fixed: null, withinSla: true });
const undated = evidenceFinding({ id: 'a5', due: null, withinSla: null });

describe('how due dates were kept', () => {
  it('is decided by what is gone and by what is open past its date, not by what still has time', () => {
    const ledger = keptLedger({ findings: [kept, late, overdue, running, undated] });
    expect(decidedOf(ledger).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
  });

  it('counts an open one that is overdue as missed', () => {
    const { text } = figuresOf(keptLedger({ findings: [kept, overdue] }), TODAY);
    expect(text).toContain('1 of 2 findings');
    expect(text).toContain('(50 %)');
  });

  it('rounds no share up to 100 %', () => {
    const findings = [...Array<typeof kept>(299).fill(kept), late];
    expect(figuresOf(keptLedger({ findings }), TODAY).text).toContain('(99 %)');
  });

  it('says 100 % only of what was decided, and what is still open beside it', () => {
    const { text, detail } = figuresOf(keptLedger({ findings: [kept, running] }), TODAY);
    expect(text).toContain('100 % kept the due date');
    expect(detail).toContain('1 finding is open and not yet due.');
  });

  it('says nothing of shares where nothing was decided', () => {
    const { text } = figuresOf(keptLedger({ findings: [running, undated] }), TODAY);
    expect(text).toContain('no finding was fixed or came due');
    expect(text).not.toContain('%');
  });
});
