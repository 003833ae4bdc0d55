import type { StateReason } from '../labels.js';
import type { TrackedComment, TrackedIssue, Tracker, TrackerLabel, TrackerMilestone } from '../tracker.js';
import type { IssueRef, IssueStep, StepResult } from './steps.js';

/** A tracker after some steps of a plan, with the numbers of the issues that they created. */
export interface TrackerState {
  readonly tracker: Tracker;
  /** Issue numbers by key. */
  readonly created: ReadonlyMap<string, number>;
}

/** Resolves a reference to an issue number. @throws RangeError when no step created the issue */
export function numberOf(ref: IssueRef, created: ReadonlyMap<string, number>): number {
  if ('number' in ref) return ref.number;
  const number = created.get(ref.key);
  if (number === undefined) throw new RangeError(`no step created an issue for ${ref.key}`);
  return number;
}

/**
 * A mutable tracker to which steps are applied one after the other. It shows what GitHub has after
 * each step, for later steps and for checking that a plan is complete. It is mutable so that a plan
 * of thousands of steps does not copy all issues for each.
 */
export class TrackerDraft {
  /** The current state; the next step changes it. */
  readonly state: TrackerState;
  readonly #tracker: TrackerLists;
  readonly #created: Map<string, number>;
  readonly #places: Map<number, number>;

  /** @param start copied, so it stays unchanged */
  constructor({ tracker, created }: TrackerState) {
    const { issues, labels, milestones } = tracker;
    this.#tracker = { ...tracker, issues: [...issues], labels: [...labels], milestones: [...milestones] };
    this.#created = new Map(created);
    this.#places = new Map(issues.map(({ number }, place) => [number, place]));
    this.state = { tracker: this.#tracker, created: this.#created };
  }

  /** Applies a step. @throws RangeError when GitHub's answer lacks what the step needs */
  apply(step: IssueStep, result: StepResult): void {
    const tracker = this.#tracker;
    switch (step.kind) {
      case 'create-label': {
        const { name, color, description } = step;
        tracker.labels.push({ name, color, description, uses: 0 });
        break;
      }
      case 'delete-label':
        tracker.labels = tracker.labels.filter(({ name }) => name !== step.name);
        break;
      case 'create-milestone':
        tracker.milestones.push({
          number: result.milestone ?? 0,
          title: step.title,
          open: true,
          openIssues: 0,
        });
        break;
      case 'set-milestone-state':
        tracker.milestones = tracker.milestones.map((one) =>
          one.number === step.number ? { ...one, open: step.open } : one,
        );
        break;
      case 'create-issue':
        this.#create(step, result);
        break;
      default:
        this.#change(step, result);
    }
  }

  #create(step: Extract<IssueStep, { kind: 'create-issue' }>, { at, created: made }: StepResult): void {
    if (made === undefined) throw new RangeError(`the issue for ${step.key} was created without a number`);
    const { issues, milestones } = this.#tracker;
    const milestone = milestones.find(({ title }) => title === step.milestone);
    this.#places.set(made.number, issues.length);
    this.#created.set(step.key, made.number);
    issues.push({
      ...made,
      title: step.title,
      body: step.body,
      written: step.body,
      state: 'open',
      createdAt: at,
      bodyAt: at,
      labels: step.labels,
      assignees: step.assignees,
      milestone: milestone === undefined ? null : { number: milestone.number, title: milestone.title },
      comments: [],
      events: [],
    });
    this.#countLabels(step.labels, 1);
    const created = issues.at(-1);
    if (created !== undefined) this.#countMilestones(null, created);
  }

  #change(step: IssueChange, result: StepResult): void {
    const { issues } = this.#tracker;
    const place = this.#places.get(numberOf(step.issue, this.#created));
    const issue = place === undefined ? undefined : issues[place];
    if (place !== undefined && issue !== undefined) {
      const changed = changeIssue(issue, this.#tracker, step, result);
      issues[place] = changed;
      this.#countMilestones(issue, changed);
    }
    if (step.kind === 'add-labels') this.#countLabels(step.labels, 1);
    if (step.kind === 'remove-label') this.#countLabels([step.label], -1);
  }

