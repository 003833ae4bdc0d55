import type { UnseenPlace } from '../../findings/finding.js';
import type { GoneReason, Ruling } from '../../findings/gone.js';
import type { IssueLink } from '../../findings/issue-link.js';
import type { GrantKind } from '../../gate/memory.js';
import type { Day } from '../../scale/day.js';
import type { Severity } from '../../scale/severity.js';

/** The finding is gone: a complete look no longer shows it, or somebody decided so. */
export interface GoneComment {
  /** Why. */
  readonly kind: GoneReason;
  /** The scanned commit; null where none is known. */
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** Days from the start of the clock to now. */
  readonly days: number;
  readonly due: Day | null;
  /** Days from today to `due`; null without a due date. */
  readonly daysLeft: number | null;
}

/** Findings of the issue cannot be seen any more, or can be seen again; their clock runs on. */
export interface SightComment {
  readonly kind: 'unseen' | 'seen';
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** What hides them, each place once; empty where they can be seen again. */
  readonly places: readonly UnseenPlace[];
  readonly due: Day | null;
}

/** Closed in favour of an older issue of ours about the same finding. */
export interface DuplicateComment {
  readonly kind: 'duplicate';
  readonly original: IssueLink;
}

/** Back after our close: a new clock. */
export interface ReturnedComment {
  readonly kind: 'returned';
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** The day of our close, since when it was gone. */
  readonly goneSince: Day;
  /** Why it was gone: after some reasons the old clock runs on. */
  readonly reason: GoneReason;
  readonly due: Day | null;
}

/** Closed by hand but still there: reopened, the clock never stopped. */
export interface StillThereComment {
  readonly kind: 'still-there';
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** Login of whoever closed it; null where unknown. */
  readonly closedBy: string | null;
  readonly due: Day | null;
}

/** The same weakness stands elsewhere now: its clock goes on. */
export interface MovedComment {
  readonly kind: 'moved';
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** Paths, untrusted; the same where it moved within its file. */
  readonly from: string;
  readonly to: string;
  /** Fingerprint that it has now, by which waivers name it. */
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

/** The due date comes near. */
export interface DueSoonComment {
  readonly kind: 'due-soon';
  readonly due: Day;
  /** Days from today to `due`, 0 for today. */
  readonly daysLeft: number;
  /**
   * Logins without `@`. They are mentioned: this and `overdue` are the only places where Fixby does
   * so.
   */
  readonly assignees: readonly string[];
}

/** The due date is over. */
export interface OverdueComment {
  readonly kind: 'overdue';
  readonly due: Day;
  /** Whole days since `due`, at least 1. */
  readonly daysLate: number;
  /** 0 the first time, then one more each week. */
  readonly nth: number;
  readonly assignees: readonly string[];
}

/** The severity is another one than before. */
export interface SeverityComment {
  readonly kind: 'severity';
  readonly from: Severity;
  readonly to: Severity;
  /** Why this severity, in one sentence without its full stop. Untrusted. */
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

/** On the issue of a package: findings that joined it. */
export interface JoinedComment {
  readonly kind: 'joined';
  readonly findings: readonly ListedFinding[];
}

/** On the issue of a package: findings that are gone while others stay. */
export interface LeftComment {
  readonly kind: 'left';
  readonly commit: string | null;
  readonly runUrl: string | null;
  readonly findings: readonly ListedFinding[];
}

/** On the dashboard: findings that have no issue yet; their clock starts with this comment. */
export interface WaitingComment {
  readonly kind: 'waiting';
  /** Those that may be shown, worst first. */
  readonly findings: readonly ListedFinding[];
  /** How many more there are that may not be shown. */
  readonly withheld: number;
}

/** What every answer to a comment knows of it. */
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

/** What `/fixby status` asked for. */
export interface StatusAnswer extends Answer {
  readonly kind: 'status';
  readonly severity: Severity;
  readonly due: Day | null;
  readonly daysLeft: number | null;
  /** Why this due date, in one sentence. */
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

/** The author may not do this; said once to each. */
export interface RefusedAnswer extends Answer {
  readonly kind: 'refused';
}

/** The command could not be understood, or can't be carried out. */
export interface BadCommandAnswer extends Answer {
  readonly kind: 'bad-command';
  /** What is wrong and what to write instead. May quote the comment: untrusted. */
  readonly problem: string;
}

/** A comment that gave a waiver or a severity was edited or deleted afterwards: it is void. */
export interface VoidAnswer extends Answer {
  readonly kind: 'void';
  readonly due: Day | null;
}

/** A comment about what happened to a finding, as data for its words. */
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
  | WaitingComment;

/** An answer to somebody's `/fixby` comment, as data for its words. */
export type AnswerComment =
  | WaivedAnswer
  | RuledAnswer
  | UnwaivedAnswer
  | SeverityAnswer
  | StatusAnswer
  | RefusedAnswer
  | BadCommandAnswer
  | VoidAnswer;
