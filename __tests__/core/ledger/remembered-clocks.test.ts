import { describe, expect, it } from '@jest/globals';
import { SET_BASIS } from '../../../src/core/gate/sla.js';
import { packClocks, type Clock, type Clocks } from '../../../src/core/ledger/metadata/clocks.js';
import { renderDashboardMetadata } from '../../../src/core/ledger/metadata/dashboard.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import {
  rememberedClocks,
  rememberedDue,
  rememberedRaises,
  rememberedSeverity,
} from '../../../src/core/ledger/remembered-clocks.js';
import type { TrackedIssue } from '../../../src/core/ledger/tracker.js';
import { member, note, trackedIssue, tracker } from '../../fixtures/tracker.js';

const A = '00000000000000a1';
const SINCE = '2026-11-01T08:00:00Z';

const clock = (due: string | null, basis = SET_BASIS, since = SINCE): Clock => ({
  ...{ id: A, source: 'dependencies', since },
  announced: { due, severity: 'high', basis },
});
const raised: Clocks['raised'] = [{ id: A, severity: 'critical', by: 'alice', reason: 'Bad.', answer: 7 }];

/** A dashboard that remembers a clock and a severity. */
function dashboard(mine = true): TrackedIssue {
  const body = renderDashboardMetadata({
    ...{ asOf: SINCE, commit: null, runUrl: null, scans: [], workflow: null, coverage: [] },
    clocks: packClocks([clock('2026-11-29')], raised, []),
  });
  return { ...trackedIssue({ number: 1 }), body, written: mine ? body : null };
}

describe('what a dashboard remembers', () => {
  it('counts as we wrote it, and not as a person did', () => {
    expect([...rememberedClocks(readLedger(tracker(dashboard()))).keys()]).toEqual([A]);
    const theirs = readLedger(tracker(dashboard(false)));
    expect(theirs.dashboards).toHaveLength(1);
    expect([rememberedClocks(theirs).size, rememberedRaises(theirs)]).toEqual([0, []]);
  });
});

describe('a severity of an issue that was taken away', () => {
  const raises = (...issues: readonly TrackedIssue[]): number =>
    rememberedRaises(readLedger(tracker(dashboard(), ...issues))).length;
  const decided = { severity: 'critical', by: 'alice', reason: 'Bad.', answer: 7 } as const;

  it('only raises', () => {
    expect(rememberedSeverity(raised, [A])).toMatchObject({ severity: 'critical', leastOnly: true });
    expect(rememberedSeverity(raised, ['00000000000000b2'])).toBeNull();
  });

  it('counts while no issue says so itself', () => {
    expect(raises()).toBe(1);
    expect(raises(trackedIssue())).toBe(1);
    const answer = note(7, SINCE, {
      ...{ kind: 'severity-set', answers: '6', by: 'alice', findings: [A], severity: 'critical', reason: '' },
    });
    expect(raises(trackedIssue({ comments: [answer] }))).toBe(0);
    expect(raises(trackedIssue({ members: [member({ decided })] }))).toBe(0);
    expect(raises(trackedIssue({ members: [member({ decided })], written: null }))).toBe(1);
  });
});

describe('a date of an issue that was taken away', () => {
  it('only comes earlier, and is the earliest that somebody set', () => {
    const clocks = [clock('2026-11-29'), clock('2026-11-20'), clock('2026-11-10', '30 days')];
    expect(rememberedDue(clocks, '')).toMatchObject({ due: '2026-11-20', earlierOnly: true });
    expect(rememberedDue([clock('2026-11-10', '30 days'), clock(null)], '')).toBeNull();
  });

  it('is over once its clock ended', () => {
    expect(rememberedDue([clock('2026-11-29')], '2026-10-31T08:00:00Z')).not.toBeNull();
    expect(rememberedDue([clock('2026-11-29')], SINCE)).toBeNull();
  });
});
