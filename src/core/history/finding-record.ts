import type { IssueLink } from '../findings/issue-link.js';
import type { Span } from '../ledger/read.js';
import type { MatchFacts } from '../policy/match.js';
import type { Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import type { RecordWaiver } from './record-waivers.js';

/** A severity that a finding had from a time on. */
export interface SeverityChange {
  /** RFC 3339 */
  readonly at: string;
  readonly severity: Severity;
}

/** A finding that an issue or a list of ours is or was about, with everything that is known of its life. */
export interface FindingRecord {
  /** Fingerprint. */
  readonly id: string;
  /** The issue that goes on with it, of several; null where it has had none. */
  readonly issue: IssueLink | null;
  readonly source: string;
  readonly rule: string;
  /** Of its issue, without severity and rule: `lodash 4.17.15: Prototype Pollution`. Untrusted. */
  readonly title: string;
  /** `npm/lodash`; null where it is about no package. */
  readonly package: string | null;
  /** By what a waiver of the policy finds it, as far as the issue knows: not by its paths. */
  readonly facts: Pick<MatchFacts, 'findingIds' | 'ids' | 'package'>;
  /** The last one. */
  readonly severity: Severity;
  /** Changes that are known, oldest first. */
  readonly severities: readonly SeverityChange[];
  /** Calendar date in the policy's time zone that was announced last. */
  readonly due: Day | null;
  /**
   * When it was open: not empty, oldest first, none touching the next; only the last one may have
   * no end.
   */
  readonly spans: readonly Span[];
  /** RFC 3339: the end of the last span; null while it is there. */
  readonly ended: string | null;
  /** Login of the first assignee; null for nobody. */
  readonly owner: string | null;
  /** Closed by a person as "not planned"; `by` is null for an account that is gone. */
  readonly dismissed: { readonly by: string | null; readonly on: Day } | null;
  /** RFC 3339 time since when its place cannot be looked at; null where it can. */
  readonly unseenSince: string | null;
  /** Given by comments on its issues, oldest first. */
  readonly waivers: readonly RecordWaiver[];
}
