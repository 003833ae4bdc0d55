import type { AppliedWaiver } from '../findings/finding.js';
import type { IssueLink } from '../findings/issue-link.js';
import type { Site } from '../findings/weakness.js';
import type { Severity } from '../scale/severity.js';
import type { Previous } from './sla.js';

/** What a finding's issues record of the past, as far as the assessment needs it. */
export interface Memory {
  /**
   * RFC 3339 time at which its clock started; null for a new finding, or one that returned after it
   * was gone.
   */
  readonly start: string | null;
  /**
   * Severity and due date that its issue last stated in a text written by us; null when nothing is
   * recorded or a new clock has begun.
   */
  readonly previous: Previous | null;
  /** What maintainers decided by comment. */
  readonly decisions: Decisions;
  /** Its issue; null while it waits for one. */
  readonly issue: IssueLink | null;
  /** Its locations when it was last seen, according to the issue's metadata; without lines. */
  readonly places: readonly Site[];
  /** RFC 3339 time since when its location cannot be scanned; null when it can. */
  readonly unseenSince: string | null;
  /** Fingerprints from earlier locations that its issue records. */
  readonly formerIds: readonly string[];
}

/** What maintainers decided about a finding by comments on its issue. */
export interface Decisions {
  /** May have expired: the assessment checks whether it applies today. */
  readonly waiver: AppliedWaiver | null;
  readonly severity: { readonly severity: Severity; readonly reason: string; readonly by: string } | null;
}
