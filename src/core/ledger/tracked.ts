import { spansOf } from './issue-spans.js';
import { goneNote } from './notes.js';
import { ownDashboard } from './own-dashboard.js';
import type { Ledger } from './read.js';
import { waitingTimes } from './waiting-lists.js';

/**
 * The tools whose results a complete scan of the default branch has added to the issues, as
 * `sarif:<tool>`.
 */
export function trackedTools(ledger: Pick<Ledger, 'dashboards'>): ReadonlySet<string> {
  const scans = ownDashboard(ledger)?.meta.scans ?? [];
  return new Set(scans.map(({ scanner }) => scanner).filter((scanner) => scanner.startsWith('sarif:')));
}

/**
 * Fingerprints of findings that the last complete scan showed: those whose issue does not say that
 * they are gone, even if a person closed it, and those that wait for an issue.
 */
export function trackedIds(ledger: Ledger): ReadonlySet<string> {
  const filed = ledger.issues.flatMap((entry) =>
    goneNote(entry) !== null
      ? []
      : entry.meta.findings.filter((member) => spansOf(entry, member).at(-1)?.end === null),
  );
  return new Set([...filed.map(({ id }) => id), ...waitingTimes(ledger).keys()]);
}
