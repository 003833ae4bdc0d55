import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { categoryOf, type FakeJira, type FakeTicket } from './state.js';

/** What the stand-in answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

const writeSchema = z.object({
  fields: z
    .object({
      project: z.object({ key: z.string() }).optional(),
      issuetype: z.object({ name: z.string() }).optional(),
      summary: z.string().optional(),
      labels: z.array(z.string()).optional(),
      duedate: z.string().nullable().optional(),
      priority: z.object({ name: z.string() }).optional(),
      description: z.unknown().optional(),
    })
    .strict()
    .default({}),
  update: z
    .object({ labels: z.array(z.object({ add: z.string() })).optional() })
    .strict()
    .optional(),
});

type Write = z.output<typeof writeSchema>;

/** Answers a request as Jira Cloud does, and remembers both. */
export function answerTo(jira: FakeJira, request: IncomingMessage, body: unknown): Answer {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const exchange = {
    what: `${request.method ?? 'GET'} ${path}`,
    body,
    status: 0,
    answer: undefined as unknown,
  };
  jira.requests.push(exchange);
  const answer = answerOf(jira, request, body);
  exchange.status = answer.status;
  exchange.answer = answer.json;
  return answer;
}

function answerOf(jira: FakeJira, request: IncomingMessage, body: unknown): Answer {
  const method = request.method ?? 'GET';
  const path = (request.url ?? '').split('?')[0] ?? '';
  const authorization = request.headers.authorization ?? '';
  const fault = jira.faults.find((one) => one.times > 0 && one.method === method && one.path.test(path));
  if (fault !== undefined) {
    fault.times -= 1;
    return { status: fault.status, headers: fault.headers ?? {}, json: { errorMessages: ['a fault'] } };
  }
  const expected = `Basic ${Buffer.from(`${jira.email}:${jira.token}`).toString('base64')}`;
  if (authorization !== expected)
    return {
      status: 401,
      json: { errorMessages: ['Client must be authenticated to access this resource.'] },
    };
  const below = path.replace('/rest/api/3', '');
  const key = /^\/issue\/([A-Z]+-\d+)(\/transitions)?$/u.exec(below);
  switch (`${method} ${below}`) {
    case 'GET /field':
      return ok(
        jira.fields.map(({ id, name, type }) => ({
          id,
          key: id,
          name,
          custom: id.startsWith('c'),
          schema: { type },
        })),
      );
    case 'POST /issue/bulkfetch':
      return bulkFetch(jira, body);
    case 'POST /search/jql':
      return search(jira, body);
    case 'POST /issue':
      return create(jira, writeSchema.parse(body));
  }
  const ticket = jira.tickets.find((one) => one.key === key?.[1] && one.visible);
  if (ticket === undefined)
    return {
      status: 404,
      json: { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
    };
  if (key?.[2] !== undefined) return transitions(jira, ticket, method, body);
  if (method === 'PUT') return edit(jira, ticket, writeSchema.parse(body));
  return { status: 405 };
}

function ok(json: unknown): Answer {
  return { status: 200, json };
}

const fetchSchema = z.object({
  issueIdsOrKeys: z.array(z.string()).min(1).max(100),
  fields: z.array(z.string()),
});

function bulkFetch(jira: FakeJira, body: unknown): Answer {
  const { issueIdsOrKeys, fields } = fetchSchema.parse(body);
  const found = jira.tickets.filter(
    ({ key, id, visible }) => visible && (issueIdsOrKeys.includes(key) || issueIdsOrKeys.includes(id)),
  );
  return ok({
    issues: found.map((one) => shown(jira, one, fields)),
    issueErrors: [],
  });
}

const searchSchema = z.object({
  jql: z.string(),
  fields: z.array(z.string()),
  maxResults: z.int(),
  nextPageToken: z.string().optional(),
});

/** Only the query that Fixby writes: a project, a label, and one of many labels. */
function search(jira: FakeJira, body: unknown): Answer {
  const { jql, fields, maxResults, nextPageToken = '0' } = searchSchema.parse(body);
  const query =
    /^project = "([A-Z]+)" AND labels = "fixby" AND labels in \((.+)\) ORDER BY created ASC$/u.exec(jql);
  if (query === null)
    return { status: 400, json: { errorMessages: [`Error in the JQL Query: ${jql}`], errors: {} } };
  if (query[1] !== jira.project)
    return {
      status: 400,
      json: {
        errorMessages: [`The value '${query[1] ?? ''}' does not exist for the field 'project'.`],
        errors: {},
      },
    };
  const labels = z.array(z.string()).parse(JSON.parse(`[${query[2] ?? ''}]`));
  const found = jira.tickets.filter(
    (one) =>
      jira.indexed &&
      one.visible &&
      one.labels.includes('fixby') &&
      one.labels.some((label) => labels.includes(label)),
  );
  const from = Number(nextPageToken);
  const page = found.slice(from, from + Math.min(maxResults, 2));
  const next = from + page.length;
  const more = next < found.length;
  return ok({
    issues: page.map((one) => shown(jira, one, fields)),
    isLast: !more,
    ...(more ? { nextPageToken: String(next) } : {}),
  });
}

function shown(jira: FakeJira, ticket: FakeTicket, fields: readonly string[]): unknown {
  const { id, key, custom, links, status } = ticket;
  const all: Record<string, unknown> = {
    summary: ticket.summary,
    labels: ticket.labels,
    duedate: ticket.duedate,
    priority: ticket.priority === null ? null : { name: ticket.priority, id: '1' },
    status: { name: status, id: '1', statusCategory: { id: 2, key: categoryOf(status), name: status } },
    issuelinks: links.map((other) => ({
      id: '1',
      type: { name: 'Relates' },
      outwardIssue: { id: '2', key: other },
    })),
    ...custom,
  };
  const asked = Object.fromEntries(fields.map((name) => [name, all[name] ?? null]));
  return { id, key, self: `https://${jira.host}/rest/api/3/issue/${id}`, fields: asked };
}

/** What Jira says of fields that it does not take; none where it takes all. */
function problemsOf(jira: FakeJira, { fields }: Write, creates: boolean): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const name of Object.keys(fields))
    if (jira.offScreen.has(name))
      problems[name] = `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`;
  const { summary, priority, duedate, issuetype, project, labels = [] } = fields;
  if (creates && project?.key !== jira.project) problems['project'] = 'valid project is required';
  if (creates && !jira.types.includes(issuetype?.name ?? ''))
    problems['issuetype'] = 'Specify a valid issue type';
  if (summary !== undefined && (summary.length > 255 || /[\r\n]/u.test(summary)))
    problems['summary'] = 'Summary must be less than 255 characters.';
  if (priority !== undefined && !jira.priorities.includes(priority.name))
    problems['priority'] = 'The priority selected is invalid.';
  if (duedate != null && !/^\d{4}-\d{2}-\d{2}$/u.test(duedate))
    problems['duedate'] = 'Operation value must be a string of the format yyyy-MM-dd';
  if (labels.some((label) => /\s/u.test(label) || label.length > 255))
    problems['labels'] = 'The label contains spaces which is invalid.';
  return problems;
}

