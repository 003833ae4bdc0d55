import type { AppliedWaiver } from '../findings/finding.js';
import type { IssueLink } from '../findings/issue-link.js';
import type { Site } from '../findings/weakness.js';
import type { Severity } from '../scale/severity.js';
import type { Previous } from './sla.js';

/**
 * What is known of a finding from its issues: everything that an assessment needs from the past.
 */
export interface Memory {
  /** RFC 3339 time at which its clock started; null where it is new, or back after it was gone. */
  readonly start: string | null;
  /**
   * What its issue said last, by our own hand; null where nothing is known or a new clock has
   * begun.
   */
  readonly previous: Previous | null;
  /** What maintainers decided by comment. */
  readonly decisions: Decisions;
  /** Its issue; null while it waits for one. */
  readonly issue: IssueLink | null;
  /**
   * Where it stood when it was seen last, as its issue says by our own hand; lines are not known.
   */
  readonly places: readonly Site[];
  /** RFC 3339 time since when its place cannot be looked at; null where it can. */
  readonly unseenSince: string | null;
  /** Fingerprints that its issue knows it by, of places where it stood before. */
  readonly formerIds: readonly string[];
}

/** What maintainers decided about a finding by comments on its issue. */
export interface Decisions {
  /** Expired or not: whether it counts today is for the assessment. */
  readonly waiver: AppliedWaiver | null;
  readonly severity: { readonly severity: Severity; readonly reason: string; readonly by: string } | null;
}
