import type { Day } from '../scale/day.js';

/** A date that a field of Jira has for a finding. */
export interface TicketDate {
  readonly day: Day;
  /** Key of the ticket that has it: ours, or one that is linked to ours. */
  readonly from: string;
}

/** A ticket as Jira has it. */
export interface Ticket {
  /** `SEC-12` */
  readonly key: string;
  /** `https://acme.atlassian.net/browse/SEC-12` */
  readonly url: string;
  /** Untrusted, as all of its texts. */
  readonly summary: string;
  readonly labels: readonly string[];
  /** What Jira's own due date has; null for nothing. */
  readonly due: Day | null;
  /** Name; null for none. */
  readonly priority: string | null;
  /** Name of its status. */
  readonly status: string;
  /** Whether its status is one of the category "done". */
  readonly done: boolean;
  /** The earliest date of the field that is read back; null for none. */
  readonly set: TicketDate | null;
}

/** What every ticket of ours has, so that people find them. */
export const TICKET_LABEL = 'fixby';

/** The label that tells which finding a ticket is about: Jira has no other id of ours. */
export function ticketLabel(repository: string, number: number): string {
  return `fixby:${repository}#${number}`;
}
