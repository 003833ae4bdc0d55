import type { AddedPackage } from '../core/findings/added.js';
import type { Observation } from '../core/findings/finding.js';
import type { NewVersion } from '../core/findings/new-version.js';
import type { PermissionChange } from '../core/findings/permissions.js';
import type { ScanReport } from '../core/findings/result.js';
import type { Inventory } from '../core/gate/sight.js';
import type { Policy } from '../core/policy/policy.js';
import type { Log } from '../system/log.js';
import type { Tree } from '../system/tree.js';

/** What a scanner gets. */
export interface ScanContext {
  readonly head: Tree;
  /** The tree compared with; null when nothing is compared or the base is unknown. */
  readonly base: Tree | null;
  /**
   * The tree whose files may configure a scanner, where that is another one: that of the policy;
   * null when it cannot be had.
   */
  readonly trusted?: Tree | null;
  /** The directory to scan, relative to the tree's root with `/`; `''` for all of it. */
  readonly directory: string;
  readonly policy: Policy;
  /** A temporary directory of this run's own, removed afterwards. */
  readonly scratch: string;
  readonly log: Log;
}

/**
 * What a scanner found. `failed` may still have found something: what was found is always reported.
 */
export interface ScanResult {
  readonly report: ScanReport;
  readonly head: readonly Observation[];
  /** What the base has; empty when there is none. */
  readonly base: readonly Observation[];
  /**
   * Paths of the base that are the same thing as a path of the head (a moved lockfile): base path
   * to head path.
   */
  readonly moved: ReadonlyMap<string, string>;
  /**
   * What the files of both trees state of packages, where the scanner can tell: by it a withdrawn
   * advisory is told from an upgrade, and a package that lost its version from a new one.
   */
  readonly inventory?: { readonly head: Inventory; readonly base: Inventory };
  /** Packages that the head has and the base does not; absent where the scanner looks at none. */
  readonly added?: readonly AddedPackage[];
  /** Versions that the head has and the base does not; only where the policy has a cooldown. */
  readonly newVersions?: readonly NewVersion[];
  /** What the head changes of what apps may do; absent where the scanner knows of no such thing. */
  readonly permissions?: readonly PermissionChange[];
}

/**
 * A scanner: one folder under `src/scanners/` whose `run.ts` exports it, and one key under `scan`
 * in the policy.
 */
export interface Scanner {
  readonly name: string;
  /**
   * The sources of its findings; empty for one that reads the results of others, and knows only
   * then whose they are.
   */
  readonly sources: readonly string[];
  /** Why this scanner does not run under this policy; null when it does. */
  skipped(policy: Policy): string | null;
  /**
   * Never throws for what a scan can meet: a scan that could not be done is `failed`, with its
   * reason.
   */
  scan(context: ScanContext): Promise<ScanResult>;
}
