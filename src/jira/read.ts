import { z } from 'zod';
import { TICKET_LABEL, ticketLabel, type Ticket, type TicketDate } from '../core/ledger/ticket.js';
import type { TicketsRead } from '../core/mirror/plan.js';
import type { WantedTicket } from '../core/mirror/wanted.js';
import type { JiraSettings } from '../core/policy/jira-section.js';
import { compareText } from '../core/scale/text-order.js';
import { FixbyError } from '../system/fixby-error.js';
import type { JiraClient } from './client.js';

/** A ticket's link to another one, of which Jira tells the key. */
const linkSchema = z.object({
  inwardIssue: z.object({ key: z.string() }).optional(),
  outwardIssue: z.object({ key: z.string() }).optional(),
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/u);

const issueSchema = z.object({
  key: z.string().regex(/^[A-Z][A-Z0-9_]*-\d+$/u),
  fields: z.looseObject({
    summary: z.string().optional(),
    labels: z.array(z.string()).optional(),
    duedate: day.nullish(),
    priority: z.object({ name: z.string() }).nullish(),
    status: z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) }).optional(),
    issuelinks: z.array(linkSchema).optional(),
  }),
});

type JiraIssue = z.output<typeof issueSchema>;

const FIELDS = ['summary', 'labels', 'duedate', 'priority', 'status', 'issuelinks'] as const;

/** Most tickets of one request for them by key. */
const BATCH = 100;

/** Most labels of one query, which keeps it short enough for Jira. */
const LABELS = 40;

/**
 * Reads the tickets of issues: by key where our comment has one, else by our label, since an
 * earlier run may have ended between writing the ticket and the comment.
 * @param repository `owner/name` of the tracker
 * @throws FixbyError (jira)
 */
export async function readTickets(
  client: JiraClient,
  settings: JiraSettings,
  wanted: readonly WantedTicket[],
  repository: string,
): Promise<TicketsRead> {
  const field = await dueFieldId(client, settings);
  const fields = field === null ? FIELDS : [...FIELDS, field];
  const keys = wanted.flatMap(({ ticket }) => (ticket === null ? [] : [ticket]));
  const byKey = await byKeys(client, keys, fields);
  const unknown = wanted.filter(({ ticket }) => ticket === null).map(({ number }) => number);
  const byLabel = await byLabels(
    client,
    settings,
    unknown.map((number) => ticketLabel(repository, number)),
    fields,
  );
  const all = [...byKey, ...byLabel];
  const linked = field === null ? [] : await byKeys(client, linkedKeys(all), [field]);
  const dates = field === null ? new Map<string, string>() : datesOf([...all, ...linked], field);
  const tickets = new Map<number, Ticket>();
  const missing = new Set<number>();
  for (const { number, ticket } of wanted) {
    const label = ticketLabel(repository, number);
    // A ticket that was moved to another project has another key.
    const issue =
      byKey.find(({ key }) => key === ticket) ??
      all.find(({ fields: { labels = [] } }) => labels.includes(label));
    if (issue !== undefined) tickets.set(number, ticketFrom(issue, client.host, dates));
    else if (ticket !== null) missing.add(number);
  }
  return { tickets, missing };
}

const fieldsSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    schema: z.object({ type: z.string() }).optional(),
  }),
);

/** The id of the field that is read back; null where none is named. */
async function dueFieldId(client: JiraClient, { 'due-field': name }: JiraSettings): Promise<string | null> {
  if (name === undefined) return null;
  const fields = await client.ask('GET', '/field', fieldsSchema);
  const named = fields.filter((field) => field.id === name || field.name === name);
  const [dated, second] = named.filter(
    ({ schema }) => schema?.type === 'date' || schema?.type === 'datetime',
  );
  if (dated === undefined || dated.id === 'duedate' || second !== undefined) {
    const what =
      second !== undefined
        ? 'several date fields have that name'
        : dated?.id === 'duedate'
          ? 'Fixby writes that field itself'
          : named.length === 0
            ? 'there is no such field'
            : 'it is no date';
    throw new FixbyError(
      'jira',
      `issues.jira.due-field names "${name}", but in Jira (${client.host}) ${what}.`,
      'Name a date field by its name or its id (customfield_10042).',
    );
  }
  return dated.id;
}

const fetchedSchema = z.object({ issues: z.array(issueSchema) });

async function byKeys(
  client: JiraClient,
  keys: readonly string[],
  fields: readonly string[],
): Promise<JiraIssue[]> {
  const found: JiraIssue[] = [];
  for (let at = 0; at < keys.length; at += BATCH) {
    const issueIdsOrKeys = keys.slice(at, at + BATCH);
    const answer = await client.ask('POST', '/issue/bulkfetch', fetchedSchema, { issueIdsOrKeys, fields });
    found.push(...answer.issues);
  }
  return found;
}

const searchSchema = z.object({
  issues: z.array(issueSchema),
  nextPageToken: z.string().nullish(),
});

async function byLabels(
  client: JiraClient,
  { project }: JiraSettings,
  labels: readonly string[],
  fields: readonly string[],
): Promise<JiraIssue[]> {
  const found: JiraIssue[] = [];
  for (let at = 0; at < labels.length; at += LABELS) {
    const list = labels.slice(at, at + LABELS).map((label) => JSON.stringify(label));
    const jql = `project = "${project}" AND labels = "${TICKET_LABEL}" AND labels in (${list.join(', ')}) ORDER BY created ASC`;
    let nextPageToken: string | undefined;
    do {
      const page = {
        jql,
        fields,
        maxResults: BATCH,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      };
      const answer = await client.ask('POST', '/search/jql', searchSchema, page);
      found.push(...answer.issues);
      nextPageToken = answer.nextPageToken ?? undefined;
    } while (nextPageToken !== undefined);
  }
  return found;
}

function linkedKeys(issues: readonly JiraIssue[]): string[] {
  const own = new Set(issues.map(({ key }) => key));
  return [...new Set(issues.flatMap(linksOf))].filter((key) => !own.has(key)).sort();
}

/** The keys of the tickets that a ticket is linked to. */
function linksOf({ fields: { issuelinks = [] } }: JiraIssue): string[] {
  return issuelinks
    .flatMap(({ inwardIssue, outwardIssue }) => [inwardIssue?.key, outwardIssue?.key])
    .filter((key) => key !== undefined);
}

/** The dates of the field by the key of the ticket that has one. */
function datesOf(issues: readonly JiraIssue[], field: string): Map<string, string> {
  return new Map(
    issues.flatMap(({ key, fields }): [string, string][] => {
      const read = day.safeParse(fields[field]);
      return read.success ? [[key, read.data.slice(0, 10)]] : [];
    }),
  );
}

function ticketFrom(issue: JiraIssue, host: string, dates: ReadonlyMap<string, string>): Ticket {
  const { key, fields } = issue;
  const { summary = '', labels = [], duedate, priority, status } = fields;
  const [set = null] = [key, ...linksOf(issue)]
    .flatMap((from): TicketDate[] => {
      const at = dates.get(from);
      return at === undefined ? [] : [{ day: at, from }];
    })
    .sort((a, b) => compareText(a.day, b.day));
  return {
    key,
    url: `https://${host}/browse/${key}`,
    summary,
    labels,
    due: duedate?.slice(0, 10) ?? null,
    priority: priority?.name ?? null,
    status: status?.name ?? 'no status',
    done: status?.statusCategory.key === 'done',
    set,
  };
}
