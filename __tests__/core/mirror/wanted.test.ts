import { describe, expect, it } from '@jest/globals';
import type { ReportCard } from '../../../src/core/ledger/metadata/report.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import type { TrackedComment, TrackedIssue } from '../../../src/core/ledger/tracker.js';
import { wantedTickets } from '../../../src/core/mirror/wanted.js';
import { closedBy, member, note, trackedIssue, tracker } from '../../fixtures/tracker.js';

const TICKET = {
  kind: 'ticket',
  key: 'SEC-7',
  status: 'To Do',
  due: null,
  from: null,
  findings: [] as string[],
} as const;
const CLOSED = closedBy('anna', '2026-11-20T08:00:00Z');

describe('wantedTickets', () => {
  it('has the strictest severity and the earliest date of what an issue is about', () => {
    const members = [
      member({ id: '00000000000000a1', severity: 'medium', due: '2026-12-01' }),
      member({ id: '00000000000000a2', severity: 'critical', due: '2026-12-09' }),
    ];
    const issue = trackedIssue({ members, key: 'npm/lodash' });
    expect(wantedTickets(readLedger(tracker(issue)))).toMatchObject([
      { number: 12, severity: 'critical', due: '2026-12-01', open: true, ticket: null },
    ]);
  });

  it('wants a ticket for a report of a stranger only once a maintainer confirmed it', () => {
    const card: ReportCard = {
      ...{ report: 'bounty', id: '00000000000000b1', title: 'XSS', severity: 'high', stated: null },
      ...{ vector: null, score: null, how: '', triage: false, due: '2026-12-01', basis: '', insider: false },
    };
    const reported = note(5, '2026-11-02T08:00:00Z', { kind: 'report', card });
    const confirmed = note(6, '2026-11-03T08:00:00Z', {
      ...{ kind: 'confirmed', by: 'anna', answers: '4', findings: [card.id] },
    });
    const issue = (number: number, ...comments: readonly TrackedComment[]): TrackedIssue => ({
      ...trackedIssue({ number, reporter: 'stranger', written: null, comments }),
      body: 'What I found.',
    });
    const tickets = wantedTickets(readLedger(tracker(issue(1, reported), issue(2, reported, confirmed))));
    expect(tickets).toMatchObject([{ number: 2, open: true, due: '2026-12-01' }]);
  });

  it('wants no ticket for a closed issue that had none, and the end of the one that it has', () => {
    const without = trackedIssue({ number: 1, events: [CLOSED] });
    const having = trackedIssue({
      number: 2,
      events: [CLOSED],
      comments: [note(5, '2026-11-02T08:00:00Z', TICKET)],
    });
    expect(wantedTickets(readLedger(tracker(without, having)))).toMatchObject([
      { number: 2, open: false, ticket: 'SEC-7' },
    ]);
  });
});
