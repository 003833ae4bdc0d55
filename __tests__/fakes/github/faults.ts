/** What goes wrong with the next requests that fit. */
export interface Fault {
  /** Any when absent. */
  readonly method?: string;
  /** Searched for in the path with its query. */
  readonly path: RegExp;
  /**
   * A status is answered with GitHub's error shape. `reset` breaks the connection, `hang` never answers, `garbage` answers 200, announces
   * more bytes than it sends, and stops in the middle of its JSON.
   */
  readonly status: number | 'reset' | 'hang' | 'garbage';
  /** How many requests it meets; 1 unless told otherwise. */
  readonly times?: number;
  /** `after`: the request takes effect first, only its answer is lost. `before` unless told otherwise. */
  readonly when?: 'before' | 'after';
}

/** The faults that are still to come, in the order in which they were asked for. */
export class Faults {
  readonly #pending: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault that meets this request, used up once by it; null for none. */
  take(method: string, target: string): Fault | null {
    const found = this.#pending.find(
      ({ fault, left }) =>
        left > 0 && (fault.method === undefined || fault.method === method) && target.search(fault.path) >= 0,
    );
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }
}

const WORDS: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  500: 'Internal Server Error',
  502: 'Server Error',
};

/** What GitHub says with a status that a fault asks for. */
export function faultMessage(status: number): string {
  return WORDS[status] ?? 'Fault asked for by the test';
}
