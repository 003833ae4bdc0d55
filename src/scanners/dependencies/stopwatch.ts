/**
 * Measures the time of a scan without that for obtaining osv-scanner, which may take minutes, but
 * only once per machine.
 */
export class Stopwatch {
  #start = performance.now();

  /** Milliseconds since its creation, without pauses. */
  get ms(): number {
    return Math.round(performance.now() - this.#start);
  }

  /** Awaits something whose time is not counted. */
  async pauseFor<T>(other: Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await other;
    } finally {
      this.#start += performance.now() - start;
    }
  }
}
