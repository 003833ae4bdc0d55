import type { UnseenPlace } from '../../findings/finding.js';
import type { ClosedByPerson, GoneReason } from '../../findings/gone.js';
import type { IssueLink } from '../../findings/issue-link.js';
import type { Day } from '../../scale/day.js';
import type { Severity } from '../../scale/severity.js';
import type {
  ClosedReportComment,
  IncidentDueComment,
  KeptOpenComment,
  ReportComment,
} from './report-comment.js';

/** A finding is gone: a complete scan no longer shows it, or a decision excludes it. */
export interface GoneComment {
  /** The reason why it is gone. */
  readonly kind: Exclude<GoneReason, ClosedByPerson>;
  /** Set for what was reported in private, in an advisory on GitHub. */
  readonly advisory?: true;
  /** The scanned commit; null where none is known. */
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** Days from the start of the clock to now. */
  readonly days: number;
  readonly due: Day | null;
  /** Days from today to `due`; null without a due date. */
  readonly daysLeft: number | null;
}

/** Findings of the issue can no longer be scanned for, or can be again. Their clock continues. */
export interface SightComment {
  readonly kind: 'unseen' | 'seen';
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** The paths where something hides the findings, each once; empty for `seen`. */
  readonly places: readonly UnseenPlace[];
  readonly due: Day | null;
}

/** The issue was closed in favour of an older issue of ours about the same finding. */
export interface DuplicateComment {
  readonly kind: 'duplicate';
  readonly original: IssueLink;
}

/** A finding returned after we had closed its issue. */
export interface ReturnedComment {
  readonly kind: 'returned';
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** The day on which we closed the issue. */
  readonly goneSince: Day;
  /** The reason why it was gone, which decides whether the old clock continues. */
  readonly reason: GoneReason;
  readonly due: Day | null;
}

/**
 * A person closed the issue although the finding is still there: it was reopened, and the clock
 * never stopped.
 */
export interface StillThereComment {
  readonly kind: 'still-there';
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** Login of the person who closed it; null where unknown. */
  readonly closedBy: string | null;
  readonly due: Day | null;
}

/** The same finding is at another location now. Its clock continues. */
export interface MovedComment {
  readonly kind: 'moved';
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** Paths, untrusted; both are the same when it moved within its file. */
  readonly from: string;
  readonly to: string;
  /** Its new fingerprint, which waivers may name. */
  readonly id: string;
  readonly due: Day | null;
}

/** The issue's text was lost with its older versions, and is written again. */
export interface RestoredComment {
  readonly kind: 'restored';
  /** The day of the issue's creation, from which the clock counts. */
  readonly since: Day;
  readonly due: Day | null;
}

/** The due date is near. */
export interface DueSoonComment {
  readonly kind: 'due-soon';
  readonly due: Day;
  /** Days from today to `due`, 0 for today. */
  readonly daysLeft: number;
  /** Logins without `@`. They are mentioned: only this comment and `overdue` do so. */
  readonly assignees: readonly string[];
}

/** The due date has passed. */
export interface OverdueComment {
  readonly kind: 'overdue';
  readonly due: Day;
  /** Whole days since `due`, at least 1. */
  readonly daysLate: number;
  /** 0 the first time, then one more each week. */
  readonly nth: number;
  readonly assignees: readonly string[];
}

/** The severity changed. */
export interface SeverityComment {
  readonly kind: 'severity';
  readonly from: Severity;
  readonly to: Severity;
  /** The reason for the severity, in one sentence without its full stop. Untrusted. */
  readonly reason: string;
  readonly dueBefore: Day | null;
  readonly due: Day | null;
}

/** A finding in a list. */
export interface ListedFinding {
  /** `lodash 4.17.15: Prototype Pollution`. Untrusted. */
  readonly title: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly due: Day | null;
}

/** On the issue of a package: findings that were added to it. */
export interface JoinedComment {
  readonly kind: 'joined';
  readonly findings: readonly ListedFinding[];
}

/** On the issue of a package: findings that are gone while others are still there. */
export interface LeftComment {
  readonly kind: 'left';
  readonly commit: string | null;
  readonly runUrl: string | null;
  readonly findings: readonly ListedFinding[];
}

/** On the dashboard: findings that have no issue yet. Their clocks start with this comment. */
export interface WaitingComment {
  readonly kind: 'waiting';
  /** Those that the tracker's readers may see, worst first. */
  readonly findings: readonly ListedFinding[];
  /** The number of further findings, which the tracker's readers may not see. */
  readonly withheld: number;
}

/** A report stands in a repository in which no findings are kept. */
export interface ElsewhereComment {
  readonly kind: 'elsewhere';
  /** `owner/name` of the one in which they are. */
  readonly repository: string;
}

/** What Jira has about the issue: its ticket, and the date that somebody gave it there. */
export interface TicketComment {
  readonly kind: 'ticket';
  /** `SEC-12` */
  readonly key: string;
  readonly url: string;
  /** Name of the ticket's status. Untrusted. */
  readonly status: string;
  /** The date that counts because of it; null for none. */
  readonly due: Day | null;
  /** Key of the ticket that has the date; null without one. */
  readonly from: string | null;
  /** The date that our comment before named; null for none. */
  readonly dueBefore: Day | null;
  /** Our own date; null where the policy gives none. */
  readonly ours: Day | null;
}

/** What has to be done about an incident, to be ticked off. Never written again. */
export interface ChecklistComment {
  readonly kind: 'checklist';
}

/** The content of a comment about an event in a finding's life. */
export type EventComment =
  | GoneComment
  | SightComment
  | DuplicateComment
  | ReturnedComment
  | StillThereComment
  | MovedComment
  | RestoredComment
  | DueSoonComment
  | OverdueComment
  | SeverityComment
  | JoinedComment
  | LeftComment
  | WaitingComment
  | ReportComment
  | ClosedReportComment
  | KeptOpenComment
  | ElsewhereComment
  | TicketComment
  | ChecklistComment
  | IncidentDueComment;
