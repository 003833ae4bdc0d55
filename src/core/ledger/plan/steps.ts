import type { Severity } from '../../scale/severity.js';
import type { StateReason } from '../labels.js';
import type { AnswerComment } from '../metadata/answer-comment.js';
import type { EventComment } from '../metadata/comment-data.js';
import type { CommentMarker } from '../metadata/comment-marker.js';

/**
 * Refers to an existing issue by its number, or to one that an earlier step of the same plan
 * creates by its key.
 */
export type IssueRef = { readonly number: number } | { readonly key: string };

/** The content of a comment: its data, and the marker by which later runs recognise it. */
export interface Said {
  readonly comment: EventComment | AnswerComment;
  readonly marker: CommentMarker;
  /** Set where everybody would read it and must not: then only the marker is written. */
  readonly withheld?: true;
}

/**
 * A comment that closes an issue as a duplicate of another one, which may not have a number yet.
 */
export interface SaidDuplicate {
  readonly duplicateOf: IssueRef;
}

/** One change of the tracker. Planning decides on it; `src/github/write` carries it out. */
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
      /** The new content, or the original text when a comment is restored. */
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

/** The reaction to a command: carried out, or not. */
export type Reaction = '+1' | 'confused';

/** The part of GitHub's answer to a step that later steps or the next plan depend on. */
export interface StepResult {
  /** RFC 3339 time at which it took effect. */
  readonly at: string;
  /** Set for a created issue. */
  readonly created?: { readonly number: number; readonly nodeId: string; readonly url: string };
  /** Number of a created milestone. */
  readonly milestone?: number;
  /** Id and text of a written comment. */
  readonly comment?: { readonly id: number; readonly body: string };
}
