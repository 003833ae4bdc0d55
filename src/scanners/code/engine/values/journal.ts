import type { Cell, HeapObject, Value } from './evaluated.js';
import { join, UNKNOWN_CLOSED } from './value.js';

/**
 * A variable or a field with its first value.
 * @param module id of the module that owns it
 */
export function newCell(value: Value, module: number): Cell {
  return { value, module };
}

/**
 * How a statement ends: normally, by leaving a loop or switch (`break`, `continue`), by `return`,
 * or by `throw`, which an exit counts as.
 */
export type Completion = 'normal' | 'break' | 'return' | 'throw';

/**
 * Records writes, so that alternative branches all start from the same state and their results are
 * joined. This makes variables and fields flow-sensitive.
 */
export class Journal {
  #log: Map<Cell, Value> | null = null;
  /** Objects that were made open since the innermost `rollback` began. */
  #opened: HeapObject[] = [];
  /** The states at each `break` and `continue` of the enclosing loop or switch. */
  readonly #left: Map<Cell, Value>[] = [];
  /** What was written on the ways through the running functions that return early. */
  #ended: Map<Cell, Value>[] = [];
  /** The same of ways that throw, which only a handler goes on from; null outside of any `try`. */
  #thrown: Map<Cell, Value>[] | null = null;

  /** Sets the value of a cell. */
  write(cell: Cell, value: Value): void {
    if (this.#log !== null && !this.#log.has(cell)) this.#log.set(cell, cell.value);
    cell.value = value;
  }

  /** Says of an object that it may have values with unknown keys. No branch undoes that. */
  open(object: HeapObject): void {
    if (object.open) return;
    object.open = true;
    this.#opened.push(object);
  }

  /**
   * Runs alternatives, each from the present state, and joins the states of those that continue.
   * @returns `return` or `throw` when none continues, `throw` only where all do
   */
  branch(alternatives: readonly (() => Completion)[]): Completion {
    const outcomes = alternatives.map((run) => this.#isolate(run));
    const normal = outcomes.filter((outcome) => outcome.completion === 'normal');
    const broken = outcomes.filter((outcome) => outcome.completion === 'break');
    if (normal.length > 0) this.#left.push(...broken.map((outcome) => outcome.writes));
    for (const { completion, writes } of outcomes) {
      if (completion === 'return') this.#ended.push(writes);
      else if (completion === 'throw') this.#thrown?.push(writes);
    }
    const live = normal.length > 0 ? normal : broken;
    const written = new Set<Cell>();
    for (const { writes } of live) for (const cell of writes.keys()) written.add(cell);
    for (const cell of written) {
      let joined: Value | null = null;
      for (const { writes } of live) {
        const value = writes.get(cell) ?? cell.value;
        joined = joined === null ? value : join(joined, value);
      }
      if (joined !== null && joined !== cell.value) this.write(cell, joined);
    }
    if (live.length === 0)
      return outcomes.some(({ completion }) => completion === 'return') ? 'return' : 'throw';
    return normal.length > 0 ? 'normal' : 'break';
  }

  /**
   * Runs a block, or what handles an exception of it, which may come before or after any of its
   * writes.
   */
  attempt(block: () => Completion, handle: () => Completion): Completion {
    const outer = this.#thrown;
    const thrown: Map<Cell, Value>[] = [];
    this.#thrown = thrown;
    let ended: { completion: Completion; writes: Map<Cell, Value> };
    try {
      ended = this.#isolate(block);
    } finally {
      this.#thrown = outer;
    }
    const { completion, writes } = ended;
    const through = (): Completion => {
      for (const [cell, value] of writes) this.write(cell, value);
      return completion;
    };
    const handled = (): Completion => {
      for (const way of [writes, ...thrown])
        for (const [cell, value] of way) this.write(cell, join(cell.value, value));
      return handle();
    };
    return this.branch(completion === 'throw' ? [handled] : [through, handled]);
  }

  /** Runs the body of a loop or switch, and joins the states at its `break`s and `continue`s. */
  enclose(run: () => Completion): Completion {
    const before = this.#left.length;
    const completion = run();
    for (const writes of this.#left.splice(before))
      for (const [cell, value] of writes) this.write(cell, join(cell.value, value));
    return completion;
  }

  /**
   * Runs the body of a function. What it writes on a way that returns early may be what others read
   * afterwards.
   */
  finish(run: () => void): void {
    const outer = this.#ended;
    const ended: Map<Cell, Value>[] = [];
    this.#ended = ended;
    try {
      run();
    } finally {
      this.#ended = outer;
    }
    for (const writes of ended) for (const [cell, value] of writes) this.write(cell, join(cell.value, value));
  }

  /**
   * Runs a function and undoes its writes, except to cells for which `keep` returns true; `before`
   * is null for cells without a value.
   */
  rollback(run: () => void, keep: (cell: Cell, before: Value | null) => boolean): void {
    const outer = this.#log;
    const log = new Map<Cell, Value>();
    const opened = this.#opened;
    const ended = this.#ended;
    const thrown = this.#thrown;
    this.#log = log;
    this.#opened = [];
    this.#ended = [];
    this.#thrown = null;
    try {
      run();
    } finally {
      for (const object of this.#opened) if (!keep(object.rest, null)) object.open = false;
      this.#opened = opened;
      this.#ended = ended;
      this.#thrown = thrown;
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
      return { completion: run(), writes: log };
    } finally {
      // Undoes the writes; the log of what was before becomes one of what was written.
      for (const [cell, before] of log) {
        log.set(cell, cell.value);
        cell.value = before;
      }
      this.#log = outer;
    }
  }
}
