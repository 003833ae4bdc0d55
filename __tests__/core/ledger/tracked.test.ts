import { describe, expect, it } from '@jest/globals';
import { readLedger } from '../../../src/core/ledger/read.js';
import { trackedIds } from '../../../src/core/ledger/tracked.js';
import type { TrackedIssue } from '../../../src/core/ledger/tracker.js';
import { closedBy, closedByUs, note, trackedIssue, tracker } from '../../fixtures/tracker.js';

const A = '00000000000000a1';
const AT = '2026-11-05T08:00:00Z';

describe('what the last scan showed', () => {
  const fixed = note(1, AT, { kind: 'fixed', findings: [A] });
  const shown = (issue: TrackedIssue): string[] => [...trackedIds(readLedger(tracker(issue)))];

  it('is what no issue calls gone, also where a person closed it', () => {
    expect(shown(trackedIssue())).toEqual([A]);
    expect(shown(trackedIssue({ events: [closedBy('alice', AT)] }))).toEqual([A]);
    expect(shown(trackedIssue({ events: [closedByUs(AT)], comments: [fixed] }))).toEqual([]);
  });
});
