import type { Finding } from '../findings/finding.js';
import type { IdleWaiver } from '../findings/result.js';
import { coverageTrend } from '../history/coverage-trend.js';
import { metricsOf } from '../history/metrics.js';
import { recordsOf, type FindingRecord } from '../history/records.js';
import type { DashboardData } from './dashboard.js';
import { rowsOf, waitingRow, type RowsInput } from './rows.js';
import { dashboardScans, lookedEverywhere, type ScansInput } from './scans.js';
import { issueWaivers, policyWaivers } from './waivers.js';

/** The input of `dashboardData`. */
export interface DashboardInput extends Omit<RowsInput, 'records'>, ScansInput {
  /** Findings that wait for their issue, because of `issues.limit`. */
  readonly waiting: readonly Finding[];
  /**
   * How many findings of this run public readers may not see, and the address at which authorized
   * readers find them.
   */
  readonly undisclosed: DashboardData['undisclosed'];
  /** The policy's waivers that matched nothing in this run. */
  readonly waivers: { readonly unused: readonly IdleWaiver[] };
}

/** Computes what the dashboard shows. The same issues, findings and time give the same data. */
export function dashboardData(input: DashboardInput): DashboardData {
  const { ledger, policy, asOf, today, undisclosed } = input;
  const records = recordsOf(ledger, policy, asOf);
  const byId = new Map(records.map((record) => [record.id, record]));
  const { rows, dismissed, hidden, unfiled } = rowsOf({ ...input, records: byId });
  const later = new Set(input.waiting);
  const without = [...later, ...unfiled.filter((finding) => !later.has(finding))];
  const waiting = without.map((finding) => waitingRow(finding, input));
  return {
    rows,
    waiting,
    undisclosed: { ...undisclosed, count: undisclosed.count + hidden },
    ...metricsOf({ records, rows: [...rows, ...waiting], policy, today }),
    scans: dashboardScans(input),
    scanned: input.scans,
    coverage: coverageTrend(input.previous?.coverage ?? [], input.scans, today),
    waivers: [
      ...policyWaivers(policy, lookedEverywhere(input) ? input.waivers.unused : [], today),
      ...issueWaivers(ledger, isOpen(byId), today),
    ],
    dismissed,
  };
}

function isOpen(records: ReadonlyMap<string, FindingRecord>): (id: string) => boolean {
  return (id) => records.get(id)?.ended === null;
}
