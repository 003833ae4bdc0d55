import type { Run } from '../../../system/exec.js';
import type { Log } from '../../../system/log.js';
import type { Problem } from '../problem.js';
import type { KeptDatabase } from './kept-database.js';
import type { OsvPackage } from './schema.js';

/** The input of `invokeOsvScanner`. */
export interface InvokeRequest {
  /** Absolute path of an osv-scanner. */
  readonly program: string;
  readonly run: Run;
  /** Absolute path of each staged lockfile to its path in the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Directory of an offline database; null to ask api.osv.dev. */
  readonly database: string | null;
  /** What may judge where osv.dev cannot be reached; nothing when null or left out. */
  readonly kept?: KeptDatabase | null;
  /** Told where osv.dev does not answer; absent for nobody. */
  readonly log?: Log;
  /** A temporary directory of this run's own. */
  readonly scratch: string;
  /**
   * Maximum time for one run of osv-scanner, in milliseconds; all runs together may take three
   * times as long. Default: 10 minutes.
   */
  readonly timeoutMs?: number;
  /** Maximum size of a result file, in bytes. Default: 256 MiB. */
  readonly maxResultBytes?: number;
}

/** What osv-scanner found. Keys are paths in the repository. */
export interface OsvScan {
  /** True only when every file was read and every package was compared. */
  readonly complete: boolean;
  /** Why it is incomplete; empty when it is complete. */
  readonly problems: readonly Problem[];
  /** Number of packages in each file that was read. */
  readonly counts: ReadonlyMap<string, number>;
  /** The vulnerable packages of each file that has some, even if the scan is incomplete. */
  readonly results: ReadonlyMap<string, readonly OsvPackage[]>;
  /** What the reader must know of how it was compared; empty when by osv.dev. */
  readonly notes: readonly string[];
}
