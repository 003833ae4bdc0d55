import type { Ruling } from '../findings/gone.js';
import type { IssueLink } from '../findings/issue-link.js';
import type { Site } from '../findings/weakness.js';
import { atLeast, type Severity } from '../scale/severity.js';
import type { DueDecision } from './due-decision.js';
import type { Previous } from './sla.js';

/** What a finding's issues record of the past, as far as the assessment needs it. */
export interface Memory {
  /**
   * RFC 3339 time at which its clock started; null for a new finding, or one that returned after it
   * was gone.
   */
  readonly start: string | null;
  /**
   * Severities and due dates that its issues stated, in texts of ours, since its clock runs; the
   * latest first.
   */
  readonly previous: readonly Previous[];
  /** What maintainers decided by comment. */
  readonly decisions: Decisions;
  /** Its issue; null while it waits for one. */
  readonly issue: IssueLink | null;
  /** Its locations when it was last seen, according to the issue's metadata; without lines. */
  readonly places: readonly Site[];
  /**
   * Commits in which a run saw it, the likeliest first, as the issues tell; absent where they tell
   * none. Untrusted.
   */
  readonly seenIn?: readonly string[];
  /** RFC 3339 time since when its location cannot be scanned; null when it can. */
  readonly unseenSince: string | null;
  /** Fingerprints from earlier locations that its issue records. */
  readonly formerIds: readonly string[];
  /** RFC 3339 time at which a run first saw a version that fixes it; absent where none did. */
  readonly fixSince?: string;
  /**
   * RFC 3339 time at which a person closed the issue of an episode in a log, once it was over;
   * absent where nobody did.
   */
  readonly lookedAt?: string;
}

/** What a comment may accept a finding as. */
export type GrantKind = 'waiver' | Ruling;

/** What a maintainer accepted by a comment, and nobody took back. */
export interface CommentGrant {
  readonly kind: GrantKind;
  readonly reason: string;
  /** Login of whoever wrote the comment. */
  readonly by: string;
  /** RFC 3339 time of the comment. */
  readonly since: string;
  /** The last day on which it counts, calendar date in the policy's time zone. */
  readonly expires: string;
  /** Everybody who granted the same, with the last day of theirs: `by` among them. */
  readonly approvals: readonly { readonly by: string; readonly expires: string }[];
  /**
   * Files that its issue listed then: it covers no other. Null for a finding of one place, which
   * its id names.
   */
  readonly places: readonly string[] | null;
}

/** What maintainers decided about a finding by comments on its issue. */
export interface Decisions {
  /** Oldest first. Whether one counts today is for `grantFor`. */
  readonly grants: readonly CommentGrant[];
  readonly severity: SeverityDecision | null;
  /** The due date that a maintainer set; null or absent for none. */
  readonly due?: DueDecision | null;
}

/** A severity that a maintainer set by a comment. */
export interface SeverityDecision {
  readonly severity: Severity;
  readonly reason: string;
  /** Login of whoever wrote the comment. */
  readonly by: string;
  /**
   * True when the comment was edited or deleted since: it lowers nothing any more, and what it
   * raised stays, since else whoever may delete comments gets a later date.
   */
  readonly leastOnly: boolean;
}

/** The severity that a decision gives a finding, where it counts; else `otherwise`. */
export function decidedSeverity(decision: SeverityDecision | null, otherwise: Severity): Severity {
  if (decision === null || (decision.leastOnly && atLeast(otherwise, decision.severity))) return otherwise;
  return decision.severity;
}
