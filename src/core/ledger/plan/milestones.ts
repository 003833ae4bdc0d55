import type { TrackedIssue, Tracker } from '../tracker.js';
import { milestoneDay } from './due-places.js';
import type { IssueStep } from './steps.js';

/**
 * Milestones that the steps need and the tracker lacks: one that was closed once it was empty opens
 * again, since GitHub knows each title once.
 */
export function neededMilestones(steps: readonly IssueStep[], tracker: Tracker): IssueStep[] {
  const asked = steps.flatMap((step) =>
    'milestone' in step && typeof step.milestone === 'string' ? [step.milestone] : [],
  );
  const kept = [...placesAfter(steps, tracker).values()].flatMap(({ open, title }) =>
    open && title !== null && milestoneDay(title) !== null ? [title] : [],
  );
  const known = new Map(tracker.milestones.map((one) => [one.title, one]));
  return [...new Set([...asked, ...kept])].sort().flatMap((title): IssueStep[] => {
    const there = known.get(title);
    if (there === undefined)
      return [{ kind: 'create-milestone', title, dueOn: `${milestoneDay(title) ?? ''}T12:00:00Z` }];
    return there.open ? [] : [{ kind: 'set-milestone-state', title, number: there.number, open: true }];
  });
}

/** Closes milestones of ours that have no open issue once the steps are done. */
export function emptyMilestones(steps: readonly IssueStep[], tracker: Tracker): IssueStep[] {
  const before = tracker.issues.map(placeOf);
  const after = [
    ...placesAfter(steps, tracker).values(),
    ...steps.flatMap((step) => (step.kind === 'create-issue' ? [{ open: true, title: step.milestone }] : [])),
  ];
  const openIn = (title: string, places: readonly Place[]): number =>
    places.filter((place) => place.open && place.title === title).length;
  return tracker.milestones
    .filter(({ title, open }) => open && milestoneDay(title) !== null)
    .filter(({ title, openIssues }) => openIssues - openIn(title, before) + openIn(title, after) <= 0)
    .map(({ title, number }) => ({ kind: 'set-milestone-state', title, number, open: false }));
}

/** Where the issues of a tracker are once the steps are done, by their number. */
function placesAfter(steps: readonly IssueStep[], { issues }: Tracker): ReadonlyMap<number, Place> {
  const places = new Map(issues.map((issue) => [issue.number, placeOf(issue)]));
  for (const step of steps) {
    const place = 'issue' in step && 'number' in step.issue ? places.get(step.issue.number) : undefined;
    if (place === undefined) continue;
    if (step.kind === 'close-issue') place.open = false;
    if (step.kind === 'reopen-issue') place.open = true;
    if (step.kind === 'edit-issue' && step.milestone !== undefined) place.title = step.milestone;
  }
  return places;
}

interface Place {
  open: boolean;
  title: string | null;
}

function placeOf({ state, milestone }: TrackedIssue): Place {
  return { open: state === 'open', title: milestone?.title ?? null };
}
