import { goneNote, spansOf, type Book } from '../read.js';
import { ownDashboard } from './dashboard.js';

/** The tools whose results a complete scan of the default branch has brought into the issues, `sarif:<tool>` each. */
export function trackedTools(book: Pick<Book, 'dashboards'>): ReadonlySet<string> {
  const scans = ownDashboard(book)?.meta.scans ?? [];
  return new Set(scans.map(({ scanner }) => scanner).filter((scanner) => scanner.startsWith('sarif:')));
}

/**
 * Fingerprints of what was there in the last complete scan: findings whose issue does not say that they are gone, whoever closed it, and those that wait for
 * their issue.
 */
export function trackedIds({ issues, dashboards }: Book): ReadonlySet<string> {
  const filed = issues.flatMap((entry) =>
    goneNote(entry) !== null
      ? []
      : entry.meta.findings.filter((member) => spansOf(entry, member).at(-1)?.end === null),
  );
  const waiting = dashboards
    .flatMap(({ notes }) => notes)
    .flatMap(({ marker }) => (marker.kind === 'waiting' ? marker.findings : []));
  return new Set([...filed.map(({ id }) => id), ...waiting]);
}
