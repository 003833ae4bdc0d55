import type * as t from '@babel/types';
import type {
  Accessor,
  Call,
  Cell,
  Closure,
  Environment,
  HeapObject,
  ObjectKind,
  Value,
} from './evaluated.js';
import { newCell } from './journal.js';
import { objectValue, UNDEFINED, UNKNOWN_CLOSED } from './value.js';

let counter = 0;

const NO_FIELDS: ReadonlyMap<string, Cell> = new Map();
const NO_DELEGATES: readonly Value[] = [];

/** An object of the program, made where the program makes one. */
export class ProgramObject implements HeapObject {
  readonly id = ++counter;
  readonly kind: ObjectKind;
  readonly module: number;
  #fields: Map<string, Cell> | null = null;
  readonly node: t.Node | null;
  readonly rest: Cell;
  #keys: Cell | null = null;
  closure: Closure | null = null;
  force: (() => Value) | null = null;
  lacks: ((name: string) => boolean) | null = null;
  #delegates: Value[] | null = null;
  native: ((call: Call) => Value) | null = null;
  parent: HeapObject | null = null;
  #accessors: Map<string, Accessor> | null = null;
  inherits: readonly string[] = [];
  open = false;
  pattern: string | null = null;
  flags = '';

  constructor(kind: ObjectKind, node: t.Node | null, module: number) {
    this.kind = kind;
    this.node = node;
    this.module = module;
    this.rest = newCell(UNKNOWN_CLOSED, module);
  }

  // Most objects are functions without fields, and hardly any has keys that are not known, exports
  // of other files or accessors: what holds these is made with the first of them.

  get fields(): ReadonlyMap<string, Cell> {
    return this.#fields ?? NO_FIELDS;
  }

  get keys(): Cell {
    return (this.#keys ??= newCell(UNKNOWN_CLOSED, this.module));
  }

  get delegates(): readonly Value[] {
    return this.#delegates ?? NO_DELEGATES;
  }

  delegateTo(exported: Value): void {
    (this.#delegates ??= []).push(exported);
  }

  cell(name: string): Cell {
    const fields = (this.#fields ??= new Map<string, Cell>());
    let cell = fields.get(name);
    if (cell === undefined) {
      cell = newCell(UNKNOWN_CLOSED, this.module);
      fields.set(name, cell);
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
    const cell = this.#fields?.get(name);
    if (cell !== undefined) return cell.value;
    return this.kind === 'array' && !/^\d+$/u.test(name) ? UNKNOWN_CLOSED : this.rest.value;
  }

  accessor(name: string): Accessor | null {
    return this.ownAccessor(name) ?? (this.parent === this ? null : (this.parent?.accessor(name) ?? null));
  }

  ownAccessor(name: string): Accessor | null {
    return this.#accessors?.get(name) ?? null;
  }

  setAccessor(name: string, accessor: Accessor): void {
    (this.#accessors ??= new Map()).set(name, accessor);
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

/** A function of the engine: one that settles a promise, or a wrapper around those of a program. */
export function engineFunction(node: t.Node, env: Environment, run: (call: Call) => Value): Value {
  const made = new ProgramObject('function', node, env.frame.module.id);
  made.native = run;
  return objectValue(made);
}
