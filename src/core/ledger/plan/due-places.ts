import { addDays, daysBetween, type Day } from '../../scale/day.js';
import { dueLabel } from '../labels.js';
import type { LedgerIssue } from '../read.js';
import type { PlanContext } from './context.js';
import type { IssueRef, IssueStep } from './steps.js';
import type { Summary } from './target.js';

const TITLE = /^Security fixes due by (\d{4}-\d{2}-\d{2})$/u;

/** A Monday: weeks are counted from it. */
const MONDAY: Day = '2024-01-01';

/** The title of the milestone for the week of a due date, which ends on a Sunday. */
export function milestoneTitle(due: Day): string {
  return `Security fixes due by ${lastOfWeek(due)}`;
}

/** The Sunday of a day's week. */
export function lastOfWeek(day: Day): Day {
  const weekday = ((daysBetween(MONDAY, day) % 7) + 7) % 7;
  return addDays(day, 6 - weekday);
}

/** The last day of a milestone of ours; null for any other one. */
export function milestoneDay(title: string): Day | null {
  return TITLE.exec(title)?.[1] ?? null;
}

/** GitHub's own places for a due date, as the policy asks for them. */
export interface DuePlaces {
  /** Title of the milestone that the issue should have; null where it keeps what it has. */
  readonly milestone: string | null;
  /** The steps that write the date into the organization's issue field. */
  fieldSteps(issue: IssueRef): IssueStep[];
}

/**
 * Where GitHub is to show a due date besides label and body. A milestone that a person gave the
 * issue stays.
 * @param entry the issue that there is; null for one that is to be created
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
