import { toSecond } from '../core/scale/day.js';
import type { DashboardData } from '../core/dashboard/dashboard.js';
import type { Result } from '../core/findings/result.js';
import { ownDashboard } from '../core/ledger/own-dashboard.js';
import type { PlanContext } from '../core/ledger/plan/context.js';
import { type IssuePlan, planIssues } from '../core/ledger/plan/plan.js';
import { simulate } from '../core/ledger/plan/simulate.js';
import type { IssueStep } from '../core/ledger/plan/steps.js';
import type { TrackerState } from '../core/ledger/plan/tracker-reduce.js';
import { readLedger } from '../core/ledger/read.js';
import type { Tracker } from '../core/ledger/tracker.js';
import { type Applied, applySteps } from '../github/write/apply.js';
import type { IssueStore } from '../github/write/store.js';
import { dashboardSteps, dashboardText, goneIn, ruledIn, rulingsIn, shownIn } from './tracked-dashboard.js';
import { renderWith, type Tracking } from './tracking.js';

/** An issue plan together with the dashboard steps that follow it. */
export interface WholePlan {
  readonly plan: IssuePlan;
  /** Steps for the issues, then those for the dashboard. */
  readonly steps: readonly IssueStep[];
}

/**
 * Plans everything that a run would change in the issues and on the dashboard. For dry runs:
 * nothing is written.
 */
export function planAll(tracker: Tracker, answers: readonly IssueStep[], tracking: Tracking): WholePlan {
  const at = toSecond(tracking.result.asOf);
  const render = renderWith(tracking.words);
  const start = simulate({ tracker, created: new Map() }, answers, at, render);
  const plan = issuePlan(start.tracker, tracking);
  const after = simulate(start, plan.steps, at, render);
  return { plan, steps: [...answers, ...plan.steps, ...dashboardSteps(after, tracking).steps] };
}

/** What `keepIssues` wrote, and what it could not write. */
export interface Kept {
  /** Address of the dashboard; null where it could not be written. */
  readonly dashboardUrl: string | null;
  readonly data: DashboardData;
  readonly plan: IssuePlan;
  /** Issues of others that have our marker. */
  readonly foreign: NonNullable<Tracker['foreign']>;
  readonly applied: Omit<Applied, 'state'>;
  /** The tracker as it is now. */
  readonly state: TrackerState;
}

/**
 * Writes the answers to commands, then brings the issues in line with the scan, then the dashboard
 * in line with the issues.
 * @throws what the client throws
 */
export async function keepIssues(
  store: IssueStore,
  tracker: Tracker,
  answers: readonly IssueStep[],
  tracking: Tracking,
): Promise<Kept> {
  const answered = await applySteps(store, answers, { tracker, created: new Map() });
  const plan = issuePlan(answered.state.tracker, tracking);
  const issues = await applySteps(store, plan.steps, answered.state);
  const { steps, data } = dashboardSteps(issues.state, tracking);
  const dashboard = await applySteps(store, steps, issues.state);
  const all = [answered, issues, dashboard];
  return {
    dashboardUrl: ownDashboard(readLedger(dashboard.state.tracker))?.issue.url ?? null,
    data,
    plan,
    foreign: tracker.foreign ?? [],
    state: dashboard.state,
    applied: {
      done: all.reduce((sum, { done }) => sum + done, 0),
      postponed: all.reduce((sum, { postponed }) => sum + postponed, 0),
      refused: all.flatMap(({ refused }) => refused),
      failures: all.flatMap(({ failures }) => failures),
    },
  };
}

/**
 * Plans the steps that bring the issues in line with a scan. The dashboard is planned afterwards.
 */
export function issuePlan(tracker: Tracker, tracking: Tracking): IssuePlan {
  const { result, policy, words, owners, complete, namelessAs, runUrl } = tracking;
  const ledger = readLedger(tracker);
  const context: PlanContext = {
    tracker,
    ledger,
    policy,
    asOf: toSecond(result.asOf),
    today: result.today,
    commit: result.comparison.head,
    runUrl,
    findings: shownIn(result),
    goneAs: goneIn(result, ledger),
    ruled: ruledIn(result),
    rulings: rulingsIn(result),
    unseen: unseenIn(result),
    complete,
    namelessAs,
    owners,
    words,
  };
  return planIssues(context, () => dashboardText(tracker, ledger, tracking).rendered);
}

/**
 * For each finding that the scan can no longer see: one of its paths and the item that hides it
 * there.
 */
function unseenIn({ findings }: Result): PlanContext['unseen'] {
  return new Map(
    findings.flatMap(({ id, state, locations }) => {
      const hidden = locations.find(({ unseen }) => unseen !== undefined);
      if (state === 'open' || hidden?.unseen === undefined) return [];
      return [[id, { path: hidden.path, item: hidden.unseen.item }] as const];
    }),
  );
}
