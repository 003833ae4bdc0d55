import { type Finding } from '../findings/finding.js';
import type { GoneReason } from '../findings/gone.js';
import type { FindingRecord } from '../history/finding-record.js';
import type { Ledger } from '../ledger/read.js';
import type { Tracker } from '../ledger/tracker.js';
import type { Policy } from '../policy/policy.js';
import { type Day } from '../scale/day.js';

/** The input of `rowsOf`. */
export interface RowsInput {
  readonly tracker: Pick<Tracker, 'public'>;
  /** The issues as they are after this run's steps. */
  readonly ledger: Ledger;
  /** All findings of this run, assessed. */
  readonly findings: readonly Finding[];
  /**
   * The reason why a finding that this run did not report is gone, by fingerprint; null when it is
   * not known to be gone.
   */
  readonly goneAs: (id: string) => GoneReason | null;
  /** Fingerprints of findings that are there, and that comments call no finding. */
  readonly ruled: ReadonlySet<string>;
  /**
   * Tells whether a source was scanned completely; only then can `pairMoves` match its findings.
   */
  readonly complete: (source: string) => boolean;
  /** The history of every finding that an issue was ever about, by finding id. */
  readonly records: ReadonlyMap<string, FindingRecord>;
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
  /** Calendar date of now in the policy's time zone. */
  readonly today: Day;
}
