import { isDuplicate, type Ledger, type LedgerDashboard, type LedgerIssue } from './read.js';

/** The dashboard that goes on: the oldest that none replaced; null where there is none. */
export function ownDashboard({ dashboards }: Pick<Ledger, 'dashboards'>): LedgerDashboard | null {
  return dashboards.find((dashboard) => !isDuplicate(asEntry(dashboard))) ?? null;
}

/** A dashboard as an issue whose closing can be looked at. */
export function asEntry({
  issue,
  notes,
}: LedgerDashboard): Pick<LedgerIssue, 'issue' | 'notes' | 'openedAt'> {
  const openedAt = issue.events.findLast(({ kind }) => kind === 'reopened')?.at ?? issue.createdAt;
  return { issue, notes, openedAt };
}
