import type { Finding, UnseenPlace } from '../../findings/finding.js';
import type { GoneReason } from '../../findings/gone.js';
import type { Policy } from '../../policy/policy.js';
import type { Day } from '../../scale/day.js';
import type { AnswerComment, EventComment } from '../metadata/comment-data.js';
import type { CommentMarker } from '../metadata/comment-marker.js';
import type { IssueMetadata } from '../metadata/issue.js';
import type { Ledger } from '../read.js';
import type { Tracker } from '../tracker.js';

/** The words of issues and comments: reports write them, plans compare and send them. */
export interface IssueWords {
  /** @param findings not empty, worst first */
  issue(
    findings: readonly Finding[],
    metadata: IssueMetadata,
  ): { readonly title: string; readonly section: string };
  comment(comment: EventComment | AnswerComment, marker: CommentMarker): string;
  /** An issue that everybody can read by now and must not. */
  withheldIssue(metadata: IssueMetadata): { readonly title: string; readonly section: string };
  /** A comment on it. */
  withheldComment(marker: CommentMarker): string;
}

/** Everything that an issue plan is made from. */
export interface PlanContext {
  readonly tracker: Tracker;
  /** The tracker, read. */
  readonly ledger: Ledger;
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
  /** Calendar date of now in the policy's time zone. */
  readonly today: Day;
  /** The scanned commit; null where none is known. */
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** All findings that the scanned tree shows, assessed. */
  readonly findings: readonly Finding[];
  /**
   * Why a finding that the tree does not show is gone; null where it is not known to be: then its
   * issue stays. By its fingerprint.
   */
  readonly goneAs: (id: string) => GoneReason | null;
  /** What hides findings that are open and cannot be seen any more, by their fingerprint. */
  readonly unseen: ReadonlyMap<string, UnseenPlace>;
  /**
   * Whether a source was scanned to its end, on all of the default branch: only then can something
   * have moved.
   */
  readonly complete: (source: string) => boolean;
  /**
   * Whether a source was scanned to its end and nothing was left out, on all of the default branch.
   */
  readonly whole: (source: string) => boolean;
  /** Logins that CODEOWNERS names for some paths, in its order. */
  readonly owners: (paths: readonly string[]) => readonly string[];
  readonly words: IssueWords;
}

/** A context with what is derived from it once for all issues. */
export interface Planning extends PlanContext {
  /**
   * Fingerprints of the findings that are in the scanned tree, under the names too by which issues
   * remember them.
   */
  readonly present: ReadonlySet<string>;
}
