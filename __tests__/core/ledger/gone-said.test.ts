import { describe, expect, it } from '@jest/globals';
import type { GoneReason } from '../../../src/core/findings/gone.js';
import { goneSaid } from '../../../src/core/ledger/gone-said.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import type { TrackedIssue } from '../../../src/core/ledger/tracker.js';
import { closedBy, closedByUs, note, trackedIssue, tracker } from '../../fixtures/tracker.js';

const A = '00000000000000a1';
const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`;

const gone = (number: number, reason: GoneReason, day: number): TrackedIssue =>
  trackedIssue({
    ...{ number, events: [closedByUs(at(day))] },
    comments: [note(number, at(day), { kind: reason, findings: [A] })],
  });
const duplicate = (number: number): TrackedIssue =>
  trackedIssue({
    ...{ number, events: [closedByUs(at(4), 'duplicate')] },
    comments: [note(number, at(4), { kind: 'duplicate', of: 1 })],
  });
const said = (...issues: readonly TrackedIssue[]): string | undefined =>
  goneSaid(readLedger(tracker(...issues))).get(A);

describe('why a finding is gone', () => {
  it('is what was said last, in whichever issue', () => {
    expect(said(gone(1, 'excluded', 9), gone(2, 'fixed', 5))).toBe('excluded');
    expect(said(gone(1, 'excluded', 5), gone(2, 'fixed', 9))).toBe('fixed');
  });

  it('is nothing while an issue counts it as there, also one that a person closed', () => {
    expect(said(gone(1, 'fixed', 5), trackedIssue({ number: 2 }))).toBeUndefined();
    const closed = trackedIssue({ number: 2, events: [closedBy('alice', at(6))] });
    expect(said(gone(1, 'fixed', 5), closed)).toBeUndefined();
  });

  it('is not in doubt because of a duplicate', () => {
    expect(said(gone(1, 'fixed', 5), duplicate(2))).toBe('fixed');
  });
});
