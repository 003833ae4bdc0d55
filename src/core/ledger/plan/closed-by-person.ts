import type { ClosedByPerson } from '../../findings/gone.js';
import { dayOf, daysBetween } from '../../scale/day.js';
import type { ClosedReportComment } from '../metadata/comment-data.js';
import { lastNote, type LedgerIssue } from '../read.js';
import { startOf } from '../recall.js';
import type { Role } from '../role.js';
import type { IssueEvent } from '../tracker.js';
import { standing, type StandingContext } from './standing.js';

/** What somebody says of it who closes an issue that no scan can. */
export function closedAs({ reason }: IssueEvent): ClosedByPerson {
  return reason === 'not_planned' || reason === 'duplicate' ? 'rejected' : 'resolved';
}

/** Who has write access mends things; that a confirmed report is none is a maintainer's to say. */
export function mayClose(role: Role, as: ClosedByPerson): boolean {
  return role === 'maintains' || (role === 'writes' && as === 'resolved');
}

/** What our comment says of a closing that counts. */
export function closedComment(
  entry: LedgerIssue,
  kind: ClosedByPerson,
  context: StandingContext,
): ClosedReportComment {
  const { timezone } = context.policy.sla;
  const [member] = entry.meta.findings;
  const start = member === undefined ? null : startOf([{ entry, member }], []);
  const day = dayOf(entry.closing?.at ?? context.asOf, timezone);
  const { due } = standing(entry, context);
  return {
    kind,
    about: entry.report === undefined ? 'episode' : 'report',
    by: entry.closing?.actor ?? null,
    days: Math.max(0, daysBetween(dayOf(start ?? entry.issue.createdAt, timezone), day)),
    due,
    daysLeft: due === null ? null : daysBetween(day, due),
    fix: fixOf(entry),
  };
}

/** What a maintainer last said that mended it; null where nobody did. Untrusted. */
export function fixOf(entry: Pick<LedgerIssue, 'notes'>): string | null {
  return lastNote(entry, ['fix-said'])?.marker.fix ?? null;
}
