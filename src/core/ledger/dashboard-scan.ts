/** A scanner and its last complete run on the default branch. */
export interface DashboardScan {
  readonly scanner: string;
  /** Version in the last complete run; empty where there was none. */
  readonly version: string;
  /** RFC 3339 time of the last complete run; null where there was none. */
  readonly lastComplete: string | null;
  /** Its outcome in this run. */
  readonly state: 'done' | 'skipped' | 'failed';
  /** Why it was skipped or failed; null when done. Untrusted. */
  readonly reason: string | null;
}
