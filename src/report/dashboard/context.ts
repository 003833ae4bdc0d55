import type { Day } from '../../core/scale/day.js';

/** Where the dashboard is shown, and what it was computed from. */
export interface DashboardContext {
  /**
   * `https://github.com/owner/name` of the repository in which issues are kept, for links to
   * searches.
   */
  readonly trackerUrl: string;
  /** `https://github.com/owner/name` of the scanned repository, for links to the commit. */
  readonly repositoryUrl: string;
  /** The scanned commit; null where none is known. */
  readonly commit: string | null;
  readonly runUrl: string | null;
  readonly preset: string;
  /** The policy's path in the repository; null when the default policy applies. */
  readonly policyPath: string | null;
  /** RFC 3339: now. */
  readonly asOf: string;
  /** Calendar date of `asOf` in the policy's time zone. */
  readonly today: Day;
  /** The policy's time zone, an IANA name. */
  readonly timezone: string;
  /**
   * Path of the workflow file that updates it, for the `fixby evidence` command; null where it is
   * not known.
   */
  readonly workflow: string | null;
}
