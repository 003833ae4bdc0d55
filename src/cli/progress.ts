import { progressLine, type Phase } from '../report/terminal/progress.js';
import type { Step } from '../system/log.js';

/** How long a run is silent, and how often its line changes, in milliseconds. */
const EVERY = { first: 1_000, next: 200 } as const;

/** Erases the line that the cursor is in. */
const ERASE = '\r\u001B[2K';

/** Where progress is written: stderr, so that stdout carries only the report. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * Shows what a run does that takes longer than a second: on a terminal one line that changes, with
 * phase, count, file and time; elsewhere one line for each phase that is then running.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #now: () => number;
  #phases: Phase[] = [];
  #began = 0;
  #drawn = 0;
  readonly #told = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(screen: Screen, now: () => number) {
    this.#screen = screen;
    this.#now = now;
  }

  /** Takes note of a step, and draws where it is time. */
  step({ phase, state, files = 0, file = '' }: Step): void {
    if (this.#phases.length === 0) this.#start();
    const others = this.#phases.filter(({ name }) => name !== phase);
    this.#phases = state === 'done' ? others : [{ name: phase, files, file }, ...others];
    if (this.#phases.length === 0) this.#stop();
    else this.tick();
  }

  /** Draws the line anew, unless it was drawn only a moment ago. */
  tick(): void {
    const now = this.#now();
    if (now - this.#began < EVERY.first || now - this.#drawn < EVERY.next) return;
    this.#drawn = now;
    if (this.#screen.isTTY !== true) this.#tell();
    else {
      const line = progressLine(this.#phases, (now - this.#began) / 1_000, this.#screen.columns ?? 80);
      this.#screen.write(`${ERASE}${line}`);
    }
  }

  /** Takes the line away, before something else is written. */
  clear(): void {
    if (this.#drawn > 0 && this.#screen.isTTY === true) this.#screen.write(ERASE);
    this.#drawn = 0;
  }

  #start(): void {
    this.#began = this.#now();
    this.#timer = setInterval(() => {
      this.tick();
    }, EVERY.next);
    this.#timer.unref();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.clear();
  }

  #tell(): void {
    for (const { name } of this.#phases) {
      if (this.#told.has(name)) continue;
      this.#told.add(name);
      this.#screen.write(`Scanning: ${name}\n`);
    }
  }
}
