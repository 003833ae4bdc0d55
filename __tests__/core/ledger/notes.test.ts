import { describe, expect, it } from '@jest/globals';
import { goneNote, isCurrent, isDuplicate } from '../../../src/core/ledger/notes.js';
import { readLedger, type LedgerIssue } from '../../../src/core/ledger/read.js';
import {
  closedBy,
  closedByUs,
  note,
  reopenedByUs,
  trackedIssue,
  tracker,
  type IssueOverrides,
} from '../../fixtures/tracker.js';

const findings = ['00000000000000a1'];
const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`;

function entryOf(issue: IssueOverrides): LedgerIssue {
  const [entry] = readLedger(tracker(trackedIssue(issue))).issues;
  if (entry === undefined) throw new Error('no issue of ours');
  return entry;
}

describe('whether an issue says that its findings are gone', () => {
  const fixed = note(1, at(5), { kind: 'fixed', findings });
  const says = (issue: IssueOverrides): string | undefined => goneNote(entryOf(issue))?.marker.kind;

  it('is not so because a person closed it', () => {
    expect(says({ events: [closedBy('alice', at(5))] })).toBeUndefined();
    expect(says({ events: [closedByUs(at(5))], comments: [fixed] })).toBe('fixed');
  });

  it('is over once it was opened again, or they returned', () => {
    expect(says({ events: [closedByUs(at(5)), reopenedByUs(at(6))], comments: [fixed] })).toBeUndefined();
    const returned = note(2, at(6), { kind: 'returned', findings });
    expect(says({ events: [closedByUs(at(5))], comments: [fixed, returned] })).toBeUndefined();
  });

  it('is not so in an open issue by a word that a person gave with closing it', () => {
    const resolved = note(1, at(5), { kind: 'resolved', findings });
    expect(says({ events: [closedBy('alice', at(5))], comments: [resolved] })).toBe('resolved');
    expect(says({ comments: [resolved] })).toBeUndefined();
  });
});

describe('whether the dates of a text still bind', () => {
  const fixed = note(1, at(5), { kind: 'fixed', findings });
  const reopened = { events: [closedByUs(at(5)), reopenedByUs(at(6))], comments: [fixed] };

  it('is so only of a text that is ours', () => {
    expect(isCurrent(entryOf({}))).toBe(true);
    expect(isCurrent(entryOf({ written: null }))).toBe(false);
  });

  it('is so only of a text from after a repair, also within its second', () => {
    expect(isCurrent(entryOf({ ...reopened, bodyAt: at(1) }))).toBe(false);
    expect(isCurrent(entryOf({ ...reopened, bodyAt: at(5) }))).toBe(false);
    expect(isCurrent(entryOf({ ...reopened, bodyAt: at(7) }))).toBe(true);
  });

  it('is so of a text from before an end that lets the clock go on', () => {
    const excluded = note(1, at(5), { kind: 'excluded', findings });
    expect(isCurrent(entryOf({ ...reopened, comments: [excluded], bodyAt: at(1) }))).toBe(true);
    expect(isCurrent(entryOf({ events: [closedByUs(at(5))], comments: [excluded] }))).toBe(true);
    expect(isCurrent(entryOf({ events: [closedByUs(at(5))], comments: [fixed], bodyAt: at(7) }))).toBe(false);
  });
});

describe('a duplicate', () => {
  const comments = [note(1, at(5), { kind: 'duplicate', of: 3 })];

  it('is none once somebody opened it again', () => {
    expect(isDuplicate(entryOf({ comments, events: [closedByUs(at(5), 'duplicate')] }))).toBe(true);
    expect(isDuplicate(entryOf({ comments, events: [closedByUs(at(5)), reopenedByUs(at(6))] }))).toBe(false);
  });

  it('is none by an old word of ours, when a person closes it after that', () => {
    const events = [closedByUs(at(5)), reopenedByUs(at(6)), closedBy('alice', at(7))];
    expect(isDuplicate(entryOf({ comments, events }))).toBe(false);
  });
});
