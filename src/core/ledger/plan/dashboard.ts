import { isDuplicate, type Book, type BookDashboard, type BookIssue } from '../read.js';
import { supersededSteps } from './gone.js';
import { createDashboard, DASHBOARD_KEY } from './plan.js';
import type { IssueRef, IssueStep } from './steps.js';

/** The dashboard that goes on: the oldest that none replaced; null where there is none. */
export function ownDashboard({ dashboards }: Pick<Book, 'dashboards'>): BookDashboard | null {
  return dashboards.find((dashboard) => !isDuplicate(asEntry(dashboard))) ?? null;
}

/**
 * The steps that bring the dashboard in step: one open issue, pinned when it is new. Where two runs made one each, the older one stays.
 * @param book the issues as they are once everything else is done
 * @param fresh whether this very run created it
 */
export function planDashboard(
  book: Pick<Book, 'dashboards'>,
  { title, body }: { readonly title: string; readonly body: string },
  fresh: boolean,
): IssueStep[] {
  const own = ownDashboard(book);
  if (own === null) {
    const issue: IssueRef = { key: DASHBOARD_KEY };
    return [createDashboard({ title, body }), { kind: 'pin-issue', issue }];
  }
  const { issue } = own;
  const ref = { number: issue.number };
  const changes = {
    ...(issue.title === title ? {} : { title }),
    ...(issue.body.replaceAll('\r\n', '\n') === body ? {} : { body }),
  };
  return [
    ...(issue.state === 'closed' ? [{ kind: 'reopen-issue' as const, issue: ref }] : []),
    ...(Object.keys(changes).length === 0 ? [] : [{ kind: 'edit-issue' as const, issue: ref, ...changes }]),
    ...(fresh ? [{ kind: 'pin-issue' as const, issue: ref }] : []),
    ...book.dashboards
      .filter((other) => other !== own)
      .flatMap((other) => supersededSteps(asEntry(other), ref)),
  ];
}

/** A dashboard as an issue whose closing can be looked at. */
function asEntry({ issue, notes }: BookDashboard): Pick<BookIssue, 'issue' | 'notes' | 'openedAt'> {
  const openedAt = issue.events.findLast(({ kind }) => kind === 'reopened')?.at ?? issue.createdAt;
  return { issue, notes, openedAt };
}
