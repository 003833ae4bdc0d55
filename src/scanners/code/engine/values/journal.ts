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
 * How a statement ends: normally, by leaving a loop or switch (`break`, `continue`), or by leaving
 * the function (`return`, `throw`, an exit).
 */
export type Completion = 'normal' | 'break' | 'return';

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
   * @returns `return` when none continues
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
   * Runs a block, or what handles an exception of it, which may come before or after any of its
   * writes.
   */
  attempt(block: () => Completion, handle: () => Completion): Completion {
    const { completion, writes } = this.#isolate(block);
    return this.branch([
      () => {
        for (const [cell, value] of writes) this.write(cell, value);
        return completion;
      },
      () => {
        for (const [cell, value] of writes) this.write(cell, join(cell.value, value));
        return handle();
      },
    ]);
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
   * Runs a function and undoes its writes, except to cells for which `keep` returns true; `before`
   * is null for cells without a value.
   */
  rollback(run: () => void, keep: (cell: Cell, before: Value | null) => boolean): void {
    const outer = this.#log;
    const log = new Map<Cell, Value>();
    const opened = this.#opened;
    this.#log = log;
    this.#opened = [];
    try {
      run();
    } finally {
      for (const object of this.#opened) if (!keep(object.rest, null)) object.open = false;
      this.#opened = opened;
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
