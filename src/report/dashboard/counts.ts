import type { DashboardData } from '../../core/dashboard/dashboard.js';
import { isDueThisWeek, type Figures } from '../../core/findings/counts.js';
import type { DashboardRow } from '../../core/history/trend.js';
import type { DashboardScan } from '../../core/ledger/dashboard-scan.js';
import { severityRank } from '../../core/scale/severity.js';
import { compareText } from '../../core/scale/text-order.js';

/** What the dashboard's first line is about. */
export interface Standing {
  readonly figures: Figures;
  /** Worst first. Waived findings are in neither list. */
  readonly overdue: readonly DashboardRow[];
  /** Known to be exploited; worst first. */
  readonly exploited: readonly DashboardRow[];
  /** Due today or in the six days after it; worst first. */
  readonly dueThisWeek: readonly DashboardRow[];
  /** Scanners that failed in this run. */
  readonly failed: readonly DashboardScan[];
  /** Whether no scanner at all was complete in this run. */
  readonly blind: boolean;
}

/** Sorts the dashboard's rows, findings that wait for their issue among them. */
export function standing({ rows, waiting, scans, figures }: DashboardData): Standing {
  const open = [...rows, ...waiting].filter((row) => !row.waived).sort(worstFirst);
  return {
    figures,
    exploited: open.filter((row) => row.exploited !== null),
    overdue: open.filter((row) => row.sla === 'overdue'),
    dueThisWeek: open.filter(isDueThisWeek),
    failed: scans.filter(({ state }) => state === 'failed'),
    blind: scans.every(({ state }) => state !== 'done'),
  };
}

/**
 * Sort order of rows: what is known to be exploited, then by severity, due date, EPSS, age, and
 * fingerprint (so that it is total).
 */
export function worstFirst(a: DashboardRow, b: DashboardRow): number {
  return (
    Number(a.exploited === null) - Number(b.exploited === null) ||
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.due ?? '9999-12-31', b.due ?? '9999-12-31') ||
    (b.epss?.score ?? 0) - (a.epss?.score ?? 0) ||
    b.ageDays - a.ageDays ||
    compareText(a.finding, b.finding)
  );
}
