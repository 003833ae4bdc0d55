import type * as t from '@babel/types';
import type { Call } from './call.js';
import type { Environment } from './environment.js';
import { Cell } from './journal.js';
import { UNDEFINED, UNKNOWN_CLOSED, type Value } from './value.js';

/** The kind of a heap object. */
export type ObjectKind = 'object' | 'array' | 'function' | 'class' | 'instance' | 'regexp' | 'map' | 'lazy';

/** A function of the program with the environment in which it was created. */
export interface Closure {
  readonly node: t.Function;
  readonly environment: Environment;
  /** `this` for arrow functions and bound methods; null when the caller decides. */
  readonly self: Value | null;
  /** A readable name with its container: `UserService.find`, `callback of app.get`. */
  readonly name: string;
  /** The class whose method it is; null for other functions. */
  readonly home: HeapObject | null;
}

/** The getter and setter of a field. */
export interface Accessor {
  readonly get: Closure | null;
  readonly set: Closure | null;
}

let counter = 0;

/**
 * An object of the program. Its fields are cells, so that changes in branches can be undone and
 * joined.
 */
export class HeapObject {
  readonly id = ++counter;
  readonly kind: ObjectKind;
  readonly module: number;
  readonly fields = new Map<string, Cell>();
  /** Where it was created; null for objects of the engine. */
  readonly node: t.Node | null;
  /** Values with dynamic keys, and the elements of an array of unknown length. */
  readonly rest: Cell;
  closure: Closure | null = null;
  /** Loads the value that this object stands for: see lazy.ts. */
  force: (() => Value) | null = null;
  /** Exports of other files that this one re-exports with `export *`, not loaded yet. */
  readonly delegates: Value[] = [];
  /** A function of the engine: `resolve` of a promise, a bound method. */
  native: ((call: Call) => Value) | null = null;
  /**
   * What it inherits from: for an instance the prototype of its class, for a class its base class.
   */
  parent: HeapObject | null = null;
  /** Getters and setters by name. */
  readonly accessors = new Map<string, Accessor>();
  /** API paths that the class extends: `React.Component`. */
  inherits: readonly string[] = [];
  /** Whether it may have values with unknown keys (after a spread of an unknown value). */
  open = false;
  pattern: string | null = null;
  flags = '';

  constructor(kind: ObjectKind, node: t.Node | null, module: number) {
    this.kind = kind;
    this.node = node;
    this.module = module;
    this.rest = new Cell(UNKNOWN_CLOSED, module);
  }

  /** The cell of a field, created if needed. */
  cell(name: string): Cell {
    let cell = this.fields.get(name);
    if (cell === undefined) {
      cell = new Cell(UNKNOWN_CLOSED, this.module);
      this.fields.set(name, cell);
    }
    return cell;
  }

  /** The value of a field, own or inherited; null when the object certainly does not have it. */
  get(name: string): Value | null {
    const value = this.#own(name);
    if (value !== UNKNOWN_CLOSED) return value;
    return this.parent === null || this.parent === this ? null : this.parent.get(name);
  }

  /**
   * The own value of a field. The content of a list or a map is not a member: `list.join` is a
   * method.
   */
  #own(name: string): Value {
    if (this.kind === 'map') return UNKNOWN_CLOSED;
    const cell = this.fields.get(name);
    if (cell !== undefined) return cell.value;
    return this.kind === 'array' && !/^\d+$/u.test(name) ? UNKNOWN_CLOSED : this.rest.value;
  }

  /** The getter and setter of a field, own or inherited; null when it has none. */
  accessor(name: string): Accessor | null {
    if (this.accessors.size === 0 && this.parent === null) return null;
    return this.accessors.get(name) ?? (this.parent === this ? null : (this.parent?.accessor(name) ?? null));
  }

  /** The elements of an array in order, as far as they are known. */
  elements(): Value[] {
    const values: Value[] = [];
    for (let index = 0; ; index += 1) {
      const cell = this.fields.get(String(index));
      if (cell === undefined) return values;
      values.push(cell.value === UNKNOWN_CLOSED ? UNDEFINED : cell.value);
    }
  }
}
