import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/core/findings/merge.js';
import { unfound } from '../../../src/core/ledger/findings.js';
import { NO_CLOCKS } from '../../../src/core/ledger/metadata/clocks.js';
import { renderDashboardMetadata } from '../../../src/core/ledger/metadata/dashboard.js';
import type { WaitingMember } from '../../../src/core/ledger/metadata/waiting-member.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import type { TrackedIssue } from '../../../src/core/ledger/tracker.js';
import { closedByUs, note, trackedIssue, tracker } from '../../fixtures/tracker.js';

const waiting = (id: string): WaitingMember => ({
  ...{ id, rule: 'GHSA-1', aliases: [], title: 'a 1.0.0: Bad', severity: 'low', place: null },
  package: { ecosystem: 'npm', name: 'a' },
});

/** A dashboard whose lists have one finding that waits, and one that is gone. */
function dashboard(): TrackedIssue {
  const body = renderDashboardMetadata({
    ...{ asOf: '2026-11-02T08:00:00Z', commit: null, runUrl: null, scans: [], workflow: null, coverage: [] },
    clocks: NO_CLOCKS,
  });
  const lists = note(9, '2026-11-01T08:00:00Z', {
    kind: 'waiting',
    ...{ source: 'dependencies', findings: [], about: [waiting('00000000000000c1')] },
    gone: [{ ...waiting('00000000000000c2'), ended: '2026-11-02T08:00:00Z', reason: 'fixed' }],
  });
  return { ...trackedIssue({ number: 1, comments: [lists] }), body, written: body };
}

const ids = (...issues: readonly TrackedIssue[]): string[] =>
  unfound(readLedger(tracker(...issues)), [], () => true).map(idOf);

describe('what the issues have open and a scan does not find', () => {
  it('is what an open issue is about, and not what was closed as gone', () => {
    const at = '2026-11-10T08:00:00Z';
    const fixed = note(3, at, { kind: 'fixed', findings: ['00000000000000a1'] });
    expect(ids(trackedIssue())).toEqual(['00000000000000a1']);
    expect(ids(trackedIssue({ events: [closedByUs(at)], comments: [fixed] }))).toEqual([]);
  });

  it('is what waits for its issue, and not what was gone while it waited', () => {
    expect(ids(dashboard())).toEqual(['00000000000000c1']);
  });
});
