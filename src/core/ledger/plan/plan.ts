import { isPublicKnowledge } from '../../findings/disclosure.js';
import { isJudged, type Finding } from '../../findings/finding.js';
import { atLeast } from '../../scale/severity.js';
import { labelStyle, unusedDueLabels } from '../labels.js';
import { goneNote, isDuplicate } from '../notes.js';
import type { LedgerIssue } from '../read.js';
import type { PlanContext, Planning } from './context.js';
import { goneSteps, supersededSteps } from './gone.js';
import { departureSteps, looseSteps } from './members.js';
import { emptyMilestones, neededMilestones } from './milestones.js';
import { movedRulings } from './moved-rulings.js';
import { openedNow } from './opening.js';
import { openedIncidents } from './opened-incidents.js';
import { exposedIn, isWithheld, redactionSteps, withheldSteps } from './redaction.js';
import type { IssueRef, IssueStep } from './steps.js';
import { withStays } from './staying.js';
import { absentMembers, presentIds, seenOf, targetsOf, type Target } from './target.js';
import { targetSteps } from './target-steps.js';
import { hidesSome, waitingSteps, waitingUpkeep, type Waiting } from './waiting.js';

/** The key of the dashboard in steps that create it. */
export const DASHBOARD_KEY = 'dashboard';

/**
 * When more than this many issues are to be created, one comment starts all clocks first, since the
 * run may be interrupted.
 */
const MANY_NEW = 20;

/** The steps for the issues, and the findings that get none. */
export interface IssuePlan {
  /** In the order in which they must be carried out. */
  readonly steps: readonly IssueStep[];
  /** Findings that wait for an issue because of `issues.limit` or on the first run, worst first. */
  readonly waiting: readonly Finding[];
  /** Findings that readers of the tracker may not see. */
  readonly undisclosed: readonly Finding[];
}

/** Title and body of the dashboard. */
interface DashboardText {
  readonly title: string;
  readonly body: string;
}

/**
 * Plans how the issues are brought in line with a scan: new, changed, gone and returned findings,
 * worst first. Planning again after the steps are done gives no steps.
 * @param dashboard renders the dashboard; called only when it does not exist yet and clocks have to
 *   be started on it
 */
export function planIssues(context: PlanContext, dashboard: () => DashboardText): IssuePlan {
  const { findings, tracker, ledger, policy } = context;
  const hidden = (finding: Finding): boolean => tracker.public && !isPublicKnowledge(finding);
  const visible = findings.filter((finding) => !hidden(finding));
  const seen = seenOf(visible, context);
  const targets = targetsOf(visible, ledger, policy, context.asOf, seen, context.complete);
  const creatable = targets.filter((target) => target.entry === null && deservesIssue(target, context));
  const now = new Set(openedNow(creatable, context));
  const placed = withStays(targets, (target) => !now.has(target), seen);
  const later = creatable.filter((target) => !now.has(target)).flatMap((target) => target.findings);
  const unfiled = placed.filter(
    (target) => target.entry === null && !now.has(target) && isFiled(target, context),
  );
  const many = creatable.length > MANY_NEW ? [...now] : [];
  const fresh = [...many, ...unfiled].flatMap((target) => target.findings);
  const undisclosed = findings.filter((finding) => hidden(finding) && isJudged(finding));
  const started = [...fresh, ...undisclosed];
  const kept = placed.filter((target) => target.entry !== null || now.has(target));
  const shown = (finding: Finding): boolean => !hidden(finding);
  const accounts = new Map(targets.flatMap((target) => [...target.accounts]));
  const planning: Planning = { ...context, present: presentIds(findings, accounts) };
  const entries = new Set(kept.map(({ entry }) => entry));
  const exposed = exposedIn(ledger, tracker).filter((entry) => !entries.has(entry));
  const told = [
    ...restoreSteps(context, exposed),
    ...waitingUpkeep(ledger.dashboards, context, shown),
    ...clockSteps({ findings: started, shown }, context, dashboard),
    ...kept.flatMap((target) => targetSteps(target, planning)),
    ...restSteps(kept, planning),
    ...movedRulings(context),
    ...openedIncidents(context),
  ];
  const steps = [...withheldSteps(told, exposed), ...redactionSteps(exposed, context.words)];
  return {
    steps: [
      ...placeSteps(steps, context),
      ...steps,
      ...tidySteps(steps, context),
      ...emptyMilestones(steps, tracker),
    ],
    waiting: later,
    undisclosed,
  };
}

function deservesIssue(target: Target, context: PlanContext): boolean {
  return isFiled(target, context) && target.findings.some(({ waiver }) => waiver === null);
}

/** Whether it gets an issue, or would without its waiver: then its clock runs. */
function isFiled({ findings }: Target, { policy }: PlanContext): boolean {
  return findings.some(
    (finding) => isJudged(finding) && atLeast(finding.severity, policy.issues['minimum-severity']),
  );
}

/**
 * Restores comments of ours that a person edited, since clocks and decisions are read from them.
 * Not what everybody must not read: that is written anew.
 */
function restoreSteps(
  { ledger, tracker }: PlanContext,
  exposed: readonly Pick<LedgerIssue, 'issue'>[],
): IssueStep[] {
  const hidden = new Set(exposed.map(({ issue }) => issue));
  return [...ledger.issues, ...ledger.dashboards].flatMap(({ issue, notes }) =>
    notes.flatMap(({ marker, comment: { id, body, written } }): IssueStep[] =>
      // People tick off the items of this one.
      marker.kind === 'checklist' ||
      written === null ||
      (hidden.has(issue) && isWithheld(marker)) ||
      (marker.kind === 'waiting' && hidesSome(marker, tracker)) ||
      body.replaceAll('\r\n', '\n') === written.replaceAll('\r\n', '\n')
        ? []
        : [{ kind: 'edit-comment', issue: { number: issue.number }, id, say: { text: written } }],
    ),
  );
}

