import type { DashboardData } from '../core/dashboard/dashboard.js';
import { dashboardData } from '../core/dashboard/data.js';
import type { Finding } from '../core/findings/finding.js';
import { isRuling } from '../core/findings/gone.js';
import { completeIn, type Result } from '../core/findings/result.js';
import { isWhole } from '../core/gate/sight.js';
import { goneSaid } from '../core/ledger/gone-said.js';
import { ownDashboard } from '../core/ledger/own-dashboard.js';
import { answerSteps, askersOf } from '../core/ledger/plan/answers.js';
import type { IssueWords, PlanContext } from '../core/ledger/plan/context.js';
import { planDashboard } from '../core/ledger/plan/dashboard.js';
import { placeSteps, planIssues, type IssuePlan } from '../core/ledger/plan/plan.js';
import { lookedAtSteps, type EpisodeEnds } from '../core/ledger/plan/looked-at.js';
import { closingSteps, newReportSteps, reportPeople, reportUpkeep } from '../core/ledger/plan/reports.js';
import { simulate } from '../core/ledger/plan/simulate.js';
import type { IssueStep, Said } from '../core/ledger/plan/steps.js';
import type { TrackerState } from '../core/ledger/plan/tracker-reduce.js';
import { readLedger, type Ledger, type LedgerDashboard } from '../core/ledger/read.js';
import type { Tracker } from '../core/ledger/tracker.js';
import { DEFAULT_POLICY_PATH } from '../core/policy/path.js';
import type { Policy } from '../core/policy/policy.js';
import type { CheckResult } from '../core/posture/check-result.js';
import { dayOf, type Day } from '../core/scale/day.js';
import type { Client, RepositoryName } from '../github/client.js';
import { readRoles } from '../github/read/permissions.js';
import { applySteps, type Applied } from '../github/write/apply.js';
import type { IssueStore } from '../github/write/store.js';
import type { DashboardContext } from '../report/dashboard/context.js';
import { renderDashboard } from '../report/dashboard/dashboard.js';
import { createIssueWords } from '../report/issue/words.js';
import type { Tree } from '../system/tree.js';
import { readOwners } from './owners.js';

/** What `keepIssues`, `issuePlan` and `planAll` need to know about the run and its result. */
export interface Tracking extends Pick<PlanContext, 'words' | 'owners' | 'whole' | 'runUrl'> {
  /** Tells whether a source was scanned completely, over the whole default branch. */
  readonly complete: (source: string) => boolean;
  readonly policy: Policy;
  readonly result: Result;
  /** `https://github.com/owner/name` of the scanned repository. */
  readonly repositoryUrl: string;
  /**
   * Address at which authorized readers find the findings that public readers may not see; null
   * when there is none.
   */
  readonly detailsUrl: string | null;
  /** Path of the workflow file that runs this; null outside a workflow. */
  readonly workflow: string | null;
}

/**
 * Creates the texts of issue bodies and comments.
 * @param repositoryUrl `https://github.com/owner/name` of the scanned repository
 * @param checks what the checks of the posture say; none where only comments are written
 */
export function issueWordsFor(
  policy: Policy,
  policyPath: string | null,
  today: Day,
  repositoryUrl: string,
  checks: readonly CheckResult[] = [],
): IssueWords {
  return createIssueWords({
    checks,
    repositoryUrl,
    policyPath: policyPath ?? DEFAULT_POLICY_PATH,
    today,
    timezone: policy.sla.timezone,
  });
}

/** The input of `trackingOf`: a finished scan of the default branch. */
export interface TrackedScan extends Omit<Tracking, 'words' | 'owners' | 'complete' | 'whole'> {
  readonly head: Tree;
  /**
   * The directory that was scanned, relative to the repository's root; `''` for all of it. When
   * only a part of the tree was scanned, nothing outside of it counts as gone.
   */
  readonly directory: string;
}

/**
 * Adds to a scan what planning needs: the texts, the code owners and which sources were complete.
 * @throws what reading the CODEOWNERS file throws
 */
