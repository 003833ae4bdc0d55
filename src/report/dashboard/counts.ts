import type { DashboardData } from '../../core/dashboard/dashboard.js';
import type { DashboardRow } from '../../core/history/trend.js';
import type { DashboardScan } from '../../core/ledger/dashboard-scan.js';
import type { Day } from '../../core/scale/day.js';
import { severityRank } from '../../core/scale/severity.js';
import { compareText } from '../../core/scale/text-order.js';

/** The number of days that count as "this week", today included. */
const WEEK_DAYS = 7;

/** The figures of the dashboard's first line. A waived finding counts in `waived` only. */
export interface Standing {
  readonly open: number;
  readonly waived: number;
  /** Worst first. */
  readonly overdue: readonly DashboardRow[];
  /** Due today or in the six days after it; worst first. */
  readonly dueThisWeek: readonly DashboardRow[];
  /** The earliest due date that has not passed. */
  readonly nextDue: Day | null;
  /** Scanners that failed in this run. */
  readonly failed: readonly DashboardScan[];
  /** Whether no scanner at all was complete in this run. */
  readonly blind: boolean;
}

/** Computes the figures. Findings that wait for an issue are included. */
export function standing({ rows, waiting, scans }: DashboardData): Standing {
  const all = [...rows, ...waiting];
  const open = all.filter((row) => !row.waived).sort(worstFirst);
  const ahead = open.flatMap(({ due, sla }) => (due === null || sla === 'overdue' ? [] : [due])).sort();
  return {
    open: open.length,
    waived: all.length - open.length,
    overdue: open.filter((row) => row.sla === 'overdue'),
    dueThisWeek: open.filter(isDueThisWeek),
    nextDue: ahead[0] ?? null,
    failed: scans.filter(({ state }) => state === 'failed'),
    blind: scans.every(({ state }) => state !== 'done'),
  };
}

function isDueThisWeek({ daysLeft, sla }: DashboardRow): boolean {
  return sla !== 'overdue' && daysLeft !== null && daysLeft < WEEK_DAYS;
}

/**
 * Sort order of rows: by severity, then due date, then age, then fingerprint (so that it is total).
 */
export function worstFirst(a: DashboardRow, b: DashboardRow): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.due ?? '9999-12-31', b.due ?? '9999-12-31') ||
    b.ageDays - a.ageDays ||
    compareText(a.finding, b.finding)
  );
}
