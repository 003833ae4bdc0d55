import type * as t from '@babel/types';
import type { Environment } from './environment.js';
import type { Closure } from './heap.js';
import type { HeapObject } from './heap.js';
import type { Finding } from './report.js';

/** A parsed and, once `ready`, evaluated file. */
export interface Module {
  readonly id: number;
  readonly path: string;
  readonly program: t.Program;
  readonly text: string;
  /** Whether others install it: its parameters are then for its callers to judge. */
  readonly library: boolean;
  /** `module`, whose `exports` may be replaced. */
  readonly holder: HeapObject;
  environment: Environment | null;
  state: 'loading' | 'ready';
  /** Findings of its top level, which belong to it whoever loads it. */
  readonly findings: Finding[];
  /** Callbacks that its top level gave away. */
  readonly deferred: (() => void)[];
  /** Every function that was made while its top level ran, and while its functions ran. */
  readonly closures: Map<t.Function, Closure>;
  /** Paths of all calls that were seen in it, with the first node of each. */
  readonly calls: Map<string, t.Node>;
  /** Paths of the files that it uses, and of those that it would use if they were there. */
  readonly imports: Set<string>;
  readonly comments: readonly t.Comment[];
}
