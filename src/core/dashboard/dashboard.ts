import type { SlaState } from '../findings/finding.js';
import type { ScanReport } from '../findings/result.js';
import type { CoveragePoint } from '../history/coverage-trend.js';
import type { Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';

/** An issue that can be linked to. */
export interface IssueLink {
  readonly number: number;
  /** `https://github.com/owner/name/issues/12` */
  readonly url: string;
}

/** One line of the dashboard: an open finding, or an open package issue where issues are grouped by package. */
export interface DashboardRow {
  /** Fingerprint of the finding. */
  readonly finding: string;
  /** Null while the finding waits for its issue (`issues.limit`), and where it was waived before it got one. */
  readonly issue: IssueLink | null;
  /** What it is, as it may be shown to whoever reads the dashboard: `lodash 4.17.15: Prototype Pollution`. Untrusted. */
  readonly title: string;
  readonly severity: Severity;
  readonly sla: SlaState;
  /** Waived today: counted as waived only, whatever `sla` says. */
  readonly waived: boolean;
  /** Calendar date in the policy's time zone; null where the policy gives none. */
  readonly due: Day | null;
  /** Days from today to `due`: 0 on the due date itself, negative when overdue; null without a due date. */
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

/** Findings fixed in a period, and how many of them on or before their due date. Findings without a due date are in neither. */
export interface FixedWithin {
  readonly fixed: number;
  readonly within: number;
}

/** What was fixed in the last days, by severity. */
export interface FixedWindow extends FixedWithin {
  readonly windowDays: 30 | 90 | 365;
  readonly severity: Severity;
}

/** What was fixed in a calendar month. */
export interface FixedMonth extends FixedWithin {
  /** `YYYY-MM` */
  readonly month: string;
}

/** How long findings of one severity live. */
export interface SeverityPace {
  readonly severity: Severity;
  /** Days that the policy gives; null where it gives no due date. */
  readonly policyDays: number | null;
  /** Mean days from the start of the clock to the fix, over the last 365 days; null where nothing was fixed. */
  readonly meanDaysToFix: number | null;
  /** The oldest open finding that is not waived; null where there is none. */
  readonly oldest: DashboardRow | null;
}

/** A scanner and its last complete run on the default branch. */
export interface DashboardScan {
  readonly scanner: string;
  /** Version in the last complete run; empty where there was none. */
  readonly version: string;
  /** RFC 3339 time of the last complete run; null where there was none. */
  readonly lastComplete: string | null;
  /** What became of it in this run. */
  readonly state: 'done' | 'skipped' | 'failed';
  /** Why it was skipped or failed; null when done. Untrusted. */
  readonly reason: string | null;
}

/** Where a waiver stands; `expiring` ones end within 30 days. */
export type WaiverState = 'overlong' | 'expired' | 'expiring' | 'unused' | 'active';

/** A waiver of the policy, or one given by a comment on an issue. */
export interface DashboardWaiver {
  /** What it covers, in words: `CVE-2021-23337, npm/lodash`. Untrusted. */
  readonly match: string;
  readonly reason: string;
  /** Who approved it; null where nobody is named. */
  readonly approvedBy: string | null;
  /** The last day on which it counts. */
  readonly expires: Day;
  readonly state: WaiverState;
  /** The issue on which it was given by comment; null for one of the policy. */
  readonly issue: IssueLink | null;
}

/** A finding that is still there, whose issue a person closed as "not planned". It gates as before. */
export interface DismissedRow {
  readonly issue: IssueLink;
  /** Untrusted. */
  readonly title: string;
  readonly severity: Severity;
  readonly due: Day | null;
  /** Login of whoever closed it; null where unknown. */
  readonly by: string | null;
  /** The day on which it was closed. */
  readonly on: Day;
}

/** Everything that the dashboard issue shows. Lists may come in any order: the report sorts them. */
export interface DashboardData {
  /** Open findings with an open issue, waived ones included, dismissed ones not. */
  readonly rows: readonly DashboardRow[];
  /** Open findings without an issue: those that wait for theirs, and waived ones, which get none before their waiver ends. Their `issue` is null. */
  readonly waiting: readonly DashboardRow[];
  /** Open findings that public readers may not see (`issues.disclosure`), in none of the other lists. */
  readonly undisclosed: {
    readonly count: number;
    /** Where those who may see them find them (code scanning, a private tracker); null for nowhere. */
    readonly url: string | null;
  };
  /** Oldest first, one a week, the last one is now. */
  readonly weeks: readonly WeekCount[];
  /** Evenly spaced, the first one is today. */
  readonly burnDown: readonly BurnDownPoint[];
  readonly windows: readonly FixedWindow[];
  /** Oldest first, without gaps. */
  readonly months: readonly FixedMonth[];
  readonly pace: readonly SeverityPace[];
  readonly scans: readonly DashboardScan[];
  /** The scans of this run, for what they looked at. */
  readonly scanned: readonly ScanReport[];
  /** How much was looked at, one point a week, the last one now; oldest first. */
  readonly coverage: readonly CoveragePoint[];
  readonly waivers: readonly DashboardWaiver[];
  readonly dismissed: readonly DismissedRow[];
}
