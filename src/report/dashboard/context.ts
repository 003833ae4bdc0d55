import type { Day } from '../../core/scale/day.js';

/** Where the dashboard appears, and what it was made from. */
export interface DashboardContext {
  /** `https://github.com/owner/name` of the repository that has the issues: for searches. */
  readonly trackerUrl: string;
  /** The same of the scanned repository: for the commit. */
  readonly repositoryUrl: string;
  /** The scanned commit; null where none is known. */
  readonly commit: string | null;
  readonly runUrl: string | null;
  readonly preset: string;
  /** The policy's path in the repository; null when the default policy is in force. */
  readonly policyPath: string | null;
  /** RFC 3339: now. */
  readonly asOf: string;
  /** Calendar date of `asOf` in the policy's time zone. */
  readonly today: Day;
  /** The policy's time zone, an IANA name. */
  readonly timezone: string;
  /** Path of the workflow file that writes it, for `fixby evidence`; null where it is not known. */
  readonly workflow: string | null;
}
