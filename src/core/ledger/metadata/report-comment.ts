import type { ClosedByPerson } from '../../findings/gone.js';
import type { Day } from '../../scale/day.js';
import type { ReportCard, TimelineEntry } from './report.js';

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

/** The next word to others about an incident is due soon, or overdue. */
export interface IncidentDueComment {
  readonly kind: 'incident-due';
  readonly step: 'notice' | 'update';
  /** RFC 3339 */
  readonly deadline: string;
  readonly late: boolean;
  readonly assignees: readonly string[];
}
