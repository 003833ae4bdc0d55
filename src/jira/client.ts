import { HttpClient } from '@actions/http-client';
import type { z } from 'zod';
import { messageOf } from '../system/errors.js';
import { FixbyError } from '../system/fixby-error.js';

/** Who asks Jira. */
export interface JiraAccount {
  /** Address of the account that the token is of. */
  readonly email: string;
  readonly token: string;
}

/** What is sent instead of the token, and is as secret. */
export function basicCredentials({ email, token }: JiraAccount): string {
  return Buffer.from(`${email}:${token}`).toString('base64');
}

/** A client of one Jira site. */
export interface JiraClient {
  /** Host of the site. */
  readonly host: string;
  /**
   * Asks, and checks the answer.
   * @param path below `/rest/api/3`
   * @throws FixbyError (jira) that says what Jira refused, and what to do
   */
  readonly ask: <Answer>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    answer: z.ZodType<Answer>,
    body?: unknown,
  ) => Promise<Answer>;
}

/** What Jira refuses, with the fields that it names. */
export class JiraRefusal extends FixbyError {
  /** Names of the fields that it would not take; empty where it names none. */
  readonly fields: readonly string[];
  readonly status: number;

  constructor(sentence: string, hint: string, status: number, fields: readonly string[]) {
    super('jira', sentence, hint);
    this.status = status;
    this.fields = fields;
  }
}

/** Milliseconds without an answer after which a request is given up. */
const TIMEOUT_MS = 30_000;

/** Longest wait that Jira may ask for, in milliseconds. */
const LONGEST_WAIT_MS = 60_000;

/** How often a request is tried. */
const TRIES = 3;

/** How requests are sent: no redirect is followed, and each is tried again by us alone. */
export const JIRA_REQUESTS = {
  allowRedirects: false,
  allowRetries: false,
  socketTimeout: TIMEOUT_MS,
} as const;

/** Most characters of an answer. */
const MAX_ANSWER = 16 * 1024 * 1024;

/**
 * Creates a client. The token is sent to that host alone, over TLS: no redirect is followed.
 * @param host from the policy in force
 * @param client what sends the requests; tests give one that trusts their certificate
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro
 */
export function createJiraClient(
  host: string,
  account: JiraAccount,
  client: HttpClient = new HttpClient('fixby', [], JIRA_REQUESTS),
): JiraClient {
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    authorization: `Basic ${basicCredentials(account)}`,
  };
  const once = async (method: string, path: string, body: unknown): Promise<Reply> => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const { message } = await client.request(method, `https://${host}/rest/api/3${path}`, text, headers);
    return {
      status: message.statusCode ?? 0,
      retryAfter: Number(message.headers['retry-after'] ?? Number.NaN),
      text: await textOf(message),
    };
  };
  return {
    host,
    ask: async (method, path, answer, body) => {
      for (let attempt = 1; ; attempt += 1) {
        const reply = await reached(host, () => once(method, path, body));
        const wait = waitOf(method, reply);
        if (wait !== null && attempt < TRIES) {
          await new Promise((resolve) => setTimeout(resolve, wait));
          continue;
        }
        if (reply.status < 200 || reply.status > 299) throw refusalOf(host, method, path, reply);
        return checked(host, method, path, reply, answer);
      }
    },
  };
}

interface Reply {
  readonly status: number;
  /** Seconds; NaN where it says nothing. */
  readonly retryAfter: number;
  readonly text: string;
}

async function textOf(message: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > MAX_ANSWER) throw new RangeError(`an answer of more than ${MAX_ANSWER} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function reached(host: string, ask: () => Promise<Reply>): Promise<Reply> {
  try {
    return await ask();
  } catch (error) {
    throw new FixbyError(
      'jira',
      `Jira (${host}) could not be reached: ${messageOf(error)}.`,
      'The next run tries again.',
      { cause: error },
    );
  }
}

/**
 * Milliseconds to wait before the request is tried again; null where that does not help. Jira asks
 * for it by 429, and at times by 503.
 */
function waitOf(method: string, { status, retryAfter }: Reply): number | null {
  const isCertain = status === 429 || status === 503;
  // After these two a ticket may be there already.
  const isOpen = method !== 'POST' && (status === 502 || status === 504);
  if (!isCertain && !isOpen) return null;
  const asked = Number.isNaN(retryAfter) ? 1_000 : retryAfter * 1_000;
  return asked > LONGEST_WAIT_MS ? null : asked;
}

function checked<Answer>(
  host: string,
  method: string,
  path: string,
  { status, text }: Reply,
  answer: z.ZodType<Answer>,
): Answer {
  const parsed = answer.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new JiraRefusal(
    `Jira (${host}) answered ${method} ${shown(path)} with something else than it documents (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}).`,
    'Is this host a Jira Cloud site?',
    status,
    [],
  );
}

/** The parsed text; undefined for an empty one, and what was read where it is no JSON. */
function jsonOf(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

function refusalOf(host: string, method: string, path: string, { status, text }: Reply): JiraRefusal {
  const said = jsonOf(text);
  const { messages, fields } = errorsIn(said);
  const words = messages.join('; ').replace(/\s+/gu, ' ').slice(0, 300);
  return new JiraRefusal(
    `Jira (${host}) answered ${status} to ${method} ${shown(path)}${words === '' ? '' : `: ${words}`}.`,
    HINTS[status] ?? 'The next run tries again.',
    status,
    fields,
  );
}

const HINTS: Readonly<Record<number, string>> = {
  301: 'A redirect is not followed: name the host that it leads to in issues.jira.host.',
  302: 'A redirect is not followed: name the host that it leads to in issues.jira.host.',
  400: 'Look at issues.jira in the policy: the type, the priorities and the field have to exist in the project.',
  401: 'Look at the inputs jira-email and jira-token: the token must be one of that account.',
  403: 'The account needs the right to browse the project, and to create, edit and transition issues in it.',
  404: 'Look at issues.jira.project, and whether the account may browse it.',
};

/** What Jira says is wrong, with the fields that it names. */
function errorsIn(said: unknown): { readonly messages: string[]; readonly fields: string[] } {
  if (typeof said !== 'object' || said === null) return { messages: [], fields: [] };
  const general = 'errorMessages' in said && Array.isArray(said.errorMessages) ? said.errorMessages : [];
  const byField =
    'errors' in said && typeof said.errors === 'object' && said.errors !== null ? said.errors : {};
  return {
    messages: [
      ...general.map(String),
      ...Object.entries(byField).map(([name, words]) => `${name}: ${String(words)}`),
    ],
    fields: Object.keys(byField),
  };
}

/** A path without its query, which may be long. */
function shown(path: string): string {
  return path.split('?')[0] ?? path;
}
