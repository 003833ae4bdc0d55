import type { Figures } from '../findings/counts.js';
import type { IssueLink } from '../findings/issue-link.js';
import type { ScanReport } from '../findings/result.js';
import type { Approval } from '../policy/approvers.js';
import type { GrantKind } from '../gate/memory.js';
import type { WaiverStanding } from '../gate/waiver-rules.js';
import type { DashboardRow, Trends } from '../history/trend.js';
import type { DashboardScan } from '../ledger/dashboard-scan.js';
import type { Clocks } from '../ledger/metadata/clocks.js';
import type { CoveragePoint } from '../ledger/metadata/coverage-point.js';
import type { DashboardMetadata } from '../ledger/metadata/dashboard.js';
import type { Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import type { SlaState } from '../scale/sla-state.js';

/** The state of a waiver on the dashboard; `expiring` ones end within 30 days. */
export type WaiverState = WaiverStanding | 'expiring' | 'unused';

/** A waiver of the policy, or one given by a comment on an issue. */
export interface DashboardWaiver {
  /** What it accepts the findings as. */
  readonly kind: GrantKind;
  /** What it covers, in words: `CVE-2021-23337, npm/lodash`. Untrusted. */
  readonly match: string;
  readonly reason: string;
  /** Who approved it; null where nobody is named. */
  readonly approvedBy: string | null;
  /** Whether GitHub shows that they did; null where nobody is named. */
  readonly approval: Approval | null;
  /** The last day on which it applies. */
  readonly expires: Day;
  readonly state: WaiverState;
  /** The issue on which it was given by comment; null for a waiver of the policy. */
  readonly issue: IssueLink | null;
}

/**
 * A finding that is still present although a person closed its issue as "not planned". It counts
 * for the gate as before.
 */
export interface DismissedRow {
  readonly issue: IssueLink;
  /** Untrusted. */
  readonly title: string;
  readonly severity: Severity;
  readonly sla: SlaState;
  readonly due: Day | null;
  /** Login of the person who closed it; null where unknown. */
  readonly by: string | null;
  /** The day on which it was closed. */
  readonly on: Day;
}

/** A report that no maintainer confirmed yet. */
export interface ReportedRow {
  readonly issue: IssueLink;
  /** Untrusted. */
  readonly title: string;
  /** As the report states it, or as the policy says where it states none. */
  readonly severity: Severity;
  readonly due: Day | null;
  /** Login of whoever reported it; null for a deleted account. */
  readonly by: string | null;
  /** The day on which it was reported. */
  readonly on: Day;
}

/**
 * Everything that the dashboard issue shows. Lists may come in any order: the report sorts them.
 */
export interface DashboardData extends Trends {
  /**
   * All findings that are open as far as is known, wherever they are listed or not: dismissed ones
   * and those that public readers may not see among them.
   */
  readonly figures: Figures;
  /** Open findings with an open issue, waived ones included, dismissed ones not. */
  readonly rows: readonly DashboardRow[];
  /**
   * Open findings without an issue: those still waiting for one (`issues.limit`), and waived ones,
   * which get an issue only when their waiver ends. Their `issue` is null.
   */
  readonly waiting: readonly DashboardRow[];
  /**
   * Open findings that public readers may not see (`issues.disclosure`), in none of the other
   * lists.
   */
  readonly undisclosed: {
    readonly count: number;
    /**
     * Address at which authorized readers find them (code scanning, a private tracker); null when
     * there is none.
     */
    readonly url: string | null;
  };
  /**
   * Issues whose history shows to everybody what must not be shown: they were written while the
   * repository was private.
   */
  readonly exposed: readonly IssueLink[];
  readonly scans: readonly DashboardScan[];
  /** The scan reports of this run, for the section on coverage. */
  readonly scanned: readonly ScanReport[];
  /** How much was scanned: one point a week, oldest first; the last one is now. */
  readonly coverage: readonly CoveragePoint[];
  readonly waivers: readonly DashboardWaiver[];
  /** Clocks that the next run has to know, should somebody take their issues away. */
  readonly clocks: Clocks;
  readonly dismissed: readonly DismissedRow[];
  /**
   * How the promises of the statement stood and stand, each promise's periods oldest first; absent
   * where there is no statement.
   */
  readonly promises?: NonNullable<DashboardMetadata['promises']>;
  /** How requirements and answers stand, for the statement of another repository. */
  readonly stands?: NonNullable<DashboardMetadata['stands']>;
  /** What people reported and no maintainer confirmed: it counts in no figure. */
  readonly reported: readonly ReportedRow[];
}
