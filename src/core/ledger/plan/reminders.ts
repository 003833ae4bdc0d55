import { dayOf, daysBetween } from '../../scale/day.js';
import type { Note } from '../read.js';
import type { PlanContext } from './context.js';
import type { IssueRef, IssueStep } from './steps.js';
import type { Summary } from './summary.js';

/** Days between two reminders of an overdue finding. */
const EVERY_DAYS = 7;

/** The issue that a reminder is written on, and its earlier comments. */
export interface RemindedIssue {
  readonly issue: IssueRef;
  readonly notes: readonly Note[];
  /** Logins; they are mentioned. */
  readonly assignees: readonly string[];
}

/**
 * Plans at most one reminder: one when the due date is near, one when it has passed, then one each
 * week. Earlier reminders are recognised by the markers of our comments, so that an interrupted run
 * does not repeat one.
 */
export function reminderSteps(
  { due, daysLeft, sla, waived }: Pick<Summary, 'due' | 'daysLeft' | 'sla' | 'waived'>,
  { issue, notes, assignees }: RemindedIssue,
  { today, policy }: Pick<PlanContext, 'today' | 'policy'>,
): IssueStep[] {
  if (waived || due === null || daysLeft === null) return [];
  const said = notes.filter(
    ({ marker }) => (marker.kind === 'due-soon' || marker.kind === 'overdue') && marker.due === due,
  );
  if (sla === 'due-soon' && said.length === 0) {
    return [
      {
        kind: 'comment',
        issue,
        say: { comment: { kind: 'due-soon', due, daysLeft, assignees }, marker: { kind: 'due-soon', due } },
      },
    ];
  }
  if (sla !== 'overdue') return [];
  const late = said.filter(({ marker }) => marker.kind === 'overdue');
  const last = late.at(-1);
  if (last !== undefined && daysBetween(dayOf(last.comment.at, policy.sla.timezone), today) < EVERY_DAYS)
    return [];
  return [
    {
      kind: 'comment',
      issue,
      say: {
        comment: { kind: 'overdue', due, daysLate: -daysLeft, nth: late.length, assignees },
        marker: { kind: 'overdue', due },
      },
    },
  ];
}
