import { describe, expect, it } from '@jest/globals';
import type { FindingKey } from '../../../src/core/findings/finding-key.js';
import type { Memory } from '../../../src/core/gate/memory.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import { leftAt, recall } from '../../../src/core/ledger/recall.js';
import type { TrackedIssue } from '../../../src/core/ledger/tracker.js';
import {
  closedBy,
  closedByUs,
  member,
  note,
  reopenedByUs,
  trackedIssue,
  tracker,
} from '../../fixtures/tracker.js';

const A = '00000000000000a1';
const CREATED = '2026-11-01T08:00:00Z';
const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`;

const key: FindingKey = {
  ...{ id: A, source: 'dependencies', rule: 'GHSA-jf85-cpcp-j695', ids: ['GHSA-jf85-cpcp-j695'] },
  ...{ package: { ecosystem: 'npm', name: 'lodash' }, path: null, subject: null, trace: null, cause: null },
  formerIds: [],
};

function remembered(...issues: readonly TrackedIssue[]): Memory | undefined {
  return recall(readLedger(tracker(...issues)), [key], () => true).get(A);
}

const fixed = note(1, at(5), { kind: 'fixed', findings: [A] });
const excluded = note(1, at(5), { kind: 'excluded', findings: [A] });
const reopened = { events: [closedByUs(at(5)), reopenedByUs(at(9))] };

describe('the clock of a finding', () => {
  it('starts with its issue, and earlier where the text of the issue says so', () => {
    expect(remembered(trackedIssue())?.start).toBe(CREATED);
    const since = '2026-10-20T08:00:00Z';
    const members = [member({ since })];
    expect(remembered(trackedIssue({ members }))?.start).toBe(since);
    expect(remembered(trackedIssue({ members, written: null }))?.start).toBe(CREATED);
  });

  it('starts with the older of two issues', () => {
    const younger = trackedIssue({ number: 13, createdAt: at(8) });
    expect(remembered(trackedIssue(), younger)?.start).toBe(CREATED);
  });

  it('starts anew after a repair, and goes on after a decision not to look', () => {
    expect(remembered(trackedIssue({ ...reopened, comments: [fixed] }))?.start).toBe(at(9));
    expect(remembered(trackedIssue({ ...reopened, comments: [excluded] }))?.start).toBe(CREATED);
  });

  it('does not run while it is gone, and does where a person closed the issue', () => {
    expect(remembered(trackedIssue({ events: [closedByUs(at(5))], comments: [fixed] }))?.start).toBeNull();
    expect(remembered(trackedIssue({ events: [closedBy('alice', at(5))] }))?.start).toBe(CREATED);
  });
});

describe('what was announced of a finding', () => {
  const dues = (...issues: readonly TrackedIssue[]): unknown =>
    remembered(...issues)?.previous.map(({ due }) => due);

  it('binds, the latest first, and not where a person wrote it', () => {
    const other = trackedIssue({ number: 13, bodyAt: at(8), members: [member({ due: '2026-12-20' })] });
    expect(dues(trackedIssue(), other)).toEqual(['2026-12-20', '2026-11-29']);
    expect(dues(trackedIssue({ written: null }))).toEqual([]);
  });

  it('does not bind from before a repair', () => {
    expect(dues(trackedIssue({ ...reopened, comments: [fixed], bodyAt: at(2) }))).toEqual([]);
    expect(dues(trackedIssue({ ...reopened, comments: [fixed], bodyAt: at(9) }))).toEqual(['2026-11-29']);
    expect(dues(trackedIssue({ ...reopened, comments: [excluded], bodyAt: at(2) }))).toEqual(['2026-11-29']);
    const other = trackedIssue({ number: 13, members: [member({ due: '2026-11-20' })] });
    expect(dues(trackedIssue({ ...reopened, comments: [fixed], bodyAt: at(9) }), other)).toEqual([
      '2026-11-29',
    ]);
  });
});

describe('the issue of a finding', () => {
  it('is the open one, else the one that was written last and does not call it gone', () => {
    const closed = trackedIssue({ number: 11, events: [closedBy('alice', at(5))], bodyAt: at(3) });
    const gone = trackedIssue({ number: 10, events: [closedByUs(at(6))], comments: [fixed], bodyAt: at(6) });
    expect(remembered(gone, closed, trackedIssue())?.issue?.number).toBe(12);
    expect(remembered(gone, closed)?.issue?.number).toBe(11);
  });
});

describe('since when a finding cannot be seen', () => {
  const unseen = note(1, at(5), { kind: 'unseen', findings: [A] });
  const seen = note(2, at(6), { kind: 'seen', findings: [A] });

  it('is our last word on that', () => {
    expect(remembered(trackedIssue({ comments: [unseen] }))?.unseenSince).toBe(at(5));
    expect(remembered(trackedIssue({ comments: [unseen, seen] }))?.unseenSince).toBeNull();
    const other = {
      key: 'package',
      comments: [note(1, at(5), { kind: 'unseen', findings: ['x'] })],
    } as const;
    expect(remembered(trackedIssue(other))?.unseenSince).toBeNull();
  });
});

describe('when a finding left the issue of its package', () => {
  const one = {
    id: A,
    rule: 'R',
    severity: 'high',
    due: null,
    basis: '',
    since: CREATED,
  } as const;
  const left = (key: string): string | undefined => {
    const comments = [note(1, at(5), { kind: 'left', members: [{ ...one, aliases: [], reason: 'fixed' }] })];
    return leftAt(readLedger(tracker(trackedIssue({ key, comments }))), (reason) => reason === 'fixed').get(
      A,
    );
  };

  it('is what our comment says, and no end for one place of a cause', () => {
    expect([left('package'), left('cause:secrets:key')]).toEqual([at(5), undefined]);
  });
});
