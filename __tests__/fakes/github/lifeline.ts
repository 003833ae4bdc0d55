/**
 * Counts the writes that took effect, and goes dead after one of them: what a client sees that was
 * killed there.
 */
export class Lifeline {
  #writes = 0;
  #last = Infinity;

  /** How many writes took effect so far. */
  get writes(): number {
    return this.#writes;
  }

  /** Whether nothing is answered any more. */
  isDead(): boolean {
    return this.#writes >= this.#last;
  }

  /**
   * Lets `count` more writes take effect and answers nothing from the last of them on; 0 goes dead
   * at once.
   */
  dieAfter(count: number): void {
    this.#last = this.#writes + count;
  }

  /** Answers again. */
  revive(): void {
    this.#last = Infinity;
  }

  /** Tells of a write that took effect. */
  wrote(): void {
    this.#writes += 1;
  }
}
