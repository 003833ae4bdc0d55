import type { UnseenPlace } from '../../findings/finding.js';
import type { ClosedByPerson, GoneReason, Ruling } from '../../findings/gone.js';
import type { IssueLink } from '../../findings/issue-link.js';
import type { GrantKind } from '../../gate/memory.js';
import type { Milestone, ReportCard, TimelineEntry } from './report.js';
import type { Day } from '../../scale/day.js';
import type { Severity } from '../../scale/severity.js';

/** A finding is gone: a complete scan no longer shows it, or a decision excludes it. */
export interface GoneComment {
  /** The reason why it is gone. */
  readonly kind: Exclude<GoneReason, ClosedByPerson>;
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

/** How a report of a person was read, and what became of it: a comment that is kept current. */
export interface ReportComment {
  readonly kind: 'report';
  readonly card: ReportCard;
  /** Login of whoever reported it; null for a deleted account. */
  readonly by: string | null;
  /** Login of the maintainer who confirmed it; null for nobody. */
  readonly confirmedBy: string | null;
  readonly confirmed: boolean;
  /** Whether everybody can read the issue. */
  readonly public: boolean;
  readonly severityReason: string;
  /** The reason for the due date, in one sentence. */
  readonly dueReason: string;
  /**
   * How the severity would be read of the text that stands there now, where it was edited after the
   * report was confirmed; null where that is the same.
   */
  readonly edited: string | null;
  /** What happened, oldest first; empty where no timeline is kept. */
  readonly timeline: readonly TimelineEntry[];
}

/** A person closed a report, or the issue of an episode in a log that was over. */
export interface ClosedReportComment {
  readonly kind: ClosedByPerson;
  readonly about: 'report' | 'episode';
  /** Login; null where unknown. */
  readonly by: string | null;
  /** Days from the start of the clock to the closing. */
  readonly days: number;
  readonly due: Day | null;
  /** Days from the closing to `due`; null without a due date. */
  readonly daysLeft: number | null;
  /** What mended it, as a maintainer said before; null where nobody did. Untrusted. */
  readonly fix: string | null;
}

/** A report was closed by somebody, or something, who may not decide that; it was reopened. */
export interface KeptOpenComment {
  readonly kind: 'kept-open';
  readonly by: string | null;
  /** Whether an app or a bot closed it. */
  readonly bot: boolean;
  /** What it was closed as. */
  readonly as: ClosedByPerson;
  readonly due: Day | null;
}

/** A report stands in a repository in which no findings are kept. */
export interface ElsewhereComment {
  readonly kind: 'elsewhere';
  /** `owner/name` of the one in which they are. */
  readonly repository: string;
}

/** What has to be done about an incident, to be ticked off. Never written again. */
export interface ChecklistComment {
  readonly kind: 'checklist';
}

/** The next word to others about an incident is due soon, or overdue. */
export interface IncidentDueComment {
  readonly kind: 'incident-due';
  readonly step: 'notice' | 'update';
  /** RFC 3339 */
  readonly deadline: string;
  readonly late: boolean;
  readonly assignees: readonly string[];
}

/** What all answers to a comment have in common. */
interface Answer {
  /** GitHub's id of the comment that is answered, opaque. */
  readonly answers: string;
  /** Login of its author. */
  readonly by: string;
}

/** `/fixby waive` took effect, or does once others approve it. */
export interface WaivedAnswer extends Answer {
  readonly kind: 'waived';
  readonly expires: Day;
  readonly reason: string;
  /** How many others have to give the same command before it counts. */
  readonly missing: number;
}

/** `/fixby false-positive` or `/fixby out-of-scope`, the same. */
export interface RuledAnswer extends Answer {
  readonly kind: 'ruled';
  readonly ruling: Ruling;
  readonly expires: Day;
  readonly reason: string;
  readonly missing: number;
}

/** `/fixby unwaive` took effect. */
export interface UnwaivedAnswer extends Answer {
  readonly kind: 'unwaived';
  readonly due: Day | null;
}

/** `/fixby severity` took effect. */
export interface SeverityAnswer extends Answer {
  readonly kind: 'severity-set';
  readonly severity: Severity;
  readonly reason: string;
  readonly due: Day | null;
}

/** `/fixby confirm` took effect. */
export interface ConfirmedAnswer extends Answer {
  readonly kind: 'confirmed';
  readonly severity: Severity;
  readonly due: Day | null;
}

/** `/fixby due` took effect. */
export interface DueAnswer extends Answer {
  readonly kind: 'due-set';
  readonly due: Day;
  /** Empty where an earlier date than ours needed none. */
  readonly reason: string;
  /** Our own date; null where the policy gives none. */
  readonly ours: Day | null;
}

/** `/fixby fixed` took effect. */
export interface FixAnswer extends Answer {
  readonly kind: 'fix-said';
  /** A commit, a pull request, or words. Untrusted. */
  readonly fix: string;
}

/** `/fixby incident` took effect. */
export interface IncidentAnswer extends Answer {
  readonly kind: 'incident-said';
  readonly what: Milestone;
  readonly words: string;
  /** RFC 3339 time by which the next update is due; null where none is. */
  readonly next: string | null;
}

/** The answer to `/fixby status`. */
export interface StatusAnswer extends Answer {
  readonly kind: 'status';
  readonly severity: Severity;
  readonly due: Day | null;
  readonly daysLeft: number | null;
  /** The reason for the due date, in one sentence. */
  readonly dueReason: string;
  readonly waiver: {
    readonly kind: GrantKind;
    readonly reason: string;
    readonly approvedBy: string | null;
    readonly expires: Day;
  } | null;
  /** RFC 3339 time of the last complete scan; null where there was none. */
  readonly lastScan: string | null;
}

/** The author lacks the permission for the command; said once to each author. */
export interface RefusedAnswer extends Answer {
  readonly kind: 'refused';
}

/** The command is not valid, or cannot be carried out. */
export interface BadCommandAnswer extends Answer {
  readonly kind: 'bad-command';
  /** What is wrong and what to write instead. May quote the comment: untrusted. */
  readonly problem: string;
}

/**
 * The comment that gave a waiver or a severity was edited or deleted afterwards, so its effect is
 * void.
 */
export interface VoidAnswer extends Answer {
  readonly kind: 'void';
  readonly due: Day | null;
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
  | ChecklistComment
  | IncidentDueComment;

/** The content of an answer to a `/fixby` comment. */
export type AnswerComment =
  | WaivedAnswer
  | RuledAnswer
  | UnwaivedAnswer
  | SeverityAnswer
  | ConfirmedAnswer
  | DueAnswer
  | FixAnswer
  | IncidentAnswer
  | StatusAnswer
  | RefusedAnswer
  | BadCommandAnswer
  | VoidAnswer;