function refused(errors: Record<string, string>): Answer {
  return { status: 400, json: { errorMessages: [], errors } };
}

function create(jira: FakeJira, write: Write): Answer {
  const problems = problemsOf(jira, write, true);
  if (Object.keys(problems).length > 0) return refused(problems);
  const number = jira.tickets.length + 1;
  const { summary = '', labels = [], duedate = null, priority, description, issuetype } = write.fields;
  const ticket: FakeTicket = {
    id: String(10_000 + number),
    key: `${jira.project}-${number}`,
    summary,
    type: issuetype?.name ?? '',
    labels: [...labels],
    duedate,
    priority: priority?.name ?? 'Medium',
    status: 'To Do',
    description,
    custom: {},
    links: [],
    visible: true,
  };
  jira.tickets.push(ticket);
  const { id, key } = ticket;
  return { status: 201, json: { id, key, self: `https://${jira.host}/rest/api/3/issue/${id}` } };
}

function edit(jira: FakeJira, ticket: FakeTicket, write: Write): Answer {
  const problems = problemsOf(jira, write, false);
  if (Object.keys(problems).length > 0) return refused(problems);
  const { summary, duedate, priority } = write.fields;
  if (summary !== undefined) ticket.summary = summary;
  if (duedate !== undefined) ticket.duedate = duedate;
  if (priority !== undefined) ticket.priority = priority.name;
  for (const { add } of write.update?.labels ?? []) if (!ticket.labels.includes(add)) ticket.labels.push(add);
  return { status: 204 };
}

function transitions(jira: FakeJira, ticket: FakeTicket, method: string, body: unknown): Answer {
  const possible = jira.transitions.filter(({ to }) => to !== ticket.status);
  if (method === 'GET')
    return ok({
      expand: 'transitions',
      transitions: possible.map(({ id, name, to }) => ({
        id,
        name,
        to: { id, name: to, statusCategory: { id: 2, key: categoryOf(to), name: to } },
      })),
    });
  const { transition } = z.object({ transition: z.object({ id: z.string() }) }).parse(body);
  const chosen = possible.find(({ id }) => id === transition.id);
  if (chosen === undefined)
    return {
      status: 400,
      json: {
        errorMessages: ['It seems that you have tried to perform an illegal workflow operation.'],
        errors: {},
      },
    };
  ticket.status = chosen.to;
  return { status: 204 };
}
