import type * as t from '@babel/types';
import type { Finding } from '../rules/report.js';
import type { Environment } from '../values/environment.js';
import type { Closure, HeapObject } from '../values/heap.js';
import type { Cell } from '../values/journal.js';
import type { Value } from '../values/value.js';

/** A parsed and, once `ready`, evaluated file. */
export interface Module {
  readonly id: number;
  readonly path: string;
  readonly program: t.Program;
  readonly text: string;
  /** Whether others install it: its parameters are then for its callers to judge. */
  readonly library: boolean;
  /**
   * Whether it is a test, a mock or a fixture: of what it calls elsewhere, other files tell as
   * much.
   */
  readonly test: boolean;
  /** `module`, whose `exports` may be replaced. */
  readonly holder: HeapObject;
  environment: Environment | null;
  state: 'loading' | 'ready';
  /** Findings of its top level, which belong to it whoever loads it. */
  readonly findings: Finding[];
  /** Callbacks that its top level gave away. */
  readonly deferred: (() => void)[];
  /**
   * Every function that was made while its top level ran, and while its functions ran as it was
   * analysed itself.
   */
  readonly closures: Map<t.Function, Closure>;
  /** Every class that was made so. */
  readonly classes: HeapObject[];
  /** Paths of all calls that were seen in it, with the first node of each. */
  readonly calls: Map<string, t.Node>;
  /** Paths of the files that it uses, and of those that it would use if they were there. */
  readonly imports: Set<string>;
  /** Listeners of event emitters by event; `''` for events that are not known. */
  readonly listeners: Map<string, readonly Value[]>;
  /**
   * What the program wrote to members of what libraries hand out, by path: `express.Request.user`.
   */
  readonly written: Map<string, Cell>;
  /** Functions that its top level, or a root of it, has called. */
  readonly invoked: Set<t.Function>;
  /** Lines where a long text is run as a program. */
  readonly embedded: Set<number>;
  readonly comments: readonly t.Comment[];
  /**
   * Functions that a framework's configuration names, with what their first parameter is: a path,
   * or `source:<kind>`.
   */
  readonly handlers: ReadonlyMap<string, string>;
}
