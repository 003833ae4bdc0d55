import type { Ruling } from '../../findings/gone.js';
import type { GrantKind } from '../../gate/memory.js';
import type { Day } from '../../scale/day.js';
import type { Severity } from '../../scale/severity.js';
import type { Milestone } from './report.js';

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
