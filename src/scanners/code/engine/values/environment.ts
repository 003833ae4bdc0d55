import type * as t from '@babel/types';
import type { Cell, Environment, Frame } from './evaluated.js';
import { newCell } from './journal.js';
import { UNKNOWN_CLOSED } from './value.js';

/**
 * Whether a frame runs code of the file that is being analysed or loaded. Only then may state be
 * stored with the file: otherwise its findings would depend on which files were analysed before.
 */
export function isAnalysed({ analysis, module }: Frame): boolean {
  return analysis.entry?.module === module;
}

const NO_NAMES: ReadonlyMap<string, Cell> = new Map();

/** The scope of a function, of a block, or of a module. */
export class Scope implements Environment {
  readonly parent: Environment | null;
  readonly frame: Frame;
  readonly isFunction: boolean;
  /** Made with the first name: most blocks declare none. */
  #names: Map<string, Cell> | null = null;

  constructor(parent: Environment | null, frame: Frame, isFunction: boolean) {
    this.parent = parent;
    this.frame = frame;
    this.isFunction = isFunction;
  }

  get names(): ReadonlyMap<string, Cell> {
    return this.#names ?? NO_NAMES;
  }

  find(name: string): Cell | null {
    return this.#names?.get(name) ?? this.parent?.find(name) ?? null;
  }

  declare(name: string, kind: t.VariableDeclaration['kind'] | 'function'): Cell {
    if (kind === 'var' && !this.isFunction && this.parent !== null) return this.parent.declare(name, kind);
    const names = (this.#names ??= new Map<string, Cell>());
    let cell = names.get(name);
    if (cell === undefined) {
      cell = newCell(UNKNOWN_CLOSED, this.owner);
      names.set(name, cell);
    }
    return cell;
  }

  get owner(): number {
    return (this.frame.analysis.loading ?? this.frame.module).id;
  }

  block(): Environment {
    return new Scope(this, this.frame, false);
  }
}
