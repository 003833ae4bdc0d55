import type * as t from '@babel/types';
import type { Accessor, Call, Cell, Closure, HeapObject, ObjectKind, Value } from './evaluated.js';
import { newCell } from './journal.js';
import { UNDEFINED, UNKNOWN_CLOSED } from './value.js';

let counter = 0;

/** An object of the program, made where the program makes one. */
export class ProgramObject implements HeapObject {
  readonly id = ++counter;
  readonly kind: ObjectKind;
  readonly module: number;
  readonly fields = new Map<string, Cell>();
  readonly node: t.Node | null;
  readonly rest: Cell;
  readonly keys: Cell;
  closure: Closure | null = null;
  force: (() => Value) | null = null;
  readonly delegates: Value[] = [];
  native: ((call: Call) => Value) | null = null;
  parent: HeapObject | null = null;
  readonly accessors = new Map<string, Accessor>();
  inherits: readonly string[] = [];
  open = false;
  pattern: string | null = null;
  flags = '';

  constructor(kind: ObjectKind, node: t.Node | null, module: number) {
    this.kind = kind;
    this.node = node;
    this.module = module;
    this.rest = newCell(UNKNOWN_CLOSED, module);
    this.keys = newCell(UNKNOWN_CLOSED, module);
  }

  cell(name: string): Cell {
    let cell = this.fields.get(name);
    if (cell === undefined) {
      cell = newCell(UNKNOWN_CLOSED, this.module);
      this.fields.set(name, cell);
    }
    return cell;
  }

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

  accessor(name: string): Accessor | null {
    if (this.accessors.size === 0 && this.parent === null) return null;
    return this.accessors.get(name) ?? (this.parent === this ? null : (this.parent?.accessor(name) ?? null));
  }

  elements(): Value[] {
    const values: Value[] = [];
    for (let index = 0; ; index += 1) {
      const cell = this.fields.get(String(index));
      if (cell === undefined) return values;
      values.push(cell.value === UNKNOWN_CLOSED ? UNDEFINED : cell.value);
    }
  }
}