export async function trackingOf({ head, directory, ...scan }: TrackedScan): Promise<Tracking> {
  const { policy, result, repositoryUrl } = scan;
  const checks = result.scans.flatMap((scan) => scan.checks ?? []);
  const seen = result.scans.filter(({ coverage }) => coverage === null || isWhole(coverage.head));
  return {
    ...scan,
    words: issueWordsFor(policy, result.policy.path, result.today, repositoryUrl, checks),
    owners: await readOwners(head),
    complete: completeIn(result.scans, directory),
    whole: completeIn(seen, directory),
  };
}

/** Answers to `/fixby` commands, decided before the findings are assessed. */
export interface Answers {
  readonly steps: readonly IssueStep[];
  /** The tracker as it will be once these answers have been written. */
  readonly tracker: Tracker;
}

/**
 * Plans the answers to open `/fixby` commands, takes in what people reported and closed, and
 * computes how that changes this run. Nothing is written to GitHub yet.
 * @param asOf RFC 3339: now
 * @param ends when the episodes in the logs ended; null where they were not read, or not whole
 * @throws what the client throws
 */
export async function prepareAnswers(
  tracker: Tracker,
  client: Client,
  name: RepositoryName,
  policy: Policy,
  asOf: string,
  words: PlanContext['words'],
  ends: EpisodeEnds | null = null,
): Promise<Answers> {
  const render = renderWith(words);
  const today = dayOf(asOf, policy.sla.timezone);
  const before = readLedger(tracker);
  const reports = {
    policy,
    asOf: toSecond(asOf),
    today,
    roles: await readRoles(client, name, reportPeople(tracker, before)),
    render,
  };
  const draft = new Draft(tracker, (state, steps) => simulate(state, steps, toSecond(asOf), render));
  draft.plan((ledger, now) => newReportSteps(now, ledger, reports));
  const askers = askersOf(draft.ledger);
  const roles = await readRoles(client, name, askers);
  const permitted = new Map(askers.map((login) => [login, roles.get(login) === 'maintains'] as const));
  draft.plan((ledger) =>
    answerSteps(ledger, { policy, asOf, today, permitted, lastScan: lastScanOf(ledger) }),
  );
  draft.plan((ledger) => ledger.issues.flatMap((entry) => closingSteps(entry, reports)));
  if (ends !== null)
    draft.plan((ledger) => ledger.issues.flatMap((entry) => lookedAtSteps(entry, ends, reports)));
  draft.plan((ledger, now) => ledger.issues.flatMap((entry) => reportUpkeep(entry, now, reports)));
  const steps = foldedCards(draft.steps);
  return { steps: [...placeSteps(steps, { tracker }), ...steps], tracker: draft.tracker };
}

/**
 * The steps without those that edit a report's comment which is only about to be written: it is
 * written as it would be in the end.
 */
function foldedCards(steps: readonly IssueStep[]): IssueStep[] {
  const isCard = (step: IssueStep): step is Extract<IssueStep, { kind: 'comment' }> =>
    step.kind === 'comment' && 'marker' in step.say && step.say.marker.kind === 'report';
  const fresh = new Set(steps.filter(isCard).map(({ issue }) => JSON.stringify(issue)));
  const final = new Map<string, Said>();
  const rest = steps.filter((step) => {
    if (step.kind !== 'edit-comment' || 'text' in step.say || step.say.marker.kind !== 'report') return true;
    const about = JSON.stringify(step.issue);
    if (fresh.has(about)) final.set(about, step.say);
    return !fresh.has(about);
  });
  return rest.map((step) => {
    const say = isCard(step) ? final.get(JSON.stringify(step.issue)) : undefined;
    return say === undefined ? step : { ...step, say };
  });
}

/** Steps that are planned one after another, each as if the ones before had been carried out. */
class Draft {
  readonly steps: IssueStep[] = [];
  readonly #after: (state: TrackerState, steps: readonly IssueStep[]) => TrackerState;
  #state: TrackerState;

