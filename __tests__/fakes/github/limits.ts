import type { Actor } from './access.js';
import { Refusal } from './answer.js';
import { GraphqlFailure } from './graphql/model.js';

/**
 * GitHub's limits, off unless a number is given. Their clock is the real one: clients compare it
 * with their own.
 */
export interface LimitOptions {
  /** Requests a token may make in an hour. */
  readonly requests?: number;
  /** Points that a token may spend on GraphQL in an hour, which is a budget of its own. */
  readonly points?: number;
  /** Writes a token may make in `writeWindowSeconds`: the secondary limit on content. */
  readonly writes?: number;
  readonly writeWindowSeconds?: number;
  /** Seconds that a secondary limit asks to wait; 60 unless told otherwise. */
  readonly retryAfterSeconds?: number;
  /** GitHub uses both. */
  readonly status?: 403 | 429;
}

/** What github.com gives a GITHUB_TOKEN, a person, and a request without a token in an hour. */
const PER_HOUR = { workflow: 1000, personal: 5000, none: 60 } as const;
const HOUR_MS = 3_600_000;

/** Where a token stands with its budget for GraphQL. */
export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  readonly resetAt: string;
}

interface Usage {
  requests: number;
  points: number;
  resetMs: number;
  writes: number[];
}

/**
 * Counts requests token by token.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export class Limiter {
  readonly #options: LimitOptions;
  readonly #usage = new Map<string, Usage>();

  constructor(options: LimitOptions) {
    this.#options = options;
  }

  /**
   * Counts a request to the REST API.
   * @throws Refusal once a limit is reached; the request then has no effect
   */
  countRequest(actor: Actor | null): void {
    const usage = this.#of(actor);
    const { requests, status = 403 } = this.#options;
    if (requests !== undefined && usage.requests >= requests) {
      throw new Refusal(status, `API rate limit exceeded for ${actor?.login ?? 'this address'}.`);
    }
    usage.requests += 1;
  }

  /** Counts a write, over whichever API. @throws Refusal once the secondary limit is reached */
  countWrite(actor: Actor | null): void {
    const usage = this.#of(actor);
    const { writes, writeWindowSeconds = 60, status = 403 } = this.#options;
    if (writes === undefined) return;
    usage.writes = usage.writes.filter((at) => at > Date.now() - writeWindowSeconds * 1000);
    if (usage.writes.length >= writes) throw secondaryLimit(status, this.#options.retryAfterSeconds ?? 60);
    usage.writes.push(Date.now());
  }

  /** Counts what a GraphQL operation costs. @throws GraphqlFailure once the budget is spent */
  countPoints(actor: Actor, points: number): void {
    if (this.rateLimit(actor).remaining < points) {
      throw new GraphqlFailure('RATE_LIMITED', `API rate limit exceeded for ${actor.login}.`);
    }
    this.#of(actor).points += points;
  }

  /** Where a token stands with its budget for GraphQL. */
  rateLimit(actor: Actor | null): RateLimit {
    const usage = this.#of(actor);
    const limit = this.#options.points ?? PER_HOUR[actor?.token.kind ?? 'none'];
    const resetAt = new Date(usage.resetMs).toISOString().replace(/\.\d+Z$/, 'Z');
    return { limit, remaining: Math.max(0, limit - usage.points), used: usage.points, resetAt };
  }

  /** The headers that tell a client where it stands. */
  headers(actor: Actor | null, resource: 'core' | 'graphql'): Record<string, string> {
    const { requests, resetMs } = this.#of(actor);
    const limit = this.#options.requests ?? PER_HOUR[actor?.token.kind ?? 'none'];
    const core = { limit, remaining: Math.max(0, limit - requests), used: requests };
    const stand = resource === 'core' ? core : this.rateLimit(actor);
    return {
      'x-ratelimit-limit': String(stand.limit),
      'x-ratelimit-remaining': String(stand.remaining),
      'x-ratelimit-used': String(stand.used),
      'x-ratelimit-reset': String(Math.ceil(resetMs / 1000)),
      'x-ratelimit-resource': resource,
    };
  }

  #of(actor: Actor | null): Usage {
    const key = actor?.token.value ?? '';
    const known = this.#usage.get(key);
    if (known !== undefined && known.resetMs > Date.now()) return known;
    const fresh = { requests: 0, points: 0, resetMs: Date.now() + HOUR_MS, writes: known?.writes ?? [] };
    this.#usage.set(key, fresh);
    return fresh;
  }
}

/** What GitHub says to those who write too fast. */
export function secondaryLimit(status: number, retryAfterSeconds: number): Refusal {
  const words = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return new Refusal(status, words, [], { 'retry-after': String(retryAfterSeconds) });
}
