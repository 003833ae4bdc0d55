import { isDuplicate, type Ledger, type LedgerDashboard, type LedgerIssue } from './read.js';

/**
 * The dashboard that is kept up to date: the oldest that is not a duplicate; null when there is
 * none.
 */
export function ownDashboard({ dashboards }: Pick<Ledger, 'dashboards'>): LedgerDashboard | null {
  return dashboards.find((dashboard) => !isDuplicate(asEntry(dashboard))) ?? null;
}

/** The dashboard in the form that `isDuplicate` and `supersededSteps` expect of an issue. */
export function asEntry({
  issue,
  notes,
}: LedgerDashboard): Pick<LedgerIssue, 'issue' | 'notes' | 'openedAt'> {
  const openedAt = issue.events.findLast(({ kind }) => kind === 'reopened')?.at ?? issue.createdAt;
  return { issue, notes, openedAt };
}
