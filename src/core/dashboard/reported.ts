import { goneNote } from '../ledger/notes.js';
import { standing, type StandingContext } from '../ledger/plan/standing.js';
import type { Ledger } from '../ledger/read.js';
import { dayOf } from '../scale/day.js';
import type { ReportedRow } from './dashboard.js';

/**
 * The open reports that no maintainer confirmed, in the order of their issues. In public none is
 * named.
 * @param isPublic whether everybody can read the dashboard
 */
export function reportedRows(ledger: Ledger, isPublic: boolean, context: StandingContext): ReportedRow[] {
  if (isPublic) return [];
  return ledger.issues
    .filter((entry) => entry.report?.confirmed === false && entry.issue.state === 'open')
    .filter((entry) => goneNote(entry) === null)
    .map((entry) => {
      const { issue, meta } = entry;
      const { severity, due } = standing(entry, context);
      return {
        issue: { number: issue.number, url: issue.url },
        title: meta.findings[0]?.title ?? issue.title,
        severity,
        due,
        by: issue.reporter ?? null,
        on: dayOf(issue.createdAt, context.policy.sla.timezone),
      };
    });
}
