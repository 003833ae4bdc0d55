import { isDuplicate } from './notes.js';
import type { Ledger, LedgerDashboard, LedgerIssue } from './read.js';

/**
 * The dashboard that is kept up to date: the oldest that is not a duplicate; null when there is
 * none.
 */
export function ownDashboard({ dashboards }: Pick<Ledger, 'dashboards'>): LedgerDashboard | null {
  return dashboards.find((dashboard) => !isDuplicate(asEntry(dashboard))) ?? null;
}

/**
 * RFC 3339 time of the last complete scan that the dashboard records; null when it records none.
 */
export function lastScanOf(ledger: Pick<Ledger, 'dashboards'>): string | null {
  const scans = ownDashboard(ledger)?.meta.scans ?? [];
  return (
    scans
      .map(({ lastComplete }) => lastComplete)
      .sort()
      .at(-1) ?? null
  );
}

/** The dashboard in the form that `isDuplicate` and `supersededSteps` expect of an issue. */
export function asEntry({
  issue,
  notes,
}: LedgerDashboard): Pick<LedgerIssue, 'issue' | 'notes' | 'openedAt'> {
  const openedAt = issue.events.findLast(({ kind }) => kind === 'reopened')?.at ?? issue.createdAt;
  return { issue, notes, openedAt };
}
