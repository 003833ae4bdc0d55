/** The verdict. `error`: something that had to be looked at was not. */
export type Decision = 'pass' | 'warn' | 'block' | 'error';

/** Why the gate decided as it did. A `block` or an `error` always has one. */
export interface Reason {
  readonly kind:
    | 'severity'
    | 'malicious'
    | 'overdue'
    | 'scanner-failed'
    | 'scanner-required'
    | 'policy-invalid'
    | 'head-unverified'
    | 'fixes-blocking'
    | 'permission'
    | 'tracker-unreadable'
    | 'waivers-unproven'
    | 'unseen'
    | 'coverage'
    | 'withheld';
  /** What this reason alone would decide. */
  readonly decision: 'warn' | 'block' | 'error';
  /** Id of the finding that it is about. */
  readonly finding?: string;
  /** Name of the scanner that it is about. */
  readonly scanner?: string;
  readonly message: string;
}
