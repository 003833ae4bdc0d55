import { describe, expect, it } from '@jest/globals';
import type { GoneReason } from '../../../src/core/findings/gone.js';
import { goneAt } from '../../../src/core/ledger/clock-end.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import { closedByUs, note, trackedIssue, tracker } from '../../fixtures/tracker.js';

const AT = '2026-11-05T08:00:00Z';

/** When the clock of a finding ended that is gone for a reason. */
function ended(kind: GoneReason, left = ''): string {
  const issue = trackedIssue({
    comments: [note(1, AT, { kind, findings: ['00000000000000a1'] })],
    events: [closedByUs(AT)],
  });
  const accounts = readLedger(tracker(issue)).issues.flatMap((entry) =>
    entry.meta.findings.map((member) => ({ entry, member })),
  );
  return goneAt(accounts, left);
}

describe('the end of a clock', () => {
  it.each(['fixed', 'withdrawn'] as const)('is where it is %s', (reason) => {
    expect(ended(reason)).toBe(AT);
  });

  it.each(['excluded', 'disabled', 'false-positive', 'removed'] as const)(
    'is none where it is %s',
    (reason) => {
      expect(ended(reason)).toBe('');
    },
  );

  it('is the latest that an issue or a list tells', () => {
    expect(ended('fixed', '2026-11-09T08:00:00Z')).toBe('2026-11-09T08:00:00Z');
    expect(ended('fixed', '2026-11-02T08:00:00Z')).toBe(AT);
  });
});
