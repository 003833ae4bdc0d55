import type { Reason } from '../core/findings/decision.js';
import type { FindingKey } from '../core/findings/finding-key.js';
import type { Weakness } from '../core/findings/weakness.js';
import type { Memory } from '../core/gate/memory.js';
import type { Scanner } from '../scanners/scanner.js';
import type { Log } from '../system/log.js';
import type { Tree } from '../system/tree.js';
import type { Past } from './kept-secrets.js';
import type { PolicyInForce } from './policy-in-force.js';

/** Everything a run needs to know; nothing else reaches it. */
export interface PipelineInput {
  readonly head: Tree;
  /** Null when nothing is compared, or when the base could not be read. */
  readonly base: Tree | null;
  /**
   * The tree that the policy was read from, where it can differ from the base; null when it could
   * not be read.
   */
  readonly trusted?: Tree | null;
  /** Why the base could not be read although one was wanted; null otherwise. */
  readonly baseUnknown: string | null;
  /**
   * Finds files that were renamed since the base: base path to head path. Called only when a
   * finding may have moved.
   */
  readonly renames?: (head: Tree, base: Tree) => Promise<ReadonlyMap<string, string>>;
  /** Opens commits that earlier runs scanned; absent where none can be had. */
  readonly past?: Past;
  /** Directory to scan, relative to the tree's root; `''` for all of it. */
  readonly directory: string;
  /** Absolute path of the clone that is judged; absent where there is none to ask. */
  readonly root?: string;
  readonly policy: PolicyInForce;
  readonly scanners: readonly Scanner[];
  /** RFC 3339: now. */
  readonly asOf: string;
  /** Reads what the findings' issues record from earlier runs. */
  readonly recall: Recall;
  /** A temporary directory that belongs to this run alone. */
  readonly scratch: string;
  readonly log: Log;
}

/**
 * Reads from the findings' issues when their clocks started, which due dates were announced and
 * what maintainers decided. `complete` tells whether a source was scanned completely.
 */
export type Recall = (
  keys: readonly (FindingKey & { readonly inBase: boolean })[],
  complete: (source: string) => boolean,
) => Promise<Recalled>;

/** What the issues record, by finding id, with reasons for the gate when they could not be read. */
export interface Recalled {
  readonly memory: ReadonlyMap<string, Memory>;
  /** Findings that an issue records as open and that this run did not find in head or base. */
  readonly unfound: readonly Weakness[];
  readonly reasons: readonly Reason[];
}
