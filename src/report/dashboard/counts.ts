import type { DashboardData } from '../../core/dashboard/dashboard.js';
import type { DashboardRow } from '../../core/history/trend.js';
import type { DashboardScan } from '../../core/ledger/dashboard-scan.js';
import type { Day } from '../../core/scale/day.js';
import { severityRank } from '../../core/scale/severity.js';
import { compareText } from '../../core/scale/text-order.js';

/** Days that "this week" has: today and the six after it. */
const WEEK_DAYS = 7;

/** The figures of the dashboard's first line. Waived findings are in none of them but `waived`. */
export interface Standing {
  readonly open: number;
  readonly waived: number;
  /** Worst first. */
  readonly overdue: readonly DashboardRow[];
  /** Due today or in the six days after it; worst first. */
  readonly dueThisWeek: readonly DashboardRow[];
  /** The earliest due date that is not over. */
  readonly nextDue: Day | null;
  /** Scanners whose run failed now. */
  readonly failed: readonly DashboardScan[];
  /** Whether no scanner at all completed its run now. */
  readonly blind: boolean;
}

/** Counts the dashboard's data, findings that wait for their issue among them. */
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

/** By severity, then the earliest due date, then the oldest, then by fingerprint: a total order. */
export function worstFirst(a: DashboardRow, b: DashboardRow): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.due ?? '9999-12-31', b.due ?? '9999-12-31') ||
    b.ageDays - a.ageDays ||
    compareText(a.finding, b.finding)
  );
}
