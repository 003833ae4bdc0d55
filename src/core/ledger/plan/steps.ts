import type { Severity } from '../../scale/severity.js';
import type { StateReason } from '../labels.js';
import type { AnswerComment, EventComment } from '../metadata/comment-data.js';
import type { CommentMarker } from '../metadata/comment-marker.js';

/**
 * An issue that is there, by its number; or one that an earlier step of the same plan creates, by
 * its key.
 */
export type IssueRef = { readonly number: number } | { readonly key: string };

/** What a comment is to say: its data, and the marker by which it is found again. */
export interface Said {
  readonly comment: EventComment | AnswerComment;
  readonly marker: CommentMarker;
}

/** What is said to close an issue in favour of another one, which may not have a number yet. */
export interface SaidDuplicate {
  readonly duplicateOf: IssueRef;
}

/** One change of the tracker: decided here, done elsewhere. */
export type IssueStep =
  | {
      readonly kind: 'create-label';
      readonly name: string;
      readonly color: string;
      readonly description: string;
    }
  | { readonly kind: 'delete-label'; readonly name: string }
  | { readonly kind: 'create-milestone'; readonly title: string; readonly dueOn: string }
  | {
      readonly kind: 'set-milestone-state';
      readonly title: string;
      readonly number: number;
      readonly open: boolean;
    }
  | {
      readonly kind: 'create-issue';
      readonly key: string;
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
      readonly assignees: readonly string[];
      /** Title of a milestone; null for none. */
      readonly milestone: string | null;
      /** Null for the dashboard. */
      readonly severity: Severity | null;
    }
  | {
      readonly kind: 'edit-issue';
      readonly issue: IssueRef;
      readonly title?: string;
      readonly body?: string;
      /** Title of a milestone. */
      readonly milestone?: string;
    }
  | { readonly kind: 'add-labels'; readonly issue: IssueRef; readonly labels: readonly string[] }
  | { readonly kind: 'remove-label'; readonly issue: IssueRef; readonly label: string }
  | { readonly kind: 'comment'; readonly issue: IssueRef; readonly say: Said | SaidDuplicate }
  | {
      readonly kind: 'edit-comment';
      readonly issue: IssueRef;
      readonly id: number;
      /** What it is to say; or, to restore it, its text. */
      readonly say: Said | { readonly text: string };
    }
  | { readonly kind: 'delete-comment'; readonly issue: IssueRef; readonly id: number }
  | { readonly kind: 'react'; readonly issue: IssueRef; readonly comment: number; readonly content: Reaction }
  | { readonly kind: 'close-issue'; readonly issue: IssueRef; readonly reason: StateReason }
  | { readonly kind: 'reopen-issue'; readonly issue: IssueRef }
  | { readonly kind: 'pin-issue'; readonly issue: IssueRef }
  | {
      readonly kind: 'set-due-field';
      readonly issue: IssueRef;
      readonly field: string;
      /** `YYYY-MM-DD` */
      readonly value: string;
    };

/** A reaction to a command: done, or not. */
export type Reaction = '+1' | 'confused';

/** What GitHub answered to a step, as far as a later step or the next plan depends on it. */
export interface StepResult {
  /** RFC 3339 time at which it took effect. */
  readonly at: string;
  /** Of a created issue. */
  readonly created?: { readonly number: number; readonly nodeId: string; readonly url: string };
  /** Number of a created milestone. */
  readonly milestone?: number;
  /** Id and text of a written comment. */
  readonly comment?: { readonly id: number; readonly body: string };
}
