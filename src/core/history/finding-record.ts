import type { SetDue } from '../findings/finding.js';
import type { IssueLink } from '../findings/issue-link.js';
import type { Span } from '../ledger/issue-spans.js';
import type { RecordedFacts } from '../ledger/match-facts.js';
import type { Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import type { RecordWaiver } from './record-waivers.js';

/** The severity of a finding from a time on. */
export interface SeverityChange {
  /** RFC 3339 */
  readonly at: string;
  readonly severity: Severity;
}

/**
 * A finding that an issue or a list of ours is or was about, with everything that is known of its
 * life.
 */
export interface FindingRecord {
  /** Fingerprint. */
  readonly id: string;
  /** The issue that goes on with it, of several; null where it has had none. */
  readonly issue: IssueLink | null;
  readonly source: string;
  readonly rule: string;
  /**
   * The issue's title without severity and rule: `lodash 4.17.15: Prototype Pollution`. Untrusted.
   */
  readonly title: string;
  /** `npm/lodash`; null where it is about no package. */
  readonly package: string | null;
  readonly facts: RecordedFacts;
  /** The current severity, or the last one. */
  readonly severity: Severity;
  /** Recorded changes, oldest first. */
  readonly severities: readonly SeverityChange[];
  /** The due date that was last announced: a calendar date in the policy's time zone. */
  readonly due: Day | null;
  /**
   * When it was open: at least one span, oldest first, separated from each other; only the last one
   * may be without an end.
   */
  readonly spans: readonly Span[];
  /** RFC 3339: the end of the last span; null while it is open. */
  readonly ended: string | null;
  /** Login of the first assignee; null for nobody. */
  readonly owner: string | null;
  /** Set when a person closed the issue as "not planned"; `by` is null for a deleted account. */
  readonly dismissed: { readonly by: string | null; readonly on: Day } | null;
  /** RFC 3339 time since when its location cannot be scanned; null when it can. */
  readonly unseenSince: string | null;
  /** Waivers given by comment on its issues, oldest first. */
  readonly waivers: readonly RecordWaiver[];
  /** Who reported it, and whether that was confirmed; absent for what a scan found. */
  readonly report?: { readonly by: string | null; readonly confirmed: boolean };
  /** The due date that a maintainer set, with ours; absent for none. */
  readonly dueSet?: SetDue;
  /** What mended it, as a maintainer said; absent for what nobody said. Untrusted. */
  readonly fix?: string;
}
