import type { IssueLink } from '../findings/issue-link.js';
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
   * Null while the finding waits for its issue (`issues.limit`), and where it was waived before it
   * got one.
   */
  readonly issue: IssueLink | null;
  /**
   * What it is, as it may be shown to whoever reads the dashboard:
   * `lodash 4.17.15: Prototype Pollution`. Untrusted.
   */
  readonly title: string;
  readonly severity: Severity;
  readonly sla: SlaState;
  /** Waived today: counted as waived only, whatever `sla` says. */
  readonly waived: boolean;
  /** Calendar date in the policy's time zone; null where the policy gives none. */
  readonly due: Day | null;
  /**
   * Days from today to `due`: 0 on the due date itself, negative when overdue; null without a due
   * date.
   */
  readonly daysLeft: number | null;
  /** Whole days since the clock started. */
  readonly ageDays: number;
  /** Login of the first assignee, without `@`; null where there is none. */
  readonly owner: string | null;
  /** RFC 3339 time since when it cannot be seen any more; null where it can. */
  readonly unseenSince: string | null;
}

/** How many findings were there at the end of a week, waived ones among them. */
export interface WeekCount extends Readonly<Record<Severity, number>> {
  /** The week's last day, or today for the week that is not over. */
  readonly day: Day;
}

/** How many of today's open findings are left after a day if each is fixed on its due date. */
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

/** How long findings of one severity live. */
export interface SeverityPace {
  readonly severity: Severity;
  /** Days that the policy gives; null where it gives no due date. */
  readonly policyDays: number | null;
  /**
   * Mean days from the start of the clock to the fix, over the last 365 days; null where nothing
   * was fixed.
   */
  readonly meanDaysToFix: number | null;
  /** The oldest open finding that is not waived; null where there is none. */
  readonly oldest: DashboardRow | null;
}

/** How findings came and went: the figures behind the charts of the dashboard. */
export interface Trends {
  /** Oldest first, one a week, the last one is now. */
  readonly weeks: readonly WeekCount[];
  /** Evenly spaced, the first one is today. */
  readonly burnDown: readonly BurnDownPoint[];
  readonly windows: readonly ComplianceWindow[];
  /** Oldest first, without gaps. */
  readonly months: readonly ComplianceMonth[];
  readonly pace: readonly SeverityPace[];
}
