/** The verdict of the gate. `error`: something that had to be scanned was not. */
export type Decision = 'pass' | 'warn' | 'block' | 'error';

/** One reason for the verdict. A `block` or an `error` always has at least one. */
export interface Reason {
  readonly kind:
    | 'severity'
    | 'malicious'
    | 'overdue'
    | 'known-exploited'
    | 'feed'
    | 'license'
    | 'cooldown'
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
  /** The decision that this reason alone would lead to. */
  readonly decision: 'warn' | 'block' | 'error';
  /** Id of the finding that it is about. */
  readonly finding?: string;
  /** Name of the scanner that it is about. */
  readonly scanner?: string;
  readonly message: string;
}
