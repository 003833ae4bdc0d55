import type { Actor } from './access.js';
import { Refusal } from './answer.js';

/** GitHub's limits, off unless a number is given. Their clock is the real one: clients compare it with their own. */
export interface LimitOptions {
  /** Requests a token may make in an hour. */
  readonly requests?: number;
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

interface Usage {
  requests: number;
  resetMs: number;
  writes: number[];
}

/** Counts requests token by token. @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export class Limiter {
  readonly #options: LimitOptions;
  readonly #usage = new Map<string, Usage>();

  constructor(options: LimitOptions) {
    this.#options = options;
  }

  /** Counts a request. @throws Refusal once a limit is reached; the request then has no effect */
  count(actor: Actor | null, isWrite: boolean): void {
    const usage = this.#of(actor);
    const { requests, writes, writeWindowSeconds = 60, status = 403 } = this.#options;
    if (requests !== undefined && usage.requests >= requests) {
      throw new Refusal(status, `API rate limit exceeded for ${actor?.login ?? 'this address'}.`);
    }
    usage.requests += 1;
    if (!isWrite || writes === undefined) return;
    usage.writes = usage.writes.filter((at) => at > Date.now() - writeWindowSeconds * 1000);
    if (usage.writes.length >= writes) throw this.#secondary(status);
    usage.writes.push(Date.now());
  }

  /** The headers that tell a client where it stands. */
  headers(actor: Actor | null): Record<string, string> {
    const usage = this.#of(actor);
    const limit = this.#options.requests ?? PER_HOUR[actor?.token.kind ?? 'none'];
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - usage.requests)),
      'x-ratelimit-used': String(usage.requests),
      'x-ratelimit-reset': String(Math.ceil(usage.resetMs / 1000)),
      'x-ratelimit-resource': 'core',
    };
  }

  #secondary(status: number): Refusal {
    const words = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    return new Refusal(status, words, [], { 'retry-after': String(this.#options.retryAfterSeconds ?? 60) });
  }

  #of(actor: Actor | null): Usage {
    const key = actor?.token.value ?? '';
    const known = this.#usage.get(key);
    if (known !== undefined && known.resetMs > Date.now()) return known;
    const fresh = { requests: 0, resetMs: Date.now() + HOUR_MS, writes: known?.writes ?? [] };
    this.#usage.set(key, fresh);
    return fresh;
  }
}
