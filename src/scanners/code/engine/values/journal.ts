import type { Cell, Value } from './evaluated.js';
import { join, UNKNOWN_CLOSED } from './value.js';

/** A variable or a field with its first value. */
export function newCell(value: Value, module: number): Cell {
  return { value, module };
}

/** How a statement ends: at its end, by leaving a loop or switch, or by leaving the function. */
export type Completion = 'normal' | 'break' | 'return';

/**
 * Remembers what was written, so that the branches of a program each start from the same state and
 * are joined afterwards. This is what makes variables and fields flow-sensitive.
 */
export class Journal {
  #log: Map<Cell, Value> | null = null;
  /** What those left behind that went to the end of a loop or switch. */
  readonly #left: Map<Cell, Value>[] = [];

  /** Gives a cell a new value. */
  write(cell: Cell, value: Value): void {
    if (this.#log !== null && !this.#log.has(cell)) this.#log.set(cell, cell.value);
    cell.value = value;
  }

  /**
   * Runs alternatives of which one happens, each from the present state, and joins what those that
   * go on left behind.
   * @returns `return` when none goes on
   */
  branch(alternatives: readonly (() => Completion)[]): Completion {
    const outcomes = alternatives.map((run) => this.#isolate(run));
    const normal = outcomes.filter((outcome) => outcome.completion === 'normal');
    const broken = outcomes.filter((outcome) => outcome.completion === 'break');
    if (normal.length > 0) this.#left.push(...broken.map((outcome) => outcome.writes));
    const live = normal.length > 0 ? normal : broken;
    const written = new Set(live.flatMap((outcome) => [...outcome.writes.keys()]));
    for (const cell of written) {
      const values = live.map((outcome) => outcome.writes.get(cell) ?? cell.value);
      const joined = values.reduce(join);
      if (joined !== cell.value) this.write(cell, joined);
    }
    if (live.length === 0) return 'return';
    return normal.length > 0 ? 'normal' : 'break';
  }

  /**
   * Runs the body of a loop or a switch, and joins what its `break`s and `continue`s left behind.
   */
  enclose(run: () => Completion): Completion {
    const before = this.#left.length;
    const completion = run();
    for (const writes of this.#left.splice(before))
      for (const [cell, value] of writes) this.write(cell, join(cell.value, value));
    return completion;
  }

  /**
   * Runs something and takes back all that it wrote to the cells for which `keep` is false;
   * `before` is null for cells that had nothing.
   */
  rollback(run: () => void, keep: (cell: Cell, before: Value | null) => boolean): void {
    const outer = this.#log;
    const log = new Map<Cell, Value>();
    this.#log = log;
    try {
      run();
    } finally {
      for (const [cell, before] of log)
        if (!keep(cell, before === UNKNOWN_CLOSED ? null : before)) cell.value = before;
      this.#log = outer;
    }
  }

  #isolate(run: () => Completion): { completion: Completion; writes: Map<Cell, Value> } {
    const outer = this.#log;
    const log = new Map<Cell, Value>();
    this.#log = log;
    try {
      const completion = run();
      const writes = new Map([...log.keys()].map((cell) => [cell, cell.value] as const));
      return { completion, writes };
    } finally {
      for (const [cell, before] of log) cell.value = before;
      this.#log = outer;
    }
  }
}
