import { planDashboard } from '../ledger/plan/dashboard.js';
import type { IssueStep } from '../ledger/plan/steps.js';
import type { LedgerDashboard } from '../ledger/read.js';
import type { TrackedIssue, Tracker } from '../ledger/tracker.js';
import { dashboardMetadata } from '../ledger/metadata/dashboard.js';
import { NO_CLOCKS } from '../ledger/metadata/clocks.js';
import { parseFleetMetadata, type FleetMetadata } from './metadata.js';

/** An issue over all repositories, with what it remembers. */
export interface FleetIssue {
  readonly issue: TrackedIssue;
  readonly meta: FleetMetadata;
}

/** The issues over all repositories that we opened, the oldest first. */
export function fleetIssues({ issues }: Pick<Tracker, 'issues'>): FleetIssue[] {
  return [...issues]
    .sort((a, b) => a.number - b.number)
    .flatMap((issue) => {
      const meta = issue.reporter === undefined ? parseFleetMetadata(issue.written ?? issue.body) : null;
      const duplicate = issue.events.at(-1)?.reason === 'duplicate';
      return meta === null || duplicate ? [] : [{ issue, meta }];
    });
}

/** It keeps no clocks and no scans. */
const NOTHING = dashboardMetadata(
  { scans: [], coverage: [], clocks: NO_CLOCKS },
  { asOf: '', commit: null, runUrl: null, workflow: null },
);

/** The steps that bring the issue in step, as a dashboard's: none where nothing changed. */
export function planFleetIssue(
  tracker: Pick<Tracker, 'issues' | 'pins'>,
  rendered: { readonly title: string; readonly body: string },
): IssueStep[] {
  const dashboards = fleetIssues(tracker).map(({ issue }): LedgerDashboard => ({
    issue,
    meta: NOTHING,
    notes: [],
  }));
  return planDashboard({ dashboards }, rendered, tracker.pins ?? 0);
}
