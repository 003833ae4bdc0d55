import { isDuplicate, lastNote } from '../ledger/notes.js';
import type { Ledger, LedgerIssue } from '../ledger/read.js';
import type { Day } from '../scale/day.js';
import { severityRank, type Severity } from '../scale/severity.js';

/** What a ticket says of an issue of ours. */
export interface WantedTicket {
  /** Number of the issue. */
  readonly number: number;
  readonly url: string;
  /** Untrusted. */
  readonly title: string;
  /** The strictest of what the issue is about. */
  readonly severity: Severity;
  /** The earliest date of what it is about; null for none. */
  readonly due: Day | null;
  readonly open: boolean;
  /** Key of its ticket, as our comment has it; null where there is none yet. */
  readonly ticket: string | null;
}

/**
 * What Jira is to have: a ticket for each open issue, and the state of the ticket of each closed
 * one. What nobody confirmed who may decide that is no finding yet.
 */
export function wantedTickets({ issues }: Ledger): WantedTicket[] {
  return issues
    .map(wantedOf)
    .filter(({ open, ticket }) => open || ticket !== null)
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity) || a.number - b.number);
}

/** Key of the ticket that an issue has, as our last comment about it says; null for none. */
function ticketOf(entry: Pick<LedgerIssue, 'notes'>): string | null {
  return lastNote(entry, ['ticket'])?.marker.key ?? null;
}

function wantedOf(entry: LedgerIssue): WantedTicket {
  const { issue, meta, report } = entry;
  const dates = meta.findings.flatMap(({ due }) => (due === null ? [] : [due])).sort();
  const [severity = 'low'] = meta.findings
    .map((member) => member.severity)
    .sort((a, b) => severityRank(a) - severityRank(b));
  return {
    number: issue.number,
    url: issue.url,
    title: issue.title,
    severity,
    due: dates[0] ?? null,
    open: issue.state === 'open' && report?.confirmed !== false && !isDuplicate(entry),
    ticket: ticketOf(entry),
  };
}
