import type { DashboardData } from '../core/dashboard/dashboard.js';
import { dashboardData } from '../core/dashboard/data.js';
import type { Finding } from '../core/findings/finding.js';
import { completeIn, type Result } from '../core/findings/result.js';
import { isWhole } from '../core/gate/sight.js';
import { ownDashboard } from '../core/ledger/own-dashboard.js';
import { answerSteps, askersOf } from '../core/ledger/plan/answers.js';
import type { IssueWords, PlanContext } from '../core/ledger/plan/context.js';
import { planDashboard } from '../core/ledger/plan/dashboard.js';
import { planIssues, type IssuePlan } from '../core/ledger/plan/plan.js';
import { simulate } from '../core/ledger/plan/simulate.js';
import type { IssueStep, Said } from '../core/ledger/plan/steps.js';
import type { TrackerState } from '../core/ledger/plan/tracker-reduce.js';
import { goneNote, readLedger, type Ledger } from '../core/ledger/read.js';
import type { Tracker } from '../core/ledger/tracker.js';
import { DEFAULT_POLICY_PATH } from '../core/policy/path.js';
import type { Policy } from '../core/policy/policy.js';
import { dayOf, type Day } from '../core/scale/day.js';
import type { Client, RepositoryName } from '../github/client.js';
import { readPermissions } from '../github/read/permissions.js';
import { applySteps, type Applied } from '../github/write/apply.js';
import type { IssueStore } from '../github/write/store.js';
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
 */
export function issueWordsFor(
  policy: Policy,
  policyPath: string | null,
  today: Day,
  repositoryUrl: string,
): IssueWords {
  return createIssueWords({
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
  const seen = result.scans.filter(({ coverage }) => coverage === null || isWhole(coverage.head));
  return {
    ...scan,
    words: issueWordsFor(policy, result.policy.path, result.today, repositoryUrl),
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
 * Plans the answers to open `/fixby` commands and computes how they change this run. Nothing is
 * written to GitHub yet.
 * @param asOf RFC 3339: now
 * @throws what the client throws
 */
export async function prepareAnswers(
  tracker: Tracker,
  client: Client,
  name: RepositoryName,
  policy: Policy,
  asOf: string,
  words: PlanContext['words'],
): Promise<Answers> {
  const ledger = readLedger(tracker);
  const steps = answerSteps(ledger, {
    policy,
    asOf,
    today: dayOf(asOf, policy.sla.timezone),
    permitted: await readPermissions(client, name, askersOf(ledger)),
    lastScan: lastScanOf(ledger),
  });
  const state = simulate({ tracker, created: new Map() }, steps, toSecond(asOf), renderWith(words));
  return { steps, tracker: state.tracker };
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
  return { plan, steps: [...answers, ...plan.steps, ...dashboardSteps(start, after, plan, tracking).steps] };
}

/** What `keepIssues` wrote, and what it could not write. */
export interface Kept {
  /** Address of the dashboard; null where it could not be written. */
  readonly dashboardUrl: string | null;
  readonly data: DashboardData;
  readonly plan: IssuePlan;
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
  const { steps, data } = dashboardSteps(answered.state, issues.state, plan, tracking);
  const dashboard = await applySteps(store, steps, issues.state);
  const all = [answered, issues, dashboard];
  return {
    dashboardUrl: ownDashboard(readLedger(dashboard.state.tracker))?.issue.url ?? null,
    data,
    plan,
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
    unseen: unseenIn(result),
    complete,
    whole,
    owners,
    words,
  };
  const empty = { waiting: shownIn(result), undisclosed: [] };
  return planIssues(context, () => dashboardText(tracker, ledger, empty, tracking).rendered);
}

/** Findings of which at least one location is visible to the scan. */
function shownIn({ findings }: Result): readonly Finding[] {
  return findings.filter(({ state }) => state === 'open');
}

/**
 * The reason why a finding is gone, by its fingerprint: this run's reason, else the one that its
 * issue states.
 */
function goneIn({ gone }: Result, { issues }: Ledger): PlanContext['goneAs'] {
  const said = issues.flatMap((entry) => {
    const note = goneNote(entry);
    return note === null ? [] : entry.meta.findings.map(({ id }) => [id, note.marker.kind] as const);
  });
  const reasons = new Map([...said, ...gone.map(({ id, reason }) => [id, reason] as const)]);
  return (id) => reasons.get(id) ?? null;
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
  before: TrackerState,
  after: TrackerState,
  plan: Pick<IssuePlan, 'waiting' | 'undisclosed'>,
  tracking: Tracking,
): { readonly steps: IssueStep[]; readonly data: DashboardData } {
  const ledger = readLedger(after.tracker);
  const { rendered, data } = dashboardText(after.tracker, ledger, plan, tracking);
  const fresh = ownDashboard(readLedger(before.tracker)) === null;
  return { steps: planDashboard(ledger, rendered, fresh), data };
}

function dashboardText(
  tracker: Tracker,
  ledger: Ledger,
  { waiting, undisclosed }: Pick<IssuePlan, 'waiting' | 'undisclosed'>,
  tracking: Tracking,
): { readonly rendered: { readonly title: string; readonly body: string }; readonly data: DashboardData } {
  const { result, policy, complete, repositoryUrl, runUrl, detailsUrl, workflow } = tracking;
  const data = dashboardData({
    tracker,
    ledger,
    findings: shownIn(result),
    goneAs: goneIn(result, ledger),
    waiting,
    undisclosed: { count: undisclosed.length, url: detailsUrl },
    scans: result.scans,
    complete,
    previous: ownDashboard(ledger)?.meta ?? null,
    policy,
    asOf: toSecond(result.asOf),
    today: result.today,
    waivers: result.waivers,
  });
  const rendered = renderDashboard(data, {
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
  });
  return { rendered, data };
}
