import { describe, expect, it } from '@jest/globals';
import { spansOf, type Span } from '../../../src/core/ledger/issue-spans.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import {
  closedBy,
  closedByUs,
  member,
  note,
  reopenedByUs,
  trackedIssue,
  tracker,
  type IssueOverrides,
} from '../../fixtures/tracker.js';

const A = '00000000000000a1';
const B = '00000000000000b2';
const CREATED = '2026-11-01T08:00:00Z';
const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`;

/** The periods of each finding of an issue. */
function spans(issue: IssueOverrides): Span[][] {
  return readLedger(tracker(trackedIssue(issue))).issues.flatMap((entry) =>
    entry.meta.findings.map((one) => spansOf(entry, one)),
  );
}

describe('the periods during which a finding was open', () => {
  it('go on when a person closes the issue, and when it is opened again after that', () => {
    const open = [[{ start: CREATED, end: null, reason: null }]];
    expect(spans({ events: [closedBy('alice', at(5))] })).toEqual(open);
    expect(spans({ events: [closedBy('alice', at(5)), reopenedByUs(at(6))] })).toEqual(open);
  });

  it('end with our word that it is fixed, and begin anew when it is opened again', () => {
    const comments = [note(1, at(5), { kind: 'fixed', findings: [A] })];
    const events = [closedByUs(at(5)), reopenedByUs(at(9))];
    expect(spans({ comments, events })).toEqual([
      [
        { start: CREATED, end: at(5), reason: 'fixed' },
        { start: at(9), end: null, reason: null },
      ],
    ]);
  });

  it('end when a person closed the issue, where their word alone ends it', () => {
    const comments = [note(1, at(7), { kind: 'resolved', findings: [A] })];
    expect(spans({ comments, events: [closedBy('alice', at(5))] })).toEqual([
      [{ start: CREATED, end: at(5), reason: 'resolved' }],
    ]);
  });

  describe('of a package', () => {
    const left = note(2, at(6), {
      kind: 'left',
      members: [
        {
          ...{ id: B, rule: 'GHSA-b', aliases: [], severity: 'high', due: null },
          basis: '',
          since: at(3),
          reason: 'fixed',
        },
      ],
    });
    const joined = note(1, at(3), { kind: 'joined', findings: [B] });
    const issue = { key: 'package', members: [member(), member({ id: B, rule: 'GHSA-b', aliases: [] })] };

    it('begin and end for each finding apart', () => {
      expect(spans({ ...issue, comments: [joined, left] })).toEqual([
        [{ start: CREATED, end: null, reason: null }],
        [{ start: at(3), end: at(6), reason: 'fixed' }],
      ]);
    });

    it('do not begin anew for what left before the issue was closed and opened again', () => {
      const fixed = note(3, at(8), { kind: 'fixed', findings: [A] });
      const events = [closedByUs(at(8)), reopenedByUs(at(9))];
      expect(spans({ ...issue, comments: [joined, left, fixed], events })).toEqual([
        [
          { start: CREATED, end: at(8), reason: 'fixed' },
          { start: at(9), end: null, reason: null },
        ],
        [{ start: at(3), end: at(6), reason: 'fixed' }],
      ]);
    });
  });

  it('last for each place of a cause until the whole is gone', () => {
    const departed = {
      id: A,
      rule: 'x',
      severity: 'high',
      due: null,
      basis: '',
      since: CREATED,
    } as const;
    const left = note(1, at(3), { kind: 'left', members: [{ ...departed, aliases: [], reason: 'fixed' }] });
    const joined = note(2, at(4), { kind: 'joined', findings: [B] });
    const fixed = note(3, at(8), { kind: 'fixed', findings: [B] });
    const issue = { key: 'cause:secrets:key', source: 'secrets', members: [member(), member({ id: B })] };
    const open = { start: CREATED, end: null, reason: null };
    expect(spans({ ...issue, comments: [left, joined] })).toEqual([[open], [open]]);
    const whole = { start: CREATED, end: at(8), reason: 'fixed' };
    expect(spans({ ...issue, comments: [left, joined, fixed] })).toEqual([[whole], [whole]]);
    const again = note(4, at(9), { kind: 'joined', findings: [B] });
    expect(spans({ ...issue, comments: [fixed, again] })).toEqual([[whole], [whole]]);
  });
});
