import { describe, expect, it } from '@jest/globals';
import { closedAs, isUnanswered, mayClose } from '../../../../src/core/ledger/plan/closed-by-person.js';
import { readLedger } from '../../../../src/core/ledger/read.js';
import {
  closedBy,
  closedByUs,
  note,
  trackedIssue,
  tracker,
  type IssueOverrides,
} from '../../../fixtures/tracker.js';

const AT = '2026-11-05T08:00:00Z';

describe('who may close what no scan can', () => {
  it.each([
    ['maintains', 'resolved', true],
    ['maintains', 'rejected', true],
    ['writes', 'resolved', true],
    ['writes', 'rejected', false],
    ['reads', 'resolved', false],
    ['reads', 'rejected', false],
  ] as const)('%s, as %s: %s', (role, as, may) => {
    expect(mayClose(role, as)).toBe(may);
  });

  it.each([
    ['completed', 'resolved'],
    ['not_planned', 'rejected'],
    ['duplicate', 'rejected'],
    [null, 'resolved'],
  ] as const)('closed as %s, it is %s', (reason, as) => {
    expect(closedAs(closedBy('alice', AT, reason))).toBe(as);
  });
});

describe('a closing that nothing of ours answers yet', () => {
  const unanswered = (issue: IssueOverrides): (boolean | undefined)[] =>
    readLedger(tracker(trackedIssue(issue))).issues.map(isUnanswered);

  it('is one by somebody else, until we say that the findings are gone', () => {
    const resolved = note(1, AT, { kind: 'resolved', findings: ['00000000000000a1'] });
    const duplicate = note(1, AT, { kind: 'duplicate', of: 3 });
    const events = [closedBy('alice', AT)];
    expect(unanswered({})).toEqual([false]);
    expect(unanswered({ events })).toEqual([true]);
    expect(unanswered({ events: [closedByUs(AT)] })).toEqual([false]);
    expect(unanswered({ events, comments: [resolved] })).toEqual([false]);
    expect(unanswered({ events, comments: [duplicate] })).toEqual([false]);
  });
});
