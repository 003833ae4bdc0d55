import type { TicketComment } from '../core/ledger/metadata/comment-data.js';
import { ticketNotes } from '../core/ledger/plan/tickets.js';
import type { StandingContext } from '../core/ledger/plan/standing.js';
import type { IssueStep } from '../core/ledger/plan/steps.js';
import { readLedger, type Ledger } from '../core/ledger/read.js';
import type { Tracker } from '../core/ledger/tracker.js';
import { planTickets, type TicketStep } from '../core/mirror/plan.js';
import type { Ticket } from '../core/ledger/ticket.js';
import { wantedTickets } from '../core/mirror/wanted.js';
import type { JiraSettings } from '../core/policy/jira-section.js';
import type { Policy } from '../core/policy/policy.js';
import { createJiraClient, type JiraAccount, type JiraClient } from '../jira/client.js';
import { readTickets } from '../jira/read.js';
import { writeTicket } from '../jira/write.js';
import { messageOf } from '../system/errors.js';
import { failureKind, FixbyError } from '../system/fixby-error.js';

/** The Jira of the policy in force, with who asks it. */
export interface Mirror {
  readonly client: JiraClient;
  readonly settings: JiraSettings;
}

/**
 * The Jira in which tickets are kept; null where the policy names none.
 * @throws FixbyError (usage) where it names one and nobody says who asks
 */
export function mirrorOf({ issues }: Policy, account: JiraAccount): Mirror | null {
  const { mirror, jira } = issues;
  if (mirror === undefined || jira === undefined) return null;
  if (account.email === '' || account.token === '')
    throw new FixbyError(
      'usage',
      `The policy keeps tickets in Jira (${jira.host}), and the inputs jira-email and jira-token are not both given.`,
      'Give both from secrets, or take issues.mirror out of the policy.',
    );
  return { client: createJiraClient(jira.host, account), settings: jira };
}

/**
 * What Jira has of the issues, as far as it says: a Jira that cannot be read changes nothing, and
 * what our comments told of it before still counts.
 * @returns the tickets by the number of their issue, and what went wrong, in sentences
 */
export async function readMirror(
  { client, settings }: Mirror,
  ledger: Ledger,
  repository: string,
): Promise<{ readonly tickets: ReadonlyMap<number, Ticket>; readonly problems: readonly string[] }> {
  try {
    const wanted = wantedTickets(ledger).filter(({ ticket }) => ticket !== null);
    const { tickets } = await readTickets(client, settings, wanted, repository);
    return { tickets, problems: [] };
  } catch (error) {
    if (failureKind(error) !== 'jira') throw error;
    return { tickets: new Map(), problems: [messageOf(error)] };
  }
}

/** What was written to Jira. */
export interface Mirrored {
  /** Comments that tell the keys of new tickets, still to be written. */
  readonly steps: readonly IssueStep[];
  readonly written: number;
  /** What Jira would not take, and dates that do not count: sentences. */
  readonly refused: readonly string[];
  /** What could not be brought in line: sentences. */
  readonly problems: readonly string[];
}

/** Most changes of one run: Jira's limits are by cost, and the next run goes on. */
const MAX_STEPS = 500;

/** How many failures in a row end a run: then Jira is away, or the account has no rights. */
const MAX_FAILURES = 3;

/**
 * Brings Jira in line with the issues. One ticket that is refused does not keep the others.
 */
export async function keepTickets(
  { client, settings }: Mirror,
  tracker: Tracker,
  context: StandingContext,
): Promise<Mirrored> {
  const ledger = readLedger(tracker);
  const wanted = wantedTickets(ledger);
  try {
    const read = await readTickets(client, settings, wanted, tracker.repository);
    const steps = planTickets(wanted, read, settings, tracker.repository);
    const done = await carryOut(client, settings, steps.slice(0, MAX_STEPS));
    const tickets = new Map([...read.tickets, ...done.created]);
    const notes = ticketNotes(ledger, tickets, context);
    const missing = wanted.filter(({ number }) => read.missing.has(number));
    return {
      steps: notes.steps,
      written: done.written,
      refused: [...new Set([...done.refused, ...notes.refused])],
      problems: [
        ...done.problems,
        ...missing.map(
          ({ ticket, number }) =>
            `${ticket ?? ''}, the ticket of #${number}, could not be read: it was deleted, or the account may not see it.`,
        ),
        ...(steps.length > MAX_STEPS ? [`${steps.length - MAX_STEPS} changes wait for the next run.`] : []),
      ],
    };
  } catch (error) {
    if (failureKind(error) !== 'jira') throw error;
    return { steps: [], written: 0, refused: [], problems: [messageOf(error)] };
  }
}

interface Done {
  readonly created: ReadonlyMap<number, Ticket>;
  readonly written: number;
  readonly refused: readonly string[];
  readonly problems: readonly string[];
}

async function carryOut(
  client: JiraClient,
  settings: JiraSettings,
  steps: readonly TicketStep[],
): Promise<Done> {
  const created = new Map<number, Ticket>();
  const refused: string[] = [];
  const problems: string[] = [];
  let written = 0;
  let failures = 0;
  for (const step of steps) {
    try {
      const answer = await writeTicket(client, settings, step);
      if (answer.refused !== null) refused.push(answer.refused);
      if (step.kind === 'create') created.set(step.issue.number, newTicket(answer.key, client.host, step));
      written += 1;
      failures = 0;
    } catch (error) {
      if (failureKind(error) !== 'jira') throw error;
      problems.push(messageOf(error));
      failures += 1;
      if (failures === MAX_FAILURES) {
        problems.push(`Nothing more was tried after ${MAX_FAILURES} failures in a row.`);
        break;
      }
    }
  }
  return { created, written, refused, problems };
}

/** A ticket as it was just written; its status is the next run's to read. */
function newTicket(
  key: string,
  host: string,
  { fields, labels }: Extract<TicketStep, { kind: 'create' }>,
): Ticket {
  const { summary, due, priority } = fields;
  const url = `https://${host}/browse/${key}`;
  return { key, url, summary, labels, due, priority, status: NEW_STATUS, done: false, set: null };
}

const NEW_STATUS: TicketComment['status'] = 'new';
