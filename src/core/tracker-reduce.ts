import type { IssueRef, IssueStep, StepResult } from './issue-steps.js';
import type { TrackedComment, TrackedIssue, Tracker } from './tracker.js';

/** A tracker in the middle of a plan, with the numbers of the issues that its steps created. */
export interface TrackerState {
  readonly tracker: Tracker;
  /** Issue numbers by key. */
  readonly created: ReadonlyMap<string, number>;
}

/** The number of an issue. @throws RangeError where no step created it */
export function numberOf(ref: IssueRef, created: ReadonlyMap<string, number>): number {
  if ('number' in ref) return ref.number;
  const number = created.get(ref.key);
  if (number === undefined) throw new RangeError(`no step created an issue for ${ref.key}`);
  return number;
}

/** What GitHub has once a step is done: for the steps that follow, and to see that a plan leaves nothing to do. */
export function reduceTracker(state: TrackerState, step: IssueStep, result: StepResult): TrackerState {
  const { tracker, created } = state;
  switch (step.kind) {
    case 'create-label': {
      const { name, color, description } = step;
      return {
        created,
        tracker: { ...tracker, labels: [...tracker.labels, { name, color, description, uses: 0 }] },
      };
    }
    case 'delete-label':
      return {
        created,
        tracker: { ...tracker, labels: tracker.labels.filter(({ name }) => name !== step.name) },
      };
    case 'create-milestone': {
      const milestone = { number: result.milestone ?? 0, title: step.title, open: true };
      return { created, tracker: { ...tracker, milestones: [...tracker.milestones, milestone] } };
    }
    case 'create-issue':
      return withCreated(state, step, result);
    default:
      return { created, tracker: withIssue(tracker, numberOf(step.issue, created), step, result) };
  }
}

type IssueChange = Exclude<
  IssueStep,
  { kind: 'create-label' | 'delete-label' | 'create-milestone' | 'create-issue' }
>;

function withCreated(
  { tracker, created }: TrackerState,
  step: Extract<IssueStep, { kind: 'create-issue' }>,
  { at, created: made }: StepResult,
): TrackerState {
  if (made === undefined) throw new RangeError(`the issue for ${step.key} was created without a number`);
  const milestone = tracker.milestones.find(({ title }) => title === step.milestone);
  const issue: TrackedIssue = {
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
  };
  return {
    tracker: countLabels({ ...tracker, issues: [...tracker.issues, issue] }, step.labels, 1),
    created: new Map([...created, [step.key, made.number]]),
  };
}

function withIssue(tracker: Tracker, number: number, step: IssueChange, result: StepResult): Tracker {
  const changed = {
    ...tracker,
    issues: tracker.issues.map((issue) =>
      issue.number === number ? changeIssue(issue, tracker, step, result) : issue,
    ),
  };
  if (step.kind === 'add-labels') return countLabels(changed, step.labels, 1);
  return step.kind === 'remove-label' ? countLabels(changed, [step.label], -1) : changed;
}

function countLabels(tracker: Tracker, names: readonly string[], by: number): Tracker {
  return {
    ...tracker,
    labels: tracker.labels.map((label) =>
      names.includes(label.name) ? { ...label, uses: label.uses + by } : label,
    ),
  };
}

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
    case 'react':
    case 'pin-issue':
    case 'set-due-field':
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
    ...(step.body === undefined ? {} : { body: step.body, written: step.body, bodyAt: at }),
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
  reason: 'completed' | 'duplicate' | null,
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
