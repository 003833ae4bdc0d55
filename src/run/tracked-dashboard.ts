import type { DashboardData } from '../core/dashboard/dashboard.js';
import { dashboardData } from '../core/dashboard/data.js';
import type { Finding } from '../core/findings/finding.js';
import { idsOfFinding } from '../core/findings/finding-key.js';
import { isRuling, restartsClock } from '../core/findings/gone.js';
import type { Result } from '../core/findings/result.js';
import { goneSaid } from '../core/ledger/gone-said.js';
import { ownDashboard } from '../core/ledger/own-dashboard.js';
import type { PlanContext } from '../core/ledger/plan/context.js';
import { planDashboard } from '../core/ledger/plan/dashboard.js';
import type { IssueStep } from '../core/ledger/plan/steps.js';
import type { TrackerState } from '../core/ledger/plan/tracker-reduce.js';
import { type Ledger, type LedgerDashboard, readLedger } from '../core/ledger/read.js';
import type { Tracker } from '../core/ledger/tracker.js';
import type { Policy } from '../core/policy/policy.js';
import { dayOf, toSecond } from '../core/scale/day.js';
import type { DashboardContext } from '../report/dashboard/context.js';
import { renderDashboard } from '../report/dashboard/dashboard.js';
import { type Tracking } from './tracking.js';

/**
 * Findings of which at least one location is visible to the scan. Reports of people have issues of
 * their own, which no scan keeps.
 */
export function shownIn({ findings }: Result): readonly Finding[] {
  return findings.filter(({ state, report }) => state === 'open' && report === undefined);
}

/**
 * The reason why a finding is gone, by its fingerprint: this run's reason, else the one that its
 * issue states.
 */
export function goneIn({ gone }: Result, ledger: Ledger): PlanContext['goneAs'] {
  const reasons = new Map([
    ...goneSaid(ledger),
    ...gone.flatMap((one) => idsOfFinding(one).map((id) => [id, one.reason] as const)),
  ]);
  return (id) => reasons.get(id) ?? null;
}

/** What is there, and comments call no finding. */
export function rulingsIn({ gone }: Result): PlanContext['rulings'] {
  return gone.filter(({ reason }) => isRuling(reason));
}

/** The same, by fingerprint. */
export function ruledIn(result: Result): PlanContext['ruled'] {
  return new Set(rulingsIn(result).flatMap(idsOfFinding));
}

/** The steps that bring the dashboard in line with the issues as they are after a run. */
export function dashboardSteps(
  after: TrackerState,
  tracking: Tracking,
): { readonly steps: IssueStep[]; readonly data: DashboardData } {
  const ledger = readLedger(after.tracker);
  const { rendered, data } = dashboardText(after.tracker, ledger, tracking);
  return { steps: planDashboard(ledger, rendered, after.tracker.pins ?? 0), data };
}

type RenderedDashboard = ReturnType<typeof renderDashboard>;

/** The text of the dashboard, and the data that it shows. */
export function dashboardText(
  tracker: Tracker,
  ledger: Ledger,
  tracking: Tracking,
): { readonly rendered: RenderedDashboard; readonly data: DashboardData } {
  const { result, policy, complete, repositoryUrl, runUrl, detailsUrl, workflow } = tracking;
  const previous = ownDashboard(ledger);
  const data = dashboardData({
    tracker,
    ledger,
    findings: shownIn(result),
    goneAs: goneIn(result, ledger),
    ruled: ruledIn(result),
    detailsUrl,
    scans: result.scans,
    complete,
    isOver: isOverIn(tracking),
    previous: previous?.meta ?? null,
    policy,
    asOf: toSecond(result.asOf),
    today: result.today,
    waivers: result.waivers,
    ...(tracking.promises === undefined ? {} : { promises: tracking.promises }),
    ...(tracking.stands === undefined ? {} : { stands: tracking.stands }),
  });
  const now = {
    trackerUrl: tracker.url,
    repositoryUrl,
    commit: result.comparison.head,
    runUrl,
    preset: policy.sla.preset,
    policyPath: result.policy.path,
    asOf: toSecond(result.asOf),
    today: result.today,
    timezone: policy.sla.timezone,
    workflow,
  };
  const same = previous === null ? null : unchangedText(data, now, previous);
  return { rendered: same ?? renderDashboard(data, now), data };
}

/** What a scan does not show may be what the policy excludes or disables. */
function isOverIn({ namelessAs, policy }: Tracking): (id: string, source: string) => boolean {
  const all = leavesNothingOut(policy);
  return (id, source) => {
    const reason = namelessAs(id, source);
    return all && reason !== null && restartsClock(reason);
  };
}

/** Whether the policy excludes no file and disables no rule: what is not seen then is fixed. */
function leavesNothingOut({ scan }: Policy): boolean {
  return Object.values(scan).every(
    (section) =>
      !('exclude' in section && section.exclude.length > 0) &&
      !('disable' in section && section.disable.length > 0),
  );
}

/**
 * The dashboard's present text, if an earlier run of the same day wrote it and this run would
 * change only the time, the commit and the link to the run: then nothing is written. Null if
 * anything else would change.
 */
function unchangedText(
  data: DashboardData,
  now: DashboardContext,
  { issue, meta }: LedgerDashboard,
): RenderedDashboard | null {
  if (meta.asOf === '' || dayOf(meta.asOf, now.timezone) !== now.today) return null;
  const times = new Map(meta.scans.map((scan) => [scan.scanner, scan.lastComplete]));
  const sameDay = (time: string): boolean => dayOf(time, now.timezone) === now.today;
  const scans = data.scans.map((scan) => {
    const before = times.get(scan.scanner);
    const keep =
      scan.lastComplete !== null && before !== undefined && sameDay(before) && sameDay(scan.lastComplete);
    return keep ? { ...scan, lastComplete: before } : scan;
  });
  const { asOf, commit, runUrl } = meta;
  const rendered = renderDashboard({ ...data, scans }, { ...now, asOf, commit, runUrl });
  return issue.body.replaceAll('\r\n', '\n') === rendered.body ? rendered : null;
}
