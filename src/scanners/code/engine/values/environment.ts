import type * as t from '@babel/types';
import type { Machine } from '../machine.js';
import type { Module } from '../modules/module.js';
import type { Closure } from './heap.js';
import { Cell } from './journal.js';
import { UNKNOWN_CLOSED, type Value } from './value.js';

/** One activation of a function, or the top level of a module. */
export interface Frame {
  readonly machine: Machine;
  readonly module: Module;
  readonly closure: Closure | null;
  readonly self: Value;
  readonly args: readonly Value[];
  readonly depth: number;
  /** The number of loops that are running around the present location. */
  loops: number;
  /** The union of everything returned so far. */
  returned: Value;
}

/**
 * Whether a frame runs code of the file that is being analysed or loaded. Only then may state be
 * stored with the file: otherwise its findings would depend on which files were analysed before.
 */
export function isAnalysed({ machine, module }: Frame): boolean {
  return machine.entry?.module === module;
}

/** The names that are visible at a location. */
export class Environment {
  readonly parent: Environment | null;
  readonly frame: Frame;
  /** Whether `var` and function declarations belong to this scope. */
  readonly isFunction: boolean;
  readonly names = new Map<string, Cell>();

  constructor(parent: Environment | null, frame: Frame, isFunction: boolean) {
    this.parent = parent;
    this.frame = frame;
    this.isFunction = isFunction;
  }

  /** The cell of a name; null when nothing in the module has declared it yet. */
  find(name: string): Cell | null {
    return this.names.get(name) ?? this.parent?.find(name) ?? null;
  }

  /** The cell of a name that is declared in this scope, created if needed. */
  declare(name: string, kind: t.VariableDeclaration['kind'] | 'function'): Cell {
    if (kind === 'var' && !this.isFunction && this.parent !== null) return this.parent.declare(name, kind);
    let cell = this.names.get(name);
    if (cell === undefined) {
      cell = new Cell(UNKNOWN_CLOSED, this.owner);
      this.names.set(name, cell);
    }
    return cell;
  }

  /**
   * The id of the module that owns objects created here: the one whose top level is running, even
   * if another module's function creates them.
   */
  get owner(): number {
    return (this.frame.machine.loading ?? this.frame.module).id;
  }

  /** Creates a block scope inside this one. */
  block(): Environment {
    return new Environment(this, this.frame, false);
  }
}
