import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { actorOf, type Actor } from './access.js';
import { Refusal, type Answer } from './answer.js';
import { faultRefusal, type Fault } from './faults.js';
import { answerGit, gitRequest, servedRepository, type GitRequest } from './git-http.js';
import { prepareGraphql, type GraphqlHandler } from './graphql.js';
import { InvalidGraphql } from './graphql/document.js';
import { Lifeline } from './lifeline.js';
import { Limiter, type LimitOptions } from './limits.js';
import { prepareRest } from './rest.js';
import type { World } from './world.js';

/** A request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Parsed when it was JSON; `undefined` when there was none, and for git's own requests. */
  readonly body: unknown;
  /** Null for none. */
  readonly token: string | null;
  /** What was answered; null while it is not, and for an answer that a fault swallowed. */
  status: number | null;
  /** Whether it changed something, whatever was answered. */
  wrote: boolean;
}

/** An answer, ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A request whose form is right, waiting for who sent it. */
interface Prepared {
  /** Whether it writes content, which GitHub limits. */
  readonly isWrite: boolean;
  readonly run: (actor: Actor | null) => Answer | Promise<Answer>;
}

/** Answers requests and keeps the record of them. */
export class Handler {
  readonly requests: RecordedRequest[] = [];
  readonly violations: string[] = [];
  readonly graphql: Map<string, GraphqlHandler> = new Map<string, GraphqlHandler>();
  readonly lifeline = new Lifeline();
  /** Called with every request that was carried out, before it is answered. */
  readonly listeners = new Set<(request: RecordedRequest) => void>();
  readonly #world: World;
  readonly #limiter: Limiter;

  constructor(world: World, limits: LimitOptions) {
    this.#world = world;
    this.#limiter = new Limiter(limits);
  }

  /**
   * Answers one request; null when its fault leaves nothing to send. A request of the wrong form is
   * a violation, fault or not.
   */
  async handle(request: IncomingMessage, raw: Buffer, fault: Fault | null): Promise<Reply | null> {
    const { method = '', url: path = '' } = request;
    const git = gitRequest(new URL(path, this.#world.url).pathname);
    const token = tokenOf(request.headers.authorization);
    const body = git === null ? parseBody(raw) : undefined;
    const record: RecordedRequest = { method, path, body, token, status: null, wrote: false };
    this.requests.push(record);
    this.#world.lists.tick();
    const reply = await this.#reply(record, fault, () =>
      git === null ? this.#prepare(record, request) : this.#prepareGit(git, record, request, raw),
    );
    record.status = reply?.status ?? null;
    for (const listener of this.listeners) listener(record);
    return reply;
  }

  async #reply(record: RecordedRequest, fault: Fault | null, prepare: () => Prepared): Promise<Reply | null> {
    let actor: Actor | null = null;
    try {
      const prepared = prepare();
      if (fault !== null && fault.when !== 'after') return this.#faulty(fault);
      actor = actorOf(this.#world.state, record.token);
      if (!isGraphql(record)) this.#limiter.countRequest(actor);
      if (prepared.isWrite) this.#limiter.countWrite(actor);
      const answer = await prepared.run(actor);
      if (prepared.isWrite && tookEffect(answer)) {
        record.wrote = true;
        this.lifeline.wrote();
      }
      return fault === null ? this.#send(answer, actor, resourceOf(record)) : this.#faulty(fault);
    } catch (error) {
      return this.#send(this.#failure(error, record, actor), actor, resourceOf(record));
    }
  }

  #prepare(record: RecordedRequest, request: IncomingMessage): Prepared {
    if (isGraphql(record)) {
      const server = { world: this.#world, limiter: this.#limiter, overrides: this.graphql };
      const { isMutation, run } = prepareGraphql(server, record.body);
      return { isWrite: isMutation, run };
    }
    return {
      isWrite: record.method !== 'GET' && record.path.startsWith('/repos/'),
      run: prepareRest(this.#world, { ...record, accept: request.headers.accept ?? '*/*' }),
    };
  }

  #prepareGit(
    git: GitRequest,
    { method, path }: RecordedRequest,
    request: IncomingMessage,
    raw: Buffer,
  ): Prepared {
    const query = new URL(path, this.#world.url).search.slice(1);
    const call = { ...git, method, query, headers: request.headers, body: raw };
    return {
      isWrite: false,
      run: (actor) => answerGit(servedRepository(this.#world, actor, git), call),
    };
  }

  /**
   * A refusal is an answer of GitHub's; anything else is a mistake, recorded and answered with 500.
   */
  #failure(error: unknown, { method, path }: RecordedRequest, actor: Actor | null): Answer {
    if (error instanceof Refusal) return error.answer();
    const message = error instanceof Error ? error.message : String(error);
    this.violations.push(`${method} ${path} (${actor?.login ?? 'nobody'}): ${message}`);
    // GitHub takes the request for what it is and lists what is wrong with it.
    if (error instanceof InvalidGraphql) return { status: 200, body: { errors: error.errors } };
    return new Refusal(500, message).answer();
  }

  #faulty(fault: Fault): Reply | null {
    if (typeof fault.status !== 'number') return null;
    return this.#send(faultRefusal(fault.status, fault).answer(), null, 'core');
  }

  #send(answer: Answer, actor: Actor | null, resource: 'core' | 'graphql'): Reply {
    const { status, body, headers } = answer;
    const json = {
      'content-type': 'application/json; charset=utf-8',
      'x-github-media-type': 'github.v3; format=json',
    };
    return {
      status,
      headers: {
        date: this.#world.now().toUTCString(),
        'x-github-request-id': randomUUID().toUpperCase(),
        ...this.#limiter.headers(actor, resource),
        ...(body === undefined || Buffer.isBuffer(body) ? {} : json),
        ...headers,
      },
      body: toBytes(body),
    };
  }
}

/** GraphQL answers 200 to failures too. */
function tookEffect({ status, body }: Answer): boolean {
  return status < 300 && !(typeof body === 'object' && body !== null && 'errors' in body);
}

function isGraphql({ method, path }: RecordedRequest): boolean {
  return method === 'POST' && path === '/graphql';
}

function resourceOf(record: RecordedRequest): 'core' | 'graphql' {
  return isGraphql(record) ? 'graphql' : 'core';
}

function toBytes(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
}

/** The token of a request: `token …` and `Bearer …` of the API, or the password that git sends. */
function tokenOf(authorization: string | undefined): string | null {
  const [scheme = '', value = ''] = (authorization ?? '').split(' ');
  if (value === '') return null;
  if (scheme.toLowerCase() !== 'basic') return value;
  return Buffer.from(value, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '');
}

function parseBody(raw: Buffer): unknown {
  if (raw.length === 0) return undefined;
  const text = raw.toString('utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    // Not JSON: kept as text, which no operation takes.
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
