import { Refusal } from './answer.js';
import { secondaryLimit } from './limits.js';

/** What goes wrong with the next requests that fit. */
export interface Fault {
  /** Any when absent. */
  readonly method?: string;
  /** Searched for in the path with its query. */
  readonly path: RegExp;
  /** Searched for in the body as it was sent: tells GraphQL operations apart. */
  readonly body?: RegExp;
  /**
   * A status is answered with GitHub's error shape. `reset` breaks the connection, `hang` never
   * answers, `garbage` answers 200, announces more bytes than it sends, and stops in the middle of
   * its JSON.
   */
  readonly status: number | 'reset' | 'hang' | 'garbage';
  /** With 403 or 429: a secondary rate limit that asks to wait so many seconds, 0 included. */
  readonly retryAfterSeconds?: number;
  /** How many fitting requests are left alone first; none unless told otherwise. */
  readonly skip?: number;
  /** How many requests it meets; 1 unless told otherwise. */
  readonly times?: number;
  /**
   * `after`: the request takes effect first, only its answer is lost. `before` unless told
   * otherwise.
   */
  readonly when?: 'before' | 'after';
}

/** The faults that are still to come, in the order in which they were asked for. */
export class Faults {
  readonly #pending: { readonly fault: Fault; skip: number; left: number }[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
  }

  /** The fault that meets this request, used up once by it; null for none. */
  take(method: string, target: string, body: string): Fault | null {
    for (const pending of this.#pending) {
      if (pending.left === 0 || !fits(pending.fault, method, target, body)) continue;
      if (pending.skip > 0) {
        pending.skip -= 1;
        continue;
      }
      pending.left -= 1;
      return pending.fault;
    }
    return null;
  }
}

function fits(fault: Fault, method: string, target: string, body: string): boolean {
  return (
    (fault.method === undefined || fault.method === method) &&
    target.search(fault.path) >= 0 &&
    (fault.body === undefined || body.search(fault.body) >= 0)
  );
}

const WORDS: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  429: 'You have exceeded a secondary rate limit.',
  500: 'Internal Server Error',
  502: 'Server Error',
};

/** What GitHub answers with the status that a fault asks for. */
export function faultRefusal(status: number, { retryAfterSeconds }: Fault): Refusal {
  if (retryAfterSeconds !== undefined) return secondaryLimit(status, retryAfterSeconds);
  return new Refusal(status, WORDS[status] ?? 'Fault asked for by the test');
}
