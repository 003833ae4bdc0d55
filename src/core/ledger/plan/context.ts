import type { Finding, UnseenPlace } from '../../findings/finding.js';
import type { GoneReason } from '../../findings/gone.js';
import type { Policy } from '../../policy/policy.js';
import type { Day } from '../../scale/day.js';
import type { AnswerComment } from '../metadata/answer-comment.js';
import type { EventComment } from '../metadata/comment-data.js';
import type { CommentMarker } from '../metadata/comment-marker.js';
import type { IssueMetadata } from '../metadata/issue.js';
import type { Ledger } from '../read.js';
import type { Tracker } from '../tracker.js';

/**
 * Renders the texts of issues and comments. Reports implement it; planning compares the texts with
 * what is there and sends them.
 */
export interface IssueWords {
  /** @param findings not empty, worst first */
  issue(
    findings: readonly Finding[],
    metadata: IssueMetadata,
  ): { readonly title: string; readonly section: string };
  comment(comment: EventComment | AnswerComment, marker: CommentMarker): string;
  /** An incident that we open for a malicious package. */
  incident(finding: Finding): { readonly title: string; readonly body: string };
  /** An issue that everybody can read by now and must not. */
  withheldIssue(metadata: IssueMetadata): { readonly title: string; readonly section: string };
  /** A comment on it. */
  withheldComment(marker: CommentMarker): string;
}

/** The input of `planIssues`. */
export interface PlanContext {
  readonly tracker: Tracker;
  /** The ledger that was read from `tracker`. */
  readonly ledger: Ledger;
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
  /** Calendar date of now in the policy's time zone. */
  readonly today: Day;
  /** The scanned commit; null where none is known. */
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** All open findings of this run. */
  readonly findings: readonly Finding[];
  /**
   * The reason why a finding that was not reported is gone, by fingerprint; null when that is not
   * known, so that its issue stays open.
   */
  readonly goneAs: (id: string) => GoneReason | null;
  /** Fingerprints of findings that are there, and that comments call no finding. */
  readonly ruled: ReadonlySet<string>;
  /** The same findings. */
  readonly rulings: readonly Finding[];
  /** The item that hides a finding that can no longer be seen, by fingerprint. */
  readonly unseen: ReadonlyMap<string, UnseenPlace>;
  /**
   * Tells whether a source was scanned completely, over the whole default branch. Only then can a
   * finding have moved.
   */
  readonly complete: (source: string) => boolean;
  /**
   * The reason why a finding is gone that this run does not show and of which nothing is known but
   * its fingerprint; null when that is not known.
   */
  readonly namelessAs: (id: string, source: string) => GoneReason | null;
  /** The logins that CODEOWNERS names for some paths. */
  readonly owners: (paths: readonly string[]) => readonly string[];
  readonly words: IssueWords;
}

/** The context with data that is computed once for all issues. */
export interface Planning extends PlanContext {
  /** All fingerprints, former ones included, of findings that were reported in this run. */
  readonly present: ReadonlySet<string>;
}
