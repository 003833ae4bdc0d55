import type { IssueLink } from '../findings/issue-link.js';
import type { Epss } from '../findings/priority.js';
import type { Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import type { SlaState } from '../scale/sla-state.js';

/**
 * One line of the dashboard: an open finding, or an open package issue where issues are grouped by
 * package.
 */
export interface DashboardRow {
  /** Fingerprint of the finding. */
  readonly finding: string;
  /**
   * Null while the finding waits for its issue (`issues.limit`), and when it was waived before it
   * got one.
   */
  readonly issue: IssueLink | null;
  /**
   * What the finding is, in a form that the dashboard's readers may see: `lodash 4.17.15: Prototype
   * Pollution`. Untrusted.
   */
  readonly title: string;
  readonly severity: Severity;
  readonly sla: SlaState;
  /** Whether it is waived today; it is then counted as waived only, whatever `sla` says. */
  readonly waived: boolean;
  /** Calendar date in the policy's time zone; null when the policy gives no due date. */
  readonly due: Day | null;
  /**
   * Days from today to `due`: 0 on the due date itself, negative when overdue; null without a due
   * date.
   */
  readonly daysLeft: number | null;
  /** Whole days from the start of the clock to today. */
  readonly ageDays: number;
  /** Login of the first assignee, without `@`; null where there is none. */
  readonly owner: string | null;
  /** RFC 3339 time since when it cannot be seen by the scan; null when it can. */
  readonly unseenSince: string | null;
  /** The day since when it is listed as exploited; null where no feed lists it. */
  readonly exploited: Day | null;
  /** How likely exploitation is; null where no feed says. */
  readonly epss: Epss | null;
  /** Whether one of its findings has no version yet that fixes it. */
  readonly unfixed: boolean;
}

/** How many findings were open at the end of a week, including waived ones. */
export interface WeekCount extends Readonly<Record<Severity, number>> {
  /** The last day of the week; today for the current week. */
  readonly day: Day;
}

/** How many of today's open findings remain after a day if each is fixed on its due date. */
export interface BurnDownPoint {
  readonly day: Day;
  readonly open: number;
}

/**
 * How due dates were kept: findings fixed in a period and those that are overdue now, and how many
 * of them were fixed on or before their due date. Findings without a due date are in neither.
 */
export interface Compliance {
  readonly counted: number;
  readonly within: number;
}

/** How due dates were kept in the last days, by severity. */
export interface ComplianceWindow extends Compliance {
  readonly windowDays: 30 | 90 | 365;
  readonly severity: Severity;
}

/** The same for a calendar month: what is overdue counts in the month in which it was due. */
export interface ComplianceMonth extends Compliance {
  /** `YYYY-MM` */
  readonly month: string;
}

/** How long findings of one severity stay open. */
export interface SeverityPace {
  readonly severity: Severity;
  /** Days that the policy gives; null where it gives no due date. */
  readonly policyDays: number | null;
  /**
   * Mean days from the start of the clock to the fix, over the last 365 days; null when nothing was
   * fixed.
   */
  readonly meanDaysToFix: number | null;
  /** The oldest open finding that is not waived; null where there is none. */
  readonly oldest: DashboardRow | null;
}

/** The figures behind the dashboard's charts. */
export interface Trends {
  /** One point a week, oldest first; the last one is now. */
  readonly weeks: readonly WeekCount[];
  /** Evenly spaced points; the first one is today. */
  readonly burnDown: readonly BurnDownPoint[];
  readonly windows: readonly ComplianceWindow[];
  /** Consecutive months, oldest first. */
  readonly months: readonly ComplianceMonth[];
  readonly pace: readonly SeverityPace[];
}