  constructor(tracker: Tracker, after: (state: TrackerState, steps: readonly IssueStep[]) => TrackerState) {
    this.#state = { tracker, created: new Map() };
    this.#after = after;
  }

  get tracker(): Tracker {
    return this.#state.tracker;
  }

  get ledger(): Ledger {
    return readLedger(this.tracker);
  }

  plan(make: (ledger: Ledger, tracker: Tracker) => readonly IssueStep[]): void {
    const steps = make(this.ledger, this.tracker);
    this.steps.push(...steps);
    this.#state = this.#after(this.#state, steps);
  }
}

/**
 * RFC 3339 time of the last complete scan that the dashboard records; null when it records none.
 */
export function lastScanOf(ledger: Ledger): string | null {
  const scans = ownDashboard(ledger)?.meta.scans ?? [];
  return (
    scans
      .map(({ lastComplete }) => lastComplete)
      .sort()
      .at(-1) ?? null
  );
}

/** An RFC 3339 time without fractions of a second, the form that GitHub uses. */
export function toSecond(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/u, 'Z');
}

/** Renders the text of a comment with the given words. */
export function renderWith(words: PlanContext['words']): (say: Said) => string {
  return ({ comment, marker }) => words.comment(comment, marker);
}

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
  const { result, policy, words, owners, complete, whole, runUrl } = tracking;
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
    unseen: unseenIn(result),
    complete,
    whole,
    owners,
    words,
  };
  return planIssues(context, () => dashboardText(tracker, ledger, tracking).rendered);
}

/**
 * Findings of which at least one location is visible to the scan. Reports of people have issues of
 * their own, which no scan keeps.
 */
function shownIn({ findings }: Result): readonly Finding[] {
  return findings.filter(({ state, report }) => state === 'open' && report === undefined);
}

/**
 * The reason why a finding is gone, by its fingerprint: this run's reason, else the one that its
 * issue states.
 */
function goneIn({ gone }: Result, ledger: Ledger): PlanContext['goneAs'] {
  const reasons = new Map([...goneSaid(ledger), ...gone.map(({ id, reason }) => [id, reason] as const)]);
  return (id) => reasons.get(id) ?? null;
}

/** What is there, and comments call no finding. */
function ruledIn({ gone }: Result): PlanContext['ruled'] {
  return new Set(gone.filter(({ reason }) => isRuling(reason)).map(({ id }) => id));
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

function dashboardSteps(
  after: TrackerState,
  tracking: Tracking,
): { readonly steps: IssueStep[]; readonly data: DashboardData } {
  const ledger = readLedger(after.tracker);
  const { rendered, data } = dashboardText(after.tracker, ledger, tracking);
  return { steps: planDashboard(ledger, rendered, after.tracker.pins ?? 0), data };
}

type RenderedDashboard = ReturnType<typeof renderDashboard>;

function dashboardText(
  tracker: Tracker,
  ledger: Ledger,
  tracking: Tracking,
): { readonly rendered: RenderedDashboard; readonly data: DashboardData } {
  const { result, policy, complete, repositoryUrl, runUrl, detailsUrl, workflow } = tracking;
  const data = dashboardData({
    tracker,
    ledger,
    findings: shownIn(result),
    goneAs: goneIn(result, ledger),
    ruled: ruledIn(result),
    detailsUrl,
    scans: result.scans,
    complete,
    whole: (source) => tracking.whole(source) && leavesNothingOut(policy),
    previous: ownDashboard(ledger)?.meta ?? null,
    policy,
    asOf: toSecond(result.asOf),
    today: result.today,
    waivers: result.waivers,
  });
  const previous = ownDashboard(ledger);
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

/** Whether the policy excludes no file and disables no rule: what is not seen then is fixed. */
function leavesNothingOut({ scan }: Policy): boolean {
  return Object.values(scan).every(
    (section) =>
      !('exclude' in section && section.exclude.length > 0) &&
      !('disable' in section && section.disable.length > 0),
  );
}

/**
 * The text as an earlier run of this day wrote it, where nothing but the time, the commit and the
 * run would be another: a run that changes nothing writes nothing. Null where something is.
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