/** Starts clocks by a comment on the dashboard, which is created first when it does not exist. */
function clockSteps(waiting: Waiting, { ledger }: PlanContext, dashboard: () => DashboardText): IssueStep[] {
  const [own] = ledger.dashboards;
  const ref: IssueRef = own === undefined ? { key: DASHBOARD_KEY } : { number: own.issue.number };
  const steps = waitingSteps(waiting, ledger.dashboards, ref);
  if (steps.length === 0 || own !== undefined) return steps;
  return [createDashboard(dashboard()), ...steps];
}

/** The step that creates the dashboard. */
export function createDashboard({ title, body }: DashboardText): IssueStep {
  return {
    kind: 'create-issue',
    key: DASHBOARD_KEY,
    title,
    body,
    labels: [],
    assignees: [],
    milestone: null,
    severity: null,
  };
}

/**
 * The steps for issues that belong to no target: they are closed as duplicates of the issue that
 * took over, or because their findings are gone.
 */
function restSteps(targets: readonly Target[], context: Planning): IssueStep[] {
  const kept = new Set(targets.flatMap(({ entry }) => (entry === null ? [] : [entry])));
  const holders = holdersOf(targets);
  const twins = twinsOf(context.ledger.issues);
  return context.ledger.issues
    .filter((entry) => !kept.has(entry))
    .flatMap((entry) => {
      const absent = absentMembers(entry, context.present);
      const gone =
        absent.length === entry.meta.findings.length && absent.every(({ id }) => context.goneAs(id) !== null);
      const holder =
        entry.meta.findings.flatMap(({ id }) => holders(entry, id))[0] ?? (gone ? undefined : twins(entry));
      if (holder === undefined && absent.length === entry.meta.findings.length)
        return goneSteps(entry, context);
      const left = leavingSteps(entry, context);
      return holder === undefined ? left : [...left, ...supersededSteps(entry, holder)];
    });
}

/** The comments about gone findings on an issue that belongs to no target. */
function leavingSteps(entry: LedgerIssue, context: Planning): IssueStep[] {
  if (goneNote(entry) !== null) return [];
  return isDuplicate(entry) ? looseSteps(entry, context) : departureSteps(entry, context);
}

/**
 * For an issue that belongs to no target because its findings wait or were not scanned for: finds
 * an older open issue with the same key, of which it is a duplicate. This repairs two issues that
 * concurrent runs created.
 */
function twinsOf(issues: readonly LedgerIssue[]): (entry: LedgerIssue) => IssueRef | undefined {
  const oldest = new Map(
    issues
      .filter(({ issue }) => issue.state === 'open')
      .map((entry) => [entry.meta.key, entry] as const)
      .reverse(),
  );
  return (entry) => {
    const twin = oldest.get(entry.meta.key);
    return twin === undefined || twin === entry || entry.issue.state === 'closed'
      ? undefined
      : { number: twin.issue.number };
  };
}

/** For an issue that belongs to no target: finds the issues that took over its findings. */
function holdersOf(targets: readonly Target[]): (entry: LedgerIssue, id: string) => IssueRef[] {
  const byAccount = new Map<LedgerIssue, IssueRef[]>();
  const byId = new Map<string, IssueRef[]>();
  for (const { key, entry, findings, accounts } of targets) {
    const ref: IssueRef = entry === null ? { key } : { number: entry.issue.number };
    for (const { id } of findings) byId.set(id, [ref]);
    for (const account of [...accounts.values()].flat()) byAccount.set(account.entry, [ref]);
  }
  return (entry, id) => byId.get(id) ?? byAccount.get(entry) ?? [];
}

/** Creates the labels and milestones that the steps use and the tracker does not have. */
export function placeSteps(
  steps: readonly IssueStep[],
  { tracker }: Pick<PlanContext, 'tracker'>,
): IssueStep[] {
  const labels = new Set(steps.flatMap((step) => ('labels' in step ? step.labels : [])));
  const known = new Set(tracker.labels.map(({ name }) => name.toLowerCase()));
  return [
    ...[...labels]
      .filter((name) => !known.has(name.toLowerCase()))
      .sort()
      .map((name) => ({ kind: 'create-label' as const, name, ...labelStyle(name) })),
    ...neededMilestones(steps, tracker),
  ];
}

/** Deletes the due-date labels that nothing uses after the steps. */
function tidySteps(steps: readonly IssueStep[], { tracker }: PlanContext): IssueStep[] {
  const uses = new Map(tracker.labels.map(({ name, uses: count }) => [name, count]));
  const change = (name: string, by: number): void => {
    if (uses.has(name)) uses.set(name, (uses.get(name) ?? 0) + by);
  };
  for (const step of steps) {
    if (step.kind === 'remove-label') change(step.label, -1);
    else if (step.kind === 'add-labels' || step.kind === 'create-issue')
      for (const name of step.labels) change(name, 1);
  }
  return unusedDueLabels(
    tracker.labels.map((label) => ({ ...label, uses: uses.get(label.name) ?? label.uses })),
  ).map((name) => ({ kind: 'delete-label', name }));
}
