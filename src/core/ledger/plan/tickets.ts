import { lastDay } from '../../gate/waiver-rules.js';
import type { Day } from '../../scale/day.js';
import { goneAt } from '../clock-end.js';
import type { Ticket } from '../ticket.js';
import type { TicketComment } from '../metadata/comment-data.js';
import { lastNote, type NoteOf } from '../notes.js';
import type { Ledger, LedgerIssue } from '../read.js';
import { standing, type StandingContext } from './standing.js';
import type { IssueStep } from './steps.js';

/** Steps that say what Jira has, and why a date there does not count. */
export interface TicketNotes {
  readonly steps: readonly IssueStep[];
  /** Dates that reach further than the policy lets one: a sentence each. */
  readonly refused: readonly string[];
}

/**
 * Plans a comment for each ticket that is new to its issue, and for each date that somebody gave
 * one. A new status changes the comment that is there: nobody has to be told of it.
 * @param tickets by the number of the issue
 */
export function ticketNotes(
  { issues }: Ledger,
  tickets: ReadonlyMap<number, Ticket>,
  context: StandingContext,
): TicketNotes {
  const notes = issues.flatMap((entry) => {
    const ticket = tickets.get(entry.issue.number);
    return ticket === undefined ? [] : [noteOf(entry, ticket, context)];
  });
  return {
    steps: notes.flatMap(({ steps }) => steps),
    refused: notes.flatMap(({ refused }) => refused),
  };
}

function noteOf(entry: LedgerIssue, ticket: Ticket, context: StandingContext): TicketNotes {
  const { issue, meta } = entry;
  const said = lastSaid(entry);
  const before = said?.marker ?? null;
  const { ours } = standing(entry, context);
  const { date, refused } = dateOf(entry, ticket, { before, ours }, context);
  const { key, url, status } = ticket;
  const due = date?.day ?? null;
  const from = date?.from ?? null;
  const marker = {
    ...{ kind: 'ticket' as const, key, status: status.slice(0, MAX_STATUS), due, from },
    findings: meta.findings.map(({ id }) => id),
  };
  const dueBefore = before?.due ?? null;
  const comment: TicketComment = { kind: 'ticket', key, url, status, due, from, dueBefore, ours };
  const say = { comment, marker };
  const ref = { number: issue.number };
  if (said === null && issue.state !== 'open') return { steps: [], refused };
  if (said === null || said.marker.key !== key || said.marker.due !== due)
    return { steps: [{ kind: 'comment', issue: ref, say }], refused };
  if (said.marker.status === marker.status && said.marker.from === from) return { steps: [], refused };
  return { steps: [{ kind: 'edit-comment', issue: ref, id: said.comment.id, say }], refused };
}

/** Our last comment about the ticket since the clock last ended; null for none. */
function lastSaid(entry: LedgerIssue): NoteOf<'ticket'> | null {
  const ended = goneAt(entry.meta.findings.map((member) => ({ entry, member })));
  const said = lastNote(entry, ['ticket']);
  return said === null || said.comment.at <= ended ? null : said;
}

/**
 * The date that counts because of the ticket. One that is later than ours reaches no further than a
 * waiver may; another one that was told before stays then.
 */
function dateOf(
  { issue }: LedgerIssue,
  { key, set }: Ticket,
  { before, ours }: { readonly before: NoteOf<'ticket'>['marker'] | null; readonly ours: Day | null },
  { policy, today }: StandingContext,
): { readonly date: Ticket['set']; readonly refused: string[] } {
  const last = lastDay(policy, today);
  if (set === null || set.day <= last || (ours !== null && set.day <= ours))
    return { date: set, refused: [] };
  const words = `${key} has the date ${set.day} for #${issue.number}, further ahead than waiver-rules.max-days lets one reach (${last}). It does not count.`;
  const other = before !== null && before.due !== set.day ? before : null;
  const kept = other?.due == null || other.from === null ? null : { day: other.due, from: other.from };
  return { date: kept, refused: [words] };
}

/** Maximum length of a status in a marker, in UTF-16 units. */
const MAX_STATUS = 100;
