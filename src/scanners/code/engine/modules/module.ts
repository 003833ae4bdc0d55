import type * as t from '@babel/types';
import type { Finding } from '../rules/report.js';
import type { Environment } from '../values/environment.js';
import type { Closure, HeapObject } from '../values/heap.js';
import type { Cell } from '../values/journal.js';
import type { Value } from '../values/value.js';

/** A parsed file, which is evaluated once `ready` is set. */
export interface Module {
  readonly id: number;
  readonly path: string;
  readonly program: t.Program;
  readonly text: string;
  /** Whether it belongs to a library, whose callers are outside of this repository. */
  readonly library: boolean;
  /**
   * Whether it is a test, a mock or a fixture. Its calls of other files are not analysed, since
   * those are analysed themselves.
   */
  readonly test: boolean;
  /** The object `module`, whose `exports` may be replaced. */
  readonly holder: HeapObject;
  environment: Environment | null;
  state: 'loading' | 'ready';
  /** Findings at its top level. They belong to this file, whoever loads it. */
  readonly findings: Finding[];
  /** Callbacks that its top level passed on, to be run after it. */
  readonly deferred: (() => void)[];
  /**
   * All functions that were created while its top level ran, or while its functions were analysed.
   */
  readonly closures: Map<t.Function, Closure>;
  /** All classes that were created likewise. */
  readonly classes: HeapObject[];
  /** Paths of all calls in it, with the first node of each. */
  readonly calls: Map<string, t.Node>;
  /** Paths of the files that it uses, including those that do not exist. */
  readonly imports: Set<string>;
  /** Listeners of event emitters by event; `''` for unknown events. */
  readonly listeners: Map<string, readonly Value[]>;
  /**
   * Values that the program wrote to members of libraries' objects, by path:
   * `express.Request.user`.
   */
  readonly written: Map<string, Cell>;
  /** Functions that its top level, or one of its roots, has called. */
  readonly invoked: Set<t.Function>;
  readonly comments: readonly t.Comment[];
  /**
   * Exported functions that a framework's configuration names, with their first parameter: a path,
   * or `source:<kind>`.
   */
  readonly handlers: ReadonlyMap<string, string>;
}
