import type { Run } from '../../../system/exec.js';
import type { Problem } from '../problem.js';
import type { KeptDatabase } from './kept-database.js';
import type { OsvPackage } from './schema.js';

/** What to scan, and with what. */
export interface InvokeRequest {
  /** Absolute path of an osv-scanner. */
  readonly program: string;
  readonly run: Run;
  /** Absolute path of each staged lockfile, to its path in the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Directory of an offline database; null to ask api.osv.dev. */
  readonly database: string | null;
  /** What may judge where osv.dev cannot be reached; nothing when null or left out. */
  readonly kept?: KeptDatabase | null;
  /** A directory of this run's own. */
  readonly scratch: string;
  /**
   * Milliseconds for one run of osv-scanner; all together may take three times as long. 10 minutes
   * when left out.
   */
  readonly timeoutMs?: number;
  /** Bytes of a result that are read; 256 MiB when left out. */
  readonly maxResultBytes?: number;
}

/** What osv-scanner found. Keys are paths in the repository. */
export interface OsvScan {
  /** True only when every file was read and every package compared. */
  readonly complete: boolean;
  /** Why not; empty when complete. */
  readonly problems: readonly Problem[];
  /** Number of packages of each file that was read. */
  readonly counts: ReadonlyMap<string, number>;
  /** Vulnerable packages of each file that has some, also where the scan is not complete. */
  readonly results: ReadonlyMap<string, readonly OsvPackage[]>;
  /** What the reader must know of how it was compared; empty when by osv.dev. */
  readonly notes: readonly string[];
}
