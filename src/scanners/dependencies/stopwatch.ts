/**
 * The time of a scan without that of getting osv-scanner, which takes minutes once and then never
 * again.
 */
export class Stopwatch {
  #start = performance.now();

  /** Milliseconds since it was made, pauses left out. */
  get ms(): number {
    return Math.round(performance.now() - this.#start);
  }

  /** Awaits something whose time does not count. */
  async pauseFor<T>(other: Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await other;
    } finally {
      this.#start += performance.now() - start;
    }
  }
}
