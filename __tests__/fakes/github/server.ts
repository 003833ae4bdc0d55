import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Faults, type Fault } from './faults.js';
import { Handler, type RecordedRequest, type Reply } from './handler.js';
import type { GraphqlHandler } from './graphql.js';
import { Lists } from './lists.js';
import type { LimitOptions } from './limits.js';
import { emptyState } from './seed.js';
import type { State } from './state.js';
import type { World } from './world.js';

/** How a stand-in is started. */
export interface GitHubOptions {
  /** What it knows from the start; nothing but its bots unless told otherwise. */
  readonly state?: State;
  /** Its clock; the real one unless told otherwise. */
  readonly now?: () => Date;
  readonly limits?: LimitOptions;
  /** For how many requests a new issue is missing from lists; none unless told otherwise. */
  readonly staleLists?: number;
}

/**
 * A stand-in for GitHub: one process-local HTTP server with GitHub's REST API, what is needed of
 * GraphQL, and git's fetch.
 */
export interface FakeGitHub extends World {
  /** For GITHUB_API_URL and GITHUB_SERVER_URL alike, without a slash at the end. */
  readonly url: string;
  readonly state: State;
  /** Every request so far, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** What GitHub's description does not allow, or the stand-in does not know, so far. */
  readonly violations: readonly string[];
  /** GraphQL operations by name; add to it what a test needs. */
  readonly graphql: Map<string, GraphqlHandler>;
  /** Lets the next requests that fit go wrong. */
  failNext(fault: Fault): void;
  /**
   * Calls back with every request that was carried out, before it is answered; returns what ends
   * that.
   */
  onRequest(listener: (request: RecordedRequest) => void): () => void;
  /** How many writes took effect so far, their answers lost or not. */
  readonly writes: number;
  /**
   * Lets `count` more writes take effect; the answer to the last one is lost, and every request
   * after it is reset until `revive`.
   */
  dieAfterWrite(count: number): void;
  revive(): void;
  /** @throws Error that lists the violations, if there are any */
  assertClean(): void;
  /**
   * Ends all connections and stops; may be called again.
   * @throws Error that lists the violations, if there are any
   */
  close(): Promise<void>;
}

/** Starts a stand-in on a free port of 127.0.0.1. */
export async function startGitHub(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const state = options.state ?? emptyState();
  const faults = new Faults();
  const server = createServer();
  const url = await listen(server);
  const lists = new Lists(options.staleLists ?? 0);
  const world: World = { state, url, now: options.now ?? (() => new Date()), lists };
  const handler = new Handler(world, options.limits ?? {});
  server.on('request', (request, response) => {
    void serve(handler, faults, request, response);
  });
  const assertClean = (): void => {
    const { violations } = handler;
    if (violations.length > 0) {
      throw new Error(`GitHub would not have it:\n${violations.map((line) => `- ${line}`).join('\n')}`);
    }
  };
  return {
    ...world,
    requests: handler.requests,
    violations: handler.violations,
    graphql: handler.graphql,
    failNext: (fault) => {
      faults.add(fault);
    },
    onRequest: (listener) => {
      handler.listeners.add(listener);
      return () => handler.listeners.delete(listener);
    },
    get writes() {
      return handler.lifeline.writes;
    },
    dieAfterWrite: (count) => {
      handler.lifeline.dieAfter(count);
    },
    revive: () => {
      handler.lifeline.revive();
    },
    assertClean,
    close: async () => {
      if (server.listening) await stop(server);
      assertClean();
    },
  };
}

async function serve(
  handler: Handler,
  faults: Faults,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body === null) return;
  if (handler.lifeline.isDead()) {
    breakOff(response, 'reset');
    return;
  }
  const fault = faults.take(request.method ?? '', request.url ?? '', body.toString('utf8'));
  const reply = await handler.handle(request, body, fault);
  if (handler.lifeline.isDead()) breakOff(response, 'reset');
  else if (reply !== null) send(response, reply);
  else if (fault !== null && typeof fault.status !== 'number') breakOff(response, fault.status);
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  response.end(body);
}

function breakOff(response: ServerResponse, how: 'reset' | 'hang' | 'garbage'): void {
  if (how === 'hang') return;
  if (how === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': '4096' });
  response.write('{"id": 1, "body": "cut sh', () => response.socket?.destroy());
}

/** The whole body; null when the client went away before it was there. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch (error) {
    if (request.destroyed) return null;
    throw error;
  }
  return Buffer.concat(chunks);
}

function listen(server: Server): Promise<string> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((done, failed) => {
    server.close((error) => {
      if (error) failed(error);
      else done();
    });
    server.closeAllConnections();
  });
}
