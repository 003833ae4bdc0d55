import { figuresOf } from '../findings/counts.js';
import type { IdleWaiver } from '../findings/result.js';
import { coverageTrend } from '../history/coverage-trend.js';
import { metricsOf } from '../history/metrics.js';
import type { FindingRecord } from '../history/finding-record.js';
import { recordsOf } from '../history/records.js';
import type { DashboardData } from './dashboard.js';
import { clocksOf } from '../ledger/clocks.js';
import { ownDashboard } from '../ledger/own-dashboard.js';
import { exposedIn } from '../ledger/plan/redaction.js';
import { listedRows } from './listed-rows.js';
import { reportedRows } from './reported.js';
import { rowsOf, waitingRow } from './rows.js';
import type { RowsInput } from './rows-input.js';
import { dashboardScans, missesTool, type ScansInput } from './scans.js';
import { issueWaivers, policyWaivers } from './waivers.js';

/** The input of `dashboardData`. */
export interface DashboardInput extends Omit<RowsInput, 'records'>, ScansInput {
  /**
   * Where those who may see them find findings that public readers may not see; null for nowhere.
   */
  readonly detailsUrl: string | null;
  /** Tells whether the clock has ended of a finding that this run does not show. */
  readonly isOver: (id: string, source: string) => boolean;
  /** The policy's waivers that matched nothing in this run. */
  readonly waivers: { readonly unused: readonly IdleWaiver[] };
  /** How the promises of the statement stand; absent where there is no statement. */
  readonly promises?: DashboardData['promises'];
  readonly stands?: DashboardData['stands'];
}

/** Computes what the dashboard shows. The same issues, findings and time give the same data. */
export function dashboardData(input: DashboardInput): DashboardData {
  const { ledger, policy, asOf, today, detailsUrl } = input;
  const records = recordsOf(ledger, policy, asOf).filter(({ report }) => report?.confirmed !== false);
  const byId = new Map(records.map((record) => [record.id, record]));
  const { rows, dismissed, hidden, unfiled, counted } = rowsOf({ ...input, records: byId });
  const listed = listedRows(input);
  const waiting = [...unfiled.map((finding) => waitingRow(finding, input)), ...listed.map(({ row }) => row)];
  const open = [...counted, ...listed.map((one) => one.counted)];
  const exposed = exposedIn(ledger, input.tracker);
  return {
    rows,
    waiting,
    undisclosed: { count: hidden, url: detailsUrl },
    exposed: exposed.map(({ issue: { number, url } }) => ({ number, url })),
    figures: figuresOf(open),
    ...metricsOf({ records, rows: [...rows, ...waiting], counted: open, policy, today }),
    scans: dashboardScans(input),
    scanned: input.scans,
    coverage: coverageTrend(input.previous?.coverage ?? [], input.scans, today),
    waivers: [
      ...policyWaivers(policy, missesTool(input) ? [] : input.waivers.unused, today),
      ...issueWaivers(
        ledger.issues.filter((entry) => !exposed.includes(entry)),
        isOpen(byId),
        policy,
        today,
      ),
    ],
    dismissed,
    ...(input.promises === undefined ? {} : { promises: input.promises }),
    ...(input.stands === undefined || input.tracker.public ? {} : { stands: input.stands }),
    reported: reportedRows(ledger, input.tracker.public, { policy, asOf, today }),
    clocks: clocksOf(ledger, {
      here: new Set(input.findings.map(({ id }) => id)),
      isOver: input.isOver,
      public: input.tracker.public,
    }),
  };
}

/** The same where no scan is at hand: what the issues tell by themselves. */
export function dashboardByIssues(
  input: Pick<DashboardInput, 'tracker' | 'ledger' | 'policy' | 'asOf' | 'today'>,
): DashboardData {
  return dashboardData({
    ...input,
    findings: [],
    detailsUrl: null,
    scans: [],
    complete: () => false,
    isOver: () => false,
    goneAs: () => null,
    ruled: new Set(),
    previous: ownDashboard(input.ledger)?.meta ?? null,
    waivers: { unused: [] },
  });
}

function isOpen(records: ReadonlyMap<string, FindingRecord>): (id: string) => boolean {
  return (id) => records.get(id)?.ended === null;
}