  #countMilestones(before: TrackedIssue | null, after: TrackedIssue): void {
    const open = (issue: TrackedIssue | null): number | null =>
      issue?.state === 'open' ? (issue.milestone?.number ?? null) : null;
    const [from, to] = [open(before), open(after)];
    if (from === to) return;
    this.#tracker.milestones.forEach((one, place, all) => {
      const by = Number(one.number === to) - Number(one.number === from);
      if (by !== 0) all[place] = { ...one, openIssues: one.openIssues + by };
    });
  }

  #countLabels(names: readonly string[], by: number): void {
    this.#tracker.labels.forEach((label, place, labels) => {
      if (names.includes(label.name)) labels[place] = { ...label, uses: label.uses + by };
    });
  }
}

/** A tracker whose lists are the draft's own copies; the items in them are never changed. */
type TrackerLists = Omit<Tracker, 'issues' | 'labels' | 'milestones'> & {
  issues: TrackedIssue[];
  labels: TrackerLabel[];
  milestones: TrackerMilestone[];
};

type IssueChange = Exclude<
  IssueStep,
  { kind: 'create-label' | 'delete-label' | 'create-milestone' | 'set-milestone-state' | 'create-issue' }
>;

function changeIssue(
  issue: TrackedIssue,
  tracker: Tracker,
  step: IssueChange,
  { at, comment }: StepResult,
): TrackedIssue {
  switch (step.kind) {
    case 'edit-issue':
      return { ...issue, ...edited(issue, tracker, step, at) };
    case 'add-labels':
      return { ...issue, labels: [...issue.labels, ...step.labels] };
    case 'remove-label':
      return { ...issue, labels: issue.labels.filter((name) => name !== step.label) };
    case 'comment':
      return { ...issue, comments: [...issue.comments, ours(comment, at, tracker)] };
    case 'edit-comment':
      return {
        ...issue,
        comments: issue.comments.map((one) =>
          one.id === step.id ? { ...ours(comment, one.at, tracker), id: one.id, edited: true } : one,
        ),
      };
    case 'delete-comment':
      return { ...issue, comments: issue.comments.filter(({ id }) => id !== step.id) };
    case 'close-issue':
      return withEvent(issue, 'closed', step.reason, at, tracker);
    case 'reopen-issue':
      return withEvent(issue, 'open', null, at, tracker);
    case 'pin-issue':
      return { ...issue, pinned: true };
    case 'set-due-field':
      return { ...issue, dueValue: step.value };
    case 'react':
      return issue;
  }
}

function edited(
  issue: TrackedIssue,
  { milestones }: Tracker,
  step: Extract<IssueStep, { kind: 'edit-issue' }>,
  at: string,
): Partial<TrackedIssue> {
  const milestone = milestones.find(({ title }) => title === step.milestone);
  return {
    title: step.title ?? issue.title,
    ...(step.body === undefined ? {} : { body: step.body, written: step.body, lost: null, bodyAt: at }),
    ...(milestone === undefined ? {} : { milestone: { number: milestone.number, title: milestone.title } }),
  };
}

function ours(comment: StepResult['comment'], at: string, { viewer }: Tracker): TrackedComment {
  if (comment === undefined) throw new RangeError('a comment was written, and GitHub did not say which');
  return {
    id: comment.id,
    author: viewer,
    ours: true,
    at,
    body: comment.body,
    written: comment.body,
    edited: false,
  };
}

function withEvent(
  issue: TrackedIssue,
  state: 'open' | 'closed',
  reason: StateReason | null,
  at: string,
  { viewer }: Tracker,
): TrackedIssue {
  const event = {
    kind: state === 'closed' ? ('closed' as const) : ('reopened' as const),
    at,
    actor: viewer,
    bot: viewer.endsWith('[bot]'),
    ours: true,
    reason,
  };
  return { ...issue, state, events: [...issue.events, event] };
}
