import type { Day } from '../../core/scale/day.js';

/** Where a comment is shown. */
export interface IssueCommentContext {
  /**
   * `https://github.com/owner/name` of the scanned repository, for commits; null where there is
   * none.
   */
  readonly repositoryUrl: string | null;
  readonly policyPath: string;
  /** Calendar date of the run in the policy's time zone. */
  readonly today: Day;
  /** The policy's time zone, an IANA name. */
  readonly timezone: string;
}
