import { describe, expect, it } from '@jest/globals';
import { decisionsOf } from '../../../../src/core/ledger/decisions.js';
import { ticketNotes, type TicketNotes } from '../../../../src/core/ledger/plan/tickets.js';
import { readLedger } from '../../../../src/core/ledger/read.js';
import type { Ticket } from '../../../../src/core/ledger/ticket.js';
import type { TrackedComment } from '../../../../src/core/ledger/tracker.js';
import { DEFAULT_POLICY } from '../../../../src/core/policy/policy.js';
import { closedByUs, note, reopenedByUs, trackedIssue, tracker } from '../../../fixtures/tracker.js';

const CONTEXT = { policy: DEFAULT_POLICY, asOf: '2026-11-05T08:00:00Z', today: '2026-11-05' };

const TICKET: Ticket = {
  key: 'SEC-7',
  url: 'https://acme.atlassian.net/browse/SEC-7',
  summary: 'lodash',
  labels: ['fixby'],
  due: null,
  priority: 'High',
  status: 'To Do',
  done: false,
  set: null,
};

function noted(id: number, due: string | null, status = 'To Do'): TrackedComment {
  return note(id, `2026-11-0${id}T08:00:00Z`, {
    kind: 'ticket',
    key: 'SEC-7',
    status,
    due,
    from: due === null ? null : 'SEC-7',
    findings: ['00000000000000a1'],
  });
}

function notes(ticket: Partial<Ticket>, ...comments: TrackedComment[]): TicketNotes {
  const ledger = readLedger(tracker(trackedIssue({ comments })));
  return ticketNotes(ledger, new Map([[12, { ...TICKET, ...ticket }]]), CONTEXT);
}

/** The due date that counts by the comments on the issue; null for ours. */
function dueOf(...comments: TrackedComment[]): string | null {
  const { issues } = readLedger(tracker(trackedIssue({ comments })));
  const accounts = issues.flatMap((entry) => entry.meta.findings.map((one) => ({ entry, member: one })));
  return decisionsOf(accounts).due?.due ?? null;
}

describe('ticketNotes', () => {
  it('names a new ticket, and says nothing more while nothing changes', () => {
    expect(notes({}).steps).toMatchObject([{ kind: 'comment', issue: { number: 12 } }]);
    expect(notes({}, noted(2, null)).steps).toEqual([]);
  });

  it('changes its comment for a new status, so that nobody is told', () => {
    expect(notes({ status: 'In Review' }, noted(2, null)).steps).toMatchObject([
      { kind: 'edit-comment', id: 2, say: { marker: { status: 'In Review' } } },
    ]);
  });

  it('announces a new date, and one that is taken away', () => {
    const set = { day: '2027-01-15', from: 'AMS-3' };
    expect(notes({ set }, noted(2, null)).steps).toMatchObject([
      {
        kind: 'comment',
        say: { marker: { due: '2027-01-15', from: 'AMS-3' }, comment: { ours: '2026-11-29' } },
      },
    ]);
    expect(notes({}, noted(2, '2027-01-15')).steps).toMatchObject([
      { kind: 'comment', say: { marker: { due: null }, comment: { dueBefore: '2027-01-15' } } },
    ]);
  });

  it('refuses one that reaches further than a waiver may, and keeps the one before', () => {
    const { steps, refused } = notes({ set: { day: '2099-01-01', from: 'AMS-3' } }, noted(2, '2027-01-15'));
    expect(steps).toEqual([]);
    expect(refused).toEqual([expect.stringContaining('2099-01-01 for #12')]);
  });
});

describe('what is back after its repair', () => {
  const fixed = note(3, '2026-11-03T08:00:00Z', { kind: 'fixed', findings: ['00000000000000a1'] });
  const events = [closedByUs('2026-11-03T08:00:01Z'), reopenedByUs('2026-11-04T08:00:00Z')];
  const comments = [noted(2, '2026-12-24'), fixed];
  const entry = trackedIssue({ comments, events });

  it('has the date of its ticket announced once more', () => {
    const set = { day: '2026-12-24', from: 'SEC-7' };
    const { steps } = ticketNotes(readLedger(tracker(entry)), new Map([[12, { ...TICKET, set }]]), CONTEXT);
    expect(steps).toMatchObject([{ kind: 'comment', say: { marker: { due: '2026-12-24' } } }]);
  });
});

describe('a date in Jira', () => {
  it('counts by our last comment about the ticket', () => {
    expect(dueOf(noted(2, '2027-01-15'))).toBe('2027-01-15');
    expect(dueOf(noted(2, '2027-01-15'), noted(3, '2026-12-24'))).toBe('2026-12-24');
    expect(dueOf(noted(2, '2027-01-15'), noted(3, null))).toBeNull();
  });

  it('counts only as somebody else may say it: not in a comment of theirs', () => {
    expect(dueOf({ ...noted(2, '2027-01-15'), ours: false, author: 'mallory' })).toBeNull();
  });
});
