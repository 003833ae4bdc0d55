import type { Reason } from '../core/findings/decision.js';
import type { FindingKey } from '../core/findings/finding-key.js';
import type { Weakness } from '../core/findings/weakness.js';
import type { Memory } from '../core/gate/memory.js';
import type { Scanner } from '../scanners/scanner.js';
import type { Log } from '../system/log.js';
import type { Tree } from '../system/tree.js';
import type { PolicyInForce } from './policy-in-force.js';

/** Everything a run needs to know; nothing else reaches it. */
export interface PipelineInput {
  readonly head: Tree;
  /** Null when nothing is compared, or the base could not be had. */
  readonly base: Tree | null;
  /**
   * The tree that the policy was read from, where that may be another one than the base; null when
   * it could not be had.
   */
  readonly trusted?: Tree | null;
  /** Why a wanted base could not be had; null otherwise. */
  readonly baseUnknown: string | null;
  /**
   * Files that were renamed since the base, base path to head path; asked for only where something
   * may have moved.
   */
  readonly renames?: (head: Tree, base: Tree) => Promise<ReadonlyMap<string, string>>;
  /** Directory to scan, relative to the tree's root; `''` for all of it. */
  readonly directory: string;
  readonly policy: PolicyInForce;
  readonly scanners: readonly Scanner[];
  /** RFC 3339: now. */
  readonly asOf: string;
  /** What earlier runs left in the findings' issues. */
  readonly recall: Recall;
  /** A temporary directory of this run's own. */
  readonly scratch: string;
  readonly log: Log;
}

/**
 * Asks the findings' issues what is known: clocks, due dates that were announced, decisions of
 * maintainers. `complete` says whether a source was scanned to its end.
 */
export type Recall = (
  keys: readonly (FindingKey & { readonly inBase: boolean })[],
  complete: (source: string) => boolean,
) => Promise<Recalled>;

/** What the issues say, by finding id, and what the gate must know about how that was read. */
export interface Recalled {
  readonly memory: ReadonlyMap<string, Memory>;
  /** What the issues know and nothing of this run shows. */
  readonly unfound: readonly Weakness[];
  readonly reasons: readonly Reason[];
}
