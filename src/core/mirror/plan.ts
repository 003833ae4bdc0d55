import type { JiraSettings } from '../policy/jira-section.js';
import type { Day } from '../scale/day.js';
import { TICKET_LABEL, ticketLabel, type Ticket } from '../ledger/ticket.js';
import type { WantedTicket } from './wanted.js';

/** The fields of a ticket that we keep. */
export interface TicketFields {
  /** One line, at most 255 characters. Untrusted. */
  readonly summary: string;
  readonly due: Day | null;
  /** Name. */
  readonly priority: string;
}

/** One change in Jira. */
export type TicketStep =
  | {
      readonly kind: 'create';
      readonly issue: WantedTicket;
      readonly fields: TicketFields;
      readonly labels: readonly string[];
    }
  | {
      readonly kind: 'update';
      readonly ticket: string;
      /** Only what differs. */
      readonly fields: Partial<TicketFields>;
      /** Labels of ours that it lost. */
      readonly labels: readonly string[];
    }
  | { readonly kind: 'transition'; readonly ticket: string; readonly name: string };

/** What Jira has of us. */
export interface TicketsRead {
  /** By the number of the issue of ours. */
  readonly tickets: ReadonlyMap<number, Ticket>;
  /** Issues whose ticket could not be read: it was deleted, or the token may not see it. */
  readonly missing: ReadonlySet<number>;
}

/**
 * Plans what brings Jira in line with the issues: they decide, Jira follows. A ticket that could
 * not be read is left alone, since a second one about the same thing would be worse.
 * @param repository `owner/name` of the tracker
 */
export function planTickets(
  wanted: readonly WantedTicket[],
  { tickets, missing }: TicketsRead,
  settings: JiraSettings,
  repository: string,
): TicketStep[] {
  return wanted
    .filter(({ number }) => !missing.has(number))
    .flatMap((issue) => {
      const labels = [TICKET_LABEL, ticketLabel(repository, issue.number)];
      const fields = fieldsOf(issue, settings);
      const ticket = tickets.get(issue.number);
      if (ticket === undefined) return issue.open ? [{ kind: 'create', issue, fields, labels }] : [];
      return [
        ...(issue.open ? updateSteps(ticket, fields, labels) : []),
        ...stateSteps(ticket, issue, settings),
      ];
    });
}

/** The most that Jira takes of a summary, in UTF-16 units. */
const MAX_SUMMARY = 255;

function fieldsOf({ title, due, severity }: WantedTicket, { priorities }: JiraSettings): TicketFields {
  const line = title.replace(/\s+/gu, ' ').trim();
  const summary = line.length > MAX_SUMMARY ? `${line.slice(0, MAX_SUMMARY - 1)}…` : line;
  return { summary, due, priority: priorities[severity] };
}

function updateSteps(ticket: Ticket, wanted: TicketFields, labels: readonly string[]): TicketStep[] {
  const lost = labels.filter((label) => !ticket.labels.includes(label));
  const fields = {
    ...(ticket.summary === wanted.summary ? {} : { summary: wanted.summary }),
    ...(ticket.due === wanted.due ? {} : { due: wanted.due }),
    ...(ticket.priority === wanted.priority ? {} : { priority: wanted.priority }),
  };
  if (lost.length === 0 && Object.keys(fields).length === 0) return [];
  return [{ kind: 'update', ticket: ticket.key, fields, labels: lost }];
}

function stateSteps(ticket: Ticket, { open }: WantedTicket, { transitions }: JiraSettings): TicketStep[] {
  if (ticket.done !== open) return [];
  return [{ kind: 'transition', ticket: ticket.key, name: open ? transitions.reopen : transitions.done }];
}
