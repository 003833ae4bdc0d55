import { addDays, daysBetween, type Day } from '../../scale/day.js';
import { dueLabel } from '../labels.js';
import type { LedgerIssue } from '../read.js';
import type { PlanContext } from './context.js';
import type { IssueRef, IssueStep } from './steps.js';
import type { Summary } from './summary.js';

const TITLE = /^Security fixes due by (\d{4}-\d{2}-\d{2})$/u;

/** A Monday, as the reference for computing weekdays. */
const MONDAY: Day = '2024-01-01';

/** The title of the milestone for the week of a due date, which ends on a Sunday. */
function milestoneTitle(due: Day): string {
  return `Security fixes due by ${lastOfWeek(due)}`;
}

/** The Sunday of a day's week. */
export function lastOfWeek(day: Day): Day {
  const weekday = ((daysBetween(MONDAY, day) % 7) + 7) % 7;
  return addDays(day, 6 - weekday);
}

/** The last day of the week of one of our milestones; null for any other title. */
export function milestoneDay(title: string): Day | null {
  return TITLE.exec(title)?.[1] ?? null;
}

/** GitHub's fields for the due date of an issue, depending on the policy. */
export interface DuePlaces {
  /** Title of the milestone that the issue should get; null when its milestone stays as it is. */
  readonly milestone: string | null;
  /** The steps that write the date into the organization's issue field. */
  fieldSteps(issue: IssueRef): IssueStep[];
}

/**
 * Decides where GitHub shows the due date, besides label and body. A milestone that a person chose
 * is kept.
 * @param entry the existing issue; null for one that is to be created
 */
export function duePlaces(
  { due, waived }: Pick<Summary, 'due' | 'waived'>,
  entry: LedgerIssue | null,
  { policy }: Pick<PlanContext, 'policy'>,
): DuePlaces {
  const { milestones, 'due-field': field } = policy.issues;
  const has = entry?.issue.milestone?.title ?? null;
  const free = has === null || milestoneDay(has) !== null;
  const value = entry?.issue.dueValue;
  const known =
    value !== undefined
      ? value === due
      : entry !== null &&
        entry.trusted &&
        entry.meta.field === (field ?? null) &&
        due !== null &&
        entry.issue.labels.some((name) => name.toLowerCase() === dueLabel(due));
  return {
    milestone: milestones && free && due !== null && !waived ? milestoneTitle(due) : null,
    fieldSteps: (issue) =>
      field === undefined || due === null || known
        ? []
        : [{ kind: 'set-due-field', issue, field, value: due }],
  };
}
